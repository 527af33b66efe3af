import { asks, dependencyOn, type Ask } from './dependency.ts';
import { noteRead } from './reads.ts';

/** A map that notes what is asked of it, under its name. */
export class TracedMap<K extends string | undefined, V> implements ReadonlyMap<K, V> {
  readonly #whole: ReadonlyMap<K, V>;
  readonly #name: string;

  constructor(whole: ReadonlyMap<K, V>, name: string) {
    this.#whole = whole;
    this.#name = name;
  }

  get(key: K): V | undefined {
    this.#note(asks.value, key);
    return this.#whole.get(key);
  }

  has(key: K): boolean {
    this.#note(asks.has, key);
    return this.#whole.has(key);
  }

  entries(): MapIterator<[K, V]> {
    this.#note(asks.all);
    return this.#whole.entries();
  }

  keys(): MapIterator<K> {
    this.#note(asks.keys);
    return this.#whole.keys();
  }

  values(): MapIterator<V> {
    this.#note(asks.all);
    return this.#whole.values();
  }

  [Symbol.iterator](): MapIterator<[K, V]> {
    return this.entries();
  }

  forEach(take: (value: V, key: K, map: ReadonlyMap<K, V>) => void): void {
    for (const [key, value] of this.entries()) take(value, key, this);
  }

  get size(): number {
    this.#note(asks.size);
    return this.#whole.size;
  }

  #note(ask: Ask, key?: K): void {
    noteRead(dependencyOn(this.#name, ask, key));
  }
}
