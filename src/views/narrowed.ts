/**
 * A shared index as a part of the briefing sees it: each list cut, when it is first asked for, to what `pick` gives back
 * for its items, and absent where fewer than `least` are left. Nothing is copied before it is looked at, so that a part
 * costs what is asked of it and not what the whole holds.
 */
export class Narrowed<K, V> implements ReadonlyMap<K, readonly V[]> {
  readonly #whole: ReadonlyMap<K, readonly V[]>;
  readonly #pick: (item: V) => V | undefined;
  readonly #least: number;
  readonly #seen = new Map<K, readonly V[] | undefined>();

  constructor(whole: ReadonlyMap<K, readonly V[]>, pick: (item: V) => V | undefined, least = 1) {
    this.#whole = whole;
    this.#pick = pick;
    this.#least = least;
  }

  get(key: K): readonly V[] | undefined {
    const list = this.#whole.get(key);
    if (list === undefined || this.#seen.has(key)) return this.#seen.get(key);
    const part: V[] = [];
    for (const item of list) {
      const picked = this.#pick(item);
      if (picked !== undefined) part.push(picked);
    }
    const kept = part.length < this.#least ? undefined : part;
    this.#seen.set(key, kept);
    return kept;
  }

  has(key: K): boolean {
    return this.get(key) !== undefined;
  }

  *entries(): MapIterator<[K, readonly V[]]> {
    for (const key of this.#whole.keys()) {
      const list = this.get(key);
      if (list !== undefined) yield [key, list];
    }
  }

  *keys(): MapIterator<K> {
    for (const [key] of this.entries()) yield key;
  }

  *values(): MapIterator<readonly V[]> {
    for (const [, list] of this.entries()) yield list;
  }

  [Symbol.iterator](): MapIterator<[K, readonly V[]]> {
    return this.entries();
  }

  forEach(take: (list: readonly V[], key: K, map: ReadonlyMap<K, readonly V[]>) => void): void {
    for (const [key, list] of this.entries()) take(list, key, this);
  }

  get size(): number {
    return [...this.keys()].length;
  }
}
