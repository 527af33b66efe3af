import { compareDates } from '../../edtf/compare.ts';
import type { FuzzyDate } from '../../edtf/date.ts';

/** Orders by date, the oldest first, and by id where dates are equal, so that no order depends on the file system. */
export const byDate =
  <T extends { readonly id: string }>(dateOf: (item: T) => FuzzyDate) =>
  (a: T, b: T): number =>
    compareDates(dateOf(a), dateOf(b)) || byId(a, b);

const byId = (a: { readonly id: string }, b: { readonly id: string }): number =>
  a.id < b.id ? -1 : a.id > b.id ? 1 : 0;

/** Orders names as readers of the briefing's language expect. */
export function byName<T extends { readonly id: string; readonly name: string }>(
  language: string,
): (a: T, b: T) => number {
  const collator = new Intl.Collator(language, { numeric: true });
  return (a, b) => collator.compare(a.name, b.name) || byId(a, b);
}

/** A map by id that keeps the list's order. The first of two with one id stays: integrity names the second. */
export function mapById<T extends { readonly id: string }>(items: readonly T[]): ReadonlyMap<T['id'], T> {
  const map = new Map<T['id'], T>();
  for (const item of items) if (!map.has(item.id)) map.set(item.id, item);
  return map;
}
