import type { EditionId } from '../content/schemas/ids.ts';
import type { ViewContext } from './context.ts';
import { continuedPages } from './continued.ts';
import { listPath, type Subject, subjects } from './continued/subject.ts';
import { figuresPages } from './figures.ts';
import { originsPages } from './origins.ts';
import { mapPages } from './map.ts';
import { pageCount, pageSizes } from './parts/paging.ts';
import { paths } from './paths.ts';
import { timelinePages } from './timeline.ts';
import { togetherPages } from './together.ts';
import { cuePages } from './wording-cues.ts';
import { namePages } from './wording-names.ts';
import { wordPages } from './wording-words.ts';
import { type WordingPart, wordingParts, wordingPath } from './wording/pages.ts';

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
    continuedPages(context, about).map((page) => ({ about, page, path: paths.page(listPath(about), page) })),
  );
}

/** Every HTML page of the site but the one for addresses that lead nowhere. */
export function pagePaths(context: ViewContext): string[] {
  const { briefing } = context;
  return [
    paths.home,
    ...lists.flatMap((list) => listPages(context, list).map((page) => paths.page(paths[list], page))),
    ...[...briefing.editions.keys()].map(paths.edition),
    ...sinceRoutes(context).map(({ edition, since }) => paths.since(edition, since)),
    ...[...briefing.actors.keys()].flatMap((id) => [paths.actor(id), paths.sheet(id)]),
    ...[...briefing.topics.keys()].map(paths.topic),
    ...[...briefing.events.keys()].map(paths.event),
    ...[...briefing.claims.keys()].map(paths.claim),
    ...[...briefing.outlets.keys()].map(paths.outlet),
    ...[...briefing.articles.keys()].map(paths.article),
    ...continuedRoutes(context).map(({ path }) => path),
    ...figuresPages(context).map((page) => paths.page(paths.figures, page)),
    ...originsPages(context).map((page) => paths.page(paths.origins, page)),
    ...wordingParts.flatMap((part) => wordingPages(context, part).map((page) => paths.page(wordingPath[part], page))),
    ...timelinePages(context).map((page) => paths.page(paths.timeline, page)),
    ...togetherPages(context).map((page) => paths.page(paths.together, page)),
    ...mapPages(context).map((page) => paths.page(paths.map, page)),
    paths.search,
    paths.about,
    paths.tradecraft,
  ];
}

/** The pages of what changed: of each edition since those that it is compared with. */
export function sinceRoutes({
  comparisons,
}: ViewContext): { readonly edition: EditionId; readonly since: EditionId }[] {
  return [...comparisons.since].flatMap(([edition, before]) => before.map(({ id }) => ({ edition, since: id })));
}
