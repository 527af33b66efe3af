import type { Found } from './pagefind.ts';

/**
 * Results in the order of a sort, and then those that it leaves out: Pagefind drops pages without the value that it sorts
 * by, as an actor has no date. These keep the order of `all`.
 */
export function inOrder(all: Found['results'], sorted: Found['results']): Found['results'] {
  const placed = new Set(sorted.map(({ id }) => id));
  return [...sorted, ...all.filter(({ id }) => !placed.has(id))];
}
