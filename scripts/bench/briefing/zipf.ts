import { bisectRight } from 'd3';
import type { Random } from './random.ts';

/**
 * Draws from `list` so that the item at rank r (from 1) comes up in proportion to 1 / (r + shift) ^ exponent, the
 * Zipf-Mandelbrot law of words in a text. A larger shift flattens the head.
 */
export function zipf<T>(list: readonly T[], random: Random, { exponent = 1, shift = 0 } = {}): () => T {
  const upTo = new Float64Array(list.length);
  let sum = 0;
  for (let rank = 1; rank <= list.length; rank += 1) {
    sum += 1 / (rank + shift) ** exponent;
    upTo[rank - 1] = sum;
  }
  return () => {
    const item = list[Math.min(bisectRight(upTo, random.unit() * sum), list.length - 1)];
    if (item === undefined) throw new RangeError('Nothing can be drawn from an empty list.');
    return item;
  };
}

/** Draws `count` different items, fewer where the list is shorter, in the order in which they came up. */
export function several<T>(draw: () => T, count: number): T[] {
  const found = new Set<T>();
  for (let tries = 0; found.size < count && tries < count * 20; tries += 1) found.add(draw());
  return [...found];
}
