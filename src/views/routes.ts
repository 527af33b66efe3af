import type { EditionId } from '../content/schemas/ids.ts';
import type { ViewContext } from './context.ts';
import { continuedPages } from './continued.ts';
import { listPath, type Subject, subjects } from './continued/subject.ts';
import { pageCount, pageSizes } from './parts/paging.ts';
import { paths } from './paths.ts';
import { cuePages } from './wording-cues.ts';
import { namePages } from './wording-names.ts';
import { wordPages } from './wording-words.ts';
import type { WordingPart } from './wording/pages.ts';

export const lists = ['editions', 'actors', 'topics', 'events', 'claims', 'outlets', 'articles'] as const;
export type List = (typeof lists)[number];

/** The pages of an index, from 1. */
export function listPages({ briefing }: ViewContext, list: List): number[] {
  return Array.from(
    { length: pageCount(briefing[list].size, list === 'claims' ? pageSizes.claims : pageSizes.lines) },
    (_, index) => index + 1,
  );
}

/** The pages of a part of the wording, from 1. */
export function wordingPages(context: ViewContext, part: WordingPart): number[] {
  const pages = { words: wordPages, names: namePages, cues: cuePages }[part](context);
  return Array.from({ length: Math.max(1, pages.length) }, (_, index) => index + 1);
}

/** Every page that continues what the page of a subject lists. */
export function continuedRoutes(
  context: ViewContext,
): { readonly about: Subject; readonly page: number; readonly path: string }[] {
  return subjects(context).flatMap((about) =>
    continuedPages(context, about).map((page) => ({ about, page, path: paths.page(listPath(context, about), page) })),
  );
}

/** The pages of what changed: of each edition since those that it is compared with. */
export function sinceRoutes({
  comparisons,
}: ViewContext): { readonly edition: EditionId; readonly since: EditionId }[] {
  return [...comparisons.since].flatMap(([edition, before]) => before.map(({ id }) => ({ edition, since: id })));
}
