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

/**
 * How many of a list stand on one page: of claims each is a row of two matrices, of places each lists events; `whole` items
 * are what a page shows; of the others one line or a few, and where nothing is cited, `brief`.
 */
export const pageSizes = { brief: 100, lines: 50, statements: 25, claims: 8, places: 25, whole: 1 } as const;
export type PageSize = (typeof pageSizes)[keyof typeof pageSizes];

export const pageCount = (total: number, size: PageSize): number => Math.max(1, Math.ceil(total / size));

export const slice = <T>(items: readonly T[], page: number, size: PageSize): readonly T[] =>
  items.slice((page - 1) * size, page * size);

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

/** How many rows a list shows on a page about something else: all of up to `whole`, and of more than that only `few`. */
export interface Room {
  readonly whole: number;
  readonly few: number;
}

export const shownOf = (total: number, most: number | Room): number =>
  typeof most === 'number' ? Math.min(total, most) : total <= most.whole ? total : most.few;

/** `all` is the path of the page that lists all items. */
export function top<T, Row>(items: readonly T[], most: number | Room, row: (item: T) => Row, all?: string): Top<Row> {
  const shown = items.slice(0, shownOf(items.length, most)).map(row);
  return { items: shown, total: items.length, ...(all !== undefined && shown.length < items.length ? { all } : {}) };
}
