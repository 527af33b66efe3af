/**
 * Names the pages for which much the same is worked out as for the page at a path: those of one entry, and those of what
 * changed between two editions.
 */
function familyOf(path: string): string {
  const parts = path.split('/');
  return parts.slice(0, parts[2] === 'since' ? 4 : 2).join('/');
}

/**
 * Tasks as they are handed out: `few` or more at a time, families together in the order of their first tasks. One of more
 * than `most` is cut, so that a bunch has fewer than both together.
 */
export function bunchesOf<Task extends { readonly path: string }>(
  tasks: readonly Task[],
  few = 48,
  most = 2 * few,
): Task[][] {
  const families = Map.groupBy(tasks, ({ path }) => familyOf(path)).values();
  const bunches: Task[][] = [];
  let bunch: Task[] = [];
  for (const family of families)
    for (let at = 0; at < family.length; at += most) {
      bunch = [...bunch, ...family.slice(at, at + most)];
      if (bunch.length >= few) {
        bunches.push(bunch);
        bunch = [];
      }
    }
  return bunch.length > 0 ? [...bunches, bunch] : bunches;
}
