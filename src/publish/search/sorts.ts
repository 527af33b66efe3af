import { compareBytes } from './bytes.ts';

/** A page as filters and sorts see it. */
export interface SortedPage {
  readonly sorts: readonly (readonly [name: string, value: string])[];
}

const number = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i;

/** Numbers of pages by each name that pages are sorted by: as numbers where every value is one. */
export function sortsOf(pages: readonly SortedPage[]): (readonly [name: string, pages: readonly number[]])[] {
  const values = new Map<string, { page: number; value: string }[]>();
  pages.forEach(({ sorts }, page) => {
    for (const [name, value] of sorts) {
      const known = values.get(name);
      if (known === undefined) values.set(name, [{ page, value }]);
      else known.push({ page, value });
    }
  });
  return [...values]
    .sort(([a], [b]) => compareBytes(a, b))
    .map(([name, all]) => {
      const numeric = all.every(({ value }) => number.test(value));
      const keyed = all.map(({ page, value }) => ({ page, value, key: numeric ? Math.fround(Number(value)) : 0 }));
      keyed.sort((a, b) => (numeric ? compareNumbers(a.key, b.key) : compareBytes(a.value, b.value)));
      return [name, keyed.map(({ page }) => page)] as const;
    });
}

/** As Rust's `total_cmp`: a zero below nothing stands before one. */
const compareNumbers = (a: number, b: number): number =>
  a !== b ? a - b : Object.is(a, b) ? 0 : Object.is(a, -0) ? -1 : 1;
