import { mix } from './shingles.ts';

/** One shingle in so many is kept, the same ones of every text. */
const oneIn = 8;
const bound = Math.floor(0x1_0000_0000 / oneIn);
/** Of a book, the first of those in their order. */
const most = 1024;

/**
 * The shingles whose hash lies below a bound, sorted: of a text that stands within a longer one nearly all are in the longer one's
 * sample, whatever else that holds (containment, Broder 1997).
 */
export function sampleOf(shingles: Uint32Array): Uint32Array {
  const kept: number[] = [];
  for (const shingle of shingles) {
    // A second hash, so that the sample does not depend on what the signature keeps.
    const value = mix(shingle ^ 0x5bd1e995);
    if (value < bound) kept.push(value);
  }
  return Uint32Array.from(kept).sort().slice(0, most);
}

/** How much of each of two texts stands in the other, from 0 to 1, and how many sampled shingles say so. */
export interface Containment {
  readonly ofOne: number;
  readonly ofOther: number;
  readonly shared: number;
}

export function containment(one: Uint32Array, other: Uint32Array): Containment {
  // Two samples compare up to where both are complete.
  const limit = Math.min(limitOf(one), limitOf(other));
  let shared = 0;
  let left = 0;
  let right = 0;
  for (;;) {
    const a = one[left] ?? limit;
    const b = other[right] ?? limit;
    if (a >= limit && b >= limit) break;
    if (a === b) shared += 1;
    if (a <= b) left += 1;
    if (b <= a) right += 1;
  }
  return { ofOne: left === 0 ? 0 : shared / left, ofOther: right === 0 ? 0 : shared / right, shared };
}

const limitOf = (sample: Uint32Array): number => (sample.length < most ? bound : (sample.at(-1) ?? bound));
