import type { FuzzyDate } from './date.ts';
import { precisions } from './precision.ts';

const beforeAll = '0000-00-00';
const afterAll = '9999-99-99';

/**
 * A text that sorts as its date, code unit by code unit: by the earliest day, then the latest, then from fine to coarse,
 * then by the time printed and the EDTF itself. Dates without an earliest day come first, among them unknown years; a
 * date without a latest day comes after those with one.
 */
export function sortKey(date: FuzzyDate): string {
  return [
    date.earliest ?? beforeAll,
    date.latest ?? (date.earliest === null ? beforeAll : afterAll),
    precisions.indexOf(date.precision),
    date.time ?? '00:00',
    date.text,
  ].join(' ');
}

/** The order of `sortKey`: total, for `sort`. */
export function compareDates(a: FuzzyDate, b: FuzzyDate): number {
  if (a === b) return 0;
  // Nearly all dates differ by their first day, which needs no key.
  const [left, right] =
    a.earliest === b.earliest ? [sortKey(a), sortKey(b)] : [a.earliest ?? beforeAll, b.earliest ?? beforeAll];
  return left < right ? -1 : left > right ? 1 : 0;
}
