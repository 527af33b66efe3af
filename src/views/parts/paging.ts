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
  /** One link a page; its text is the page's number. */
  readonly pages: readonly Link[];
}

/** The first rows of a list and how many there are in all. */
export interface Top<T> {
  readonly items: readonly T[];
  readonly total: number;
}

/** Rows on one page of a list. */
export const pageSize = 100;

export const pageCount = (total: number): number => Math.max(1, Math.ceil(total / pageSize));

/** The slice for a page, each item made into a row only where it is shown; `path` is the list's first page. */
export function paged<T, Row>(
  items: readonly T[],
  page: number,
  { path, messages, row }: { readonly path: string; readonly messages: Messages; readonly row: (item: T) => Row },
): Paged<Row> {
  const pages = pageCount(items.length);
  const link = (number: number, text: string): Link => ({ text, path: paths.page(path, number) });
  return {
    items: items.slice((page - 1) * pageSize, page * pageSize).map(row),
    total: items.length,
    page,
    pageCount: pages,
    previous: page > 1 ? link(page - 1, messages.paging.previous) : undefined,
    next: page < pages ? link(page + 1, messages.paging.next) : undefined,
    pages: Array.from({ length: pages }, (_, index) => link(index + 1, messages.counts.plain(index + 1))),
  };
}

export function top<T, Row>(items: readonly T[], most: number, row: (item: T) => Row): Top<Row> {
  return { items: items.slice(0, most).map(row), total: items.length };
}
