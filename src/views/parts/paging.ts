import type { Messages } from '../../i18n/catalogue.ts';
import { paths } from '../paths.ts';
import type { Link } from './link.ts';

/** A slice of a long list. `page` and `pageCount` count from 1. */
export interface Paged<T> {
  readonly items: readonly T[];
  /** Of the whole list. */
  readonly total: number;
  readonly page: number;
  readonly pageCount: number;
  readonly previous?: Link | undefined;
  readonly next?: Link | undefined;
  /** The first page, the last and those about this one, each with its number as text. */
  readonly pages: readonly (Link & { readonly page: number })[];
}

/** The first rows of a list and how many there are in all. */
export interface Top<T> {
  readonly items: readonly T[];
  readonly total: number;
  /** The page that lists them all, where these are not all and there is such a page. */
  readonly all?: string | undefined;
}

/** How many rows a list shows on a page about something else: all of up to `whole`, and of more than that only `few`. */
export interface Room {
  readonly whole: number;
  readonly few: number;
}

export const shownOf = (total: number, most: number | Room): number =>
  typeof most === 'number' ? Math.min(total, most) : total <= most.whole ? total : most.few;

/** How many of a list stand on each page; where the first page has more to show than the list, fewer on that. */
export type PageSize = number | { readonly first: number | Room; readonly further: number };

const statementsAlone = 80;

/**
 * So many that a page stays readable, and below 150 KB: `whole` items are what a page shows, `claims` are each a row of two
 * matrices, `places` each list events, `labels` each have a table; `figures`, `lines` and `short` take a few lines each or
 * one, and `brief` is for lines of which none is cited.
 */
export const pageSizes = {
  brief: 250,
  short: 100,
  lines: 50,
  figures: 40,
  statements: { first: { whole: 25, few: 15 }, further: statementsAlone },
  statementsAlone,
  articles: { first: 50, further: 250 },
  places: 25,
  labels: 16,
  claims: 8,
  whole: 1,
} as const satisfies Record<string, PageSize>;

function sizesFor(total: number, size: PageSize): { readonly first: number; readonly further: number } {
  const { first, further } = typeof size === 'number' ? { first: size, further: size } : size;
  return { first: shownOf(total, first), further };
}

export function pageCount(total: number, size: PageSize): number {
  const { first, further } = sizesFor(total, size);
  return 1 + Math.ceil((total - first) / further);
}

export function slice<T>(items: readonly T[], page: number, size: PageSize): readonly T[] {
  const { first, further } = sizesFor(items.length, size);
  const end = first + (page - 1) * further;
  return items.slice(page === 1 ? 0 : end - further, end);
}

interface PagingSetting<T, Row> {
  /** The list's first page. */
  readonly path: string;
  readonly messages: Messages;
  readonly row: (item: T) => Row;
  readonly size?: PageSize;
}

/** The slice for a page, each item made into a row only where it is shown. */
export function paged<T, Row>(
  items: readonly T[],
  page: number,
  { path, messages, row, size = pageSizes.lines }: PagingSetting<T, Row>,
): Paged<Row> {
  const pages = pageCount(items.length, size);
  const link = (number: number, text: string): Link => ({ text, path: paths.page(path, number) });
  return {
    items: slice(items, page, size).map(row),
    total: items.length,
    page,
    pageCount: pages,
    previous: page > 1 ? link(page - 1, messages.paging.previous) : undefined,
    next: page < pages ? link(page + 1, messages.paging.next) : undefined,
    pages: nearPages(page, pages).map((near) => ({ ...link(near, messages.counts.plain(near)), page: near })),
  };
}

/** Ascending, each once. */
function nearPages(page: number, last: number): number[] {
  const near = [1, page - 2, page - 1, page, page + 1, page + 2, last];
  return [...new Set(near)].filter((number) => number >= 1 && number <= last);
}

/** `all` is the path of the page that lists all items. */
export function top<T, Row>(items: readonly T[], most: number | Room, row: (item: T) => Row, all?: string): Top<Row> {
  const shown = items.slice(0, shownOf(items.length, most)).map(row);
  return { items: shown, total: items.length, ...(all !== undefined && shown.length < items.length ? { all } : {}) };
}
