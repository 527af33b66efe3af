/**
 * A shared map as a part of the briefing sees it: each value as `pick` gives it back, and absent where that gives none.
 * Nothing is copied; `pick` is asked each time, and should answer quickly.
 */
export class Picked<K, V> implements ReadonlyMap<K, V> {
  readonly #whole: ReadonlyMap<K, V>;
  readonly #pick: (value: V) => V | undefined;
  #size: number | undefined;

  constructor(whole: ReadonlyMap<K, V>, pick: (value: V) => V | undefined) {
    this.#whole = whole;
    this.#pick = pick;
  }

  get(key: K): V | undefined {
    const value = this.#whole.get(key);
    return value === undefined ? undefined : this.#pick(value);
  }

  has(key: K): boolean {
    return this.get(key) !== undefined;
  }

  *entries(): MapIterator<[K, V]> {
    for (const [key, value] of this.#whole) {
      const picked = this.#pick(value);
      if (picked !== undefined) yield [key, picked];
    }
  }

  *keys(): MapIterator<K> {
    for (const [key] of this.entries()) yield key;
  }

  *values(): MapIterator<V> {
    for (const value of this.#whole.values()) {
      const picked = this.#pick(value);
      if (picked !== undefined) yield picked;
    }
  }

  [Symbol.iterator](): MapIterator<[K, V]> {
    return this.entries();
  }

  forEach(take: (value: V, key: K, map: ReadonlyMap<K, V>) => void): void {
    for (const [key, value] of this.entries()) take(value, key, this);
  }

  get size(): number {
    return (this.#size ??= [...this.values()].length);
  }
}
