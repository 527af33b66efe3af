import type { ViewContext } from '../context.ts';
import { breadcrumbs } from '../parts/breadcrumbs.ts';
import type { Link } from '../parts/link.ts';
import type { PageView } from '../parts/page.ts';
import { paths } from '../paths.ts';

/** What outlets' wording is shown by: competing words, names side by side, verbs of reporting. */
export const wordingParts = ['words', 'names', 'cues'] as const;
export type WordingPart = (typeof wordingParts)[number];

export const wordingPath: Readonly<Record<WordingPart, string>> = {
  words: paths.wording,
  names: paths.wordingNames,
  cues: paths.wordingCues,
};

/** What the pages of wording have in common. */
export interface WordingPage extends PageView {
  readonly part: WordingPart;
  readonly parts: readonly (Link & { readonly part: WordingPart })[];
}

export function wordingPage(context: ViewContext, part: WordingPart, page: number): Omit<WordingPage, 'notes'> {
  const { messages } = context;
  const title = part === 'words' ? messages.wording.title : messages.wording.parts[part];
  const crumbs = breadcrumbs(context);
  const root = { text: messages.wording.title, path: paths.wording };
  return {
    part,
    parts: wordingParts.map((one) => ({ part: one, text: messages.wording.parts[one], path: wordingPath[one] })),
    title: page === 1 ? title : messages.paging.titled(title, messages.counts.plain(page)),
    description: messages.wording.descriptions[part],
    path: paths.page(wordingPath[part], page),
    breadcrumbs: part === 'words' && page === 1 ? crumbs : [...crumbs, root],
  };
}
