import { columnOf } from '../parts/outlet-tag.ts';
import { mostShown } from './use-table.ts';
import type { Use } from './use.ts';

/** Passages that a page of tables cites, at most, so that its endnotes stay readable; a table alone may have more. */
const mostOnPage = 120;
/** Passages that one use cites where there are few. */
const mostCited = 3;

/** Cuts a list into pages that cite about as much each; the first may be empty where `before` stands on it already. */
export function pagesOf<T>(items: readonly T[], weightOf: (item: T) => number, before = 0): T[][] {
  const pages: T[][] = before === 0 ? [] : [[]];
  let weight = before;
  for (const item of items) {
    const own = weightOf(item);
    const page = pages.at(-1);
    if (page === undefined || (weight > 0 && weight + own > mostOnPage)) {
      pages.push([item]);
      weight = own;
    } else {
      page.push(item);
      weight += own;
    }
  }
  return pages;
}

/** How many passages each use of a table cites, and all of them together. */
export function citedOf(uses: readonly Use[]): { readonly cited: number; readonly weight: number } {
  const cells = Map.groupBy(uses, ({ word, article }) => `${columnOf(article)} ${word}`);
  const cap = mostShown.rows * mostShown.ofRow;
  const all = [...cells.values()].reduce((sum, cell) => sum + Math.min(mostCited, cell.length), 0);
  return all <= mostOnPage ? { cited: mostCited, weight: all } : { cited: 1, weight: Math.min(cap, cells.size) };
}
