export type Named = readonly [id: string, name: string];

/** Numbers names in the order in which they come, each once. */
export interface Register {
  readonly numberOf: (named: Named) => number;
  readonly list: readonly Named[];
}

export function register(): Register {
  const list: Named[] = [];
  const numbers = new Map<string, number>();
  return {
    list,
    numberOf([id, name]) {
      const known = numbers.get(id);
      if (known !== undefined) return known;
      numbers.set(id, list.length);
      return list.push([id, name]) - 1;
    },
  };
}
