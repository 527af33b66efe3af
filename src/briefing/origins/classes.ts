/** Things that links make one, and the links that it took: one fewer than the things. */
export interface Class<T, L> {
  readonly items: readonly [T, ...T[]];
  readonly links: readonly L[];
}

export interface Classes<T, L> {
  /** Makes two one; the link is kept only where they were not one already. */
  readonly join: (one: T, other: T, link: L) => void;
  /** Classes, and the things in each, in the order in which the things were given. */
  readonly list: () => Class<T, L>[];
}

/** Parts things into classes: union-find (Galler and Fischer 1964) with path halving, close to linear in things and links. */
export function classesOf<T, L>(things: readonly T[]): Classes<T, L> {
  const place = new Map(things.map((thing, index) => [thing, index]));
  const above = things.map((_, index) => index);
  const links: { readonly at: T; readonly link: L }[] = [];
  const topOf = (thing: T): number => {
    let at = place.get(thing) ?? 0;
    for (let next = above[at] ?? at; next !== at; next = above[at] ?? at) {
      above[at] = above[next] ?? next;
      at = next;
    }
    return at;
  };

  return {
    join(one, other, link) {
      const [a, b] = [topOf(one), topOf(other)];
      if (a === b) return;
      above[Math.max(a, b)] = Math.min(a, b);
      links.push({ at: one, link });
    },
    list() {
      const linked = Map.groupBy(links, ({ at }) => topOf(at));
      return [...Map.groupBy(things, topOf)].flatMap(([index, [first, ...rest]]) =>
        first === undefined
          ? []
          : [{ items: [first, ...rest] as const, links: (linked.get(index) ?? []).map(({ link }) => link) }],
      );
    },
  };
}
