/** One occurrence of something that may be chosen, and of what kind it is there. */
interface Occurrence<K> {
  readonly key: K;
  readonly kind: unknown;
}

/**
 * At most `most` keys, the most frequent of each kind in turn: of two hundred that assert and three that deny a few of
 * either, where the most frequent alone would be of one kind.
 */
export function chosenOf<K>(occurrences: readonly Occurrence<K>[], most: number): Set<K> {
  const kinds = [...Map.groupBy(occurrences, ({ kind }) => kind).values()].map((group) =>
    [...Map.groupBy(group, ({ key }) => key)].sort(([, a], [, b]) => b.length - a.length).map(([key]) => key),
  );
  const chosen = new Set<K>();
  const longest = Math.max(0, ...kinds.map(({ length }) => length));
  for (let place = 0; place < longest && chosen.size < most; place += 1) {
    for (const keys of kinds) {
      const key = keys[place];
      if (key !== undefined && chosen.size < most) chosen.add(key);
    }
  }
  return chosen;
}
