import { randomLcg } from 'd3';

/** Chance that repeats: the same seed gives the same draws in the same order, on any machine. */
export interface Random {
  /** In [0, 1). */
  unit(): number;
  /** A whole number from `least` to `most`, both included. */
  whole(least: number, most: number): number;
  /** True with this probability. */
  chance(probability: number): boolean;
  /** One of a list that is not empty. */
  pick<T>(list: readonly T[]): T;
}

/**
 * `seed` is a whole number; neighbouring seeds give unrelated draws. A named part of a briefing draws for itself, so that
 * it can come or go and all else stays the same.
 */
export function seededRandom(seed: number, part = ''): Random {
  const mixed = Buffer.from(part).reduce((sum, byte) => Math.imul(sum, 31) + byte, seed);
  // The generator takes a fraction, and draws from near seeds begin alike: spread them, then drop the first ones.
  const unit = randomLcg((Math.imul(mixed, 0x9e3779b1) >>> 0) / 0x1_0000_0000);
  for (let dropped = 0; dropped < 8; dropped += 1) unit();
  return {
    unit,
    whole: (least, most) => least + Math.floor(unit() * (most - least + 1)),
    chance: (probability) => unit() < probability,
    pick(list) {
      const picked = list[Math.floor(unit() * list.length)];
      if (picked === undefined) throw new RangeError('Nothing can be picked from an empty list.');
      return picked;
    },
  };
}
