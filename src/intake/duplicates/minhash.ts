import { mix } from './shingles.ts';

/** Values of a signature; with so many, an estimate errs by about 4 in 100 at the worst. */
const signatureSize = 128;

const seeds = Uint32Array.from({ length: signatureSize }, (_, index) => mix(index * 0x85ebca77));

/** For each of 128 orders of all shingles, the first shingle of the set in that order (Broder 1997). */
export function signatureOf(shingles: Uint32Array): Uint32Array {
  const least = new Uint32Array(signatureSize).fill(0xffffffff);
  for (const shingle of shingles) {
    for (let at = 0; at < signatureSize; at += 1) {
      const value = mix(shingle ^ (seeds[at] ?? 0));
      if (value < (least[at] ?? 0)) least[at] = value;
    }
  }
  return least;
}

/** The estimated share of shingles that two texts have in common, of all that either has (Jaccard). */
export function resemblance(one: Uint32Array, other: Uint32Array): number {
  let equal = 0;
  for (let at = 0; at < signatureSize; at += 1) if (one[at] === other[at]) equal += 1;
  return equal / signatureSize;
}

/** So many values of a signature must be equal for two texts to meet: of those with 0.3 in common, 997 in 1,000 do. */
const rows = 2;

/**
 * The buckets of a signature: two texts that share one are worth comparing (banding, Leskovec, Rajaraman and Ullman, "Mining of Massive
 * Datasets", 3.4: 64 bands of two rows).
 */
export function bandsOf(signature: Uint32Array): Uint32Array {
  const bands = new Uint32Array(signatureSize / rows);
  for (let band = 0; band < bands.length; band += 1) {
    let hash = band;
    for (let row = 0; row < rows; row += 1) hash = mix(hash ^ (signature[band * rows + row] ?? 0));
    bands[band] = hash;
  }
  return bands;
}
