import { shownOf, type PageSize, pageSizes, type Room } from '../parts/paging.ts';

/** The lists of what changed, as the page of two editions names them. */
export const changeParts = [
  'moved',
  'taken',
  'events-changed',
  'events-new',
  'figures-changed',
  'figures-new',
  'revised',
  'corrections',
  'actors',
  'outlets',
  'statements',
  'articles',
] as const;
export type ChangePart = (typeof changeParts)[number];

/** Rows of each list on the page of two editions. */
export const onPage = 16;

/** Of what takes a line, three times as many are shown where these are all. */
const brief: ReadonlySet<ChangePart> = new Set(['taken', 'events-new', 'actors', 'outlets', 'statements']);

/** How many rows of a list are shown where there is room for `most` of those that take several lines. */
export const roomFor = (part: ChangePart, most = onPage): number | Room =>
  brief.has(part) ? { whole: 3 * most, few: most } : most;

/** Whether the page of two editions shows all of a list. */
export const isWholeOnPage = (part: ChangePart, total: number): boolean => shownOf(total, roomFor(part)) >= total;

/** How many rows a page of each list has. */
export const listSizes: Readonly<Record<ChangePart, PageSize>> = {
  moved: pageSizes.places,
  taken: pageSizes.short,
  'events-changed': pageSizes.places,
  'events-new': pageSizes.short,
  'figures-changed': pageSizes.places,
  'figures-new': pageSizes.figures,
  revised: pageSizes.claims,
  corrections: pageSizes.lines,
  actors: pageSizes.lines,
  outlets: pageSizes.lines,
  statements: pageSizes.brief,
  articles: pageSizes.brief,
};
