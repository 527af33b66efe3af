import { describe, expect, test } from 'vitest';
import { pack, type Extent, type Packable } from '../../../src/render/charts/pack.ts';

const item = (from: number, to: number, label = 60, priority = 0): Packable<Extent> => ({
  from,
  to,
  labels: [
    { from: to + 8, to: to + 8 + label },
    { from: from - 8 - label, to: from - 8 },
  ],
  priority,
});

const overlaps = (a: Extent, b: Extent): boolean => a.from < b.to && b.from < a.to;

/** Stands for randomness, always the same. */
function numbers(seed: number): () => number {
  let state = seed;
  return () => (state = (state * 48271) % 2147483647) / 2147483647;
}

const many = (seed: number, count: number): Packable<Extent>[] => {
  const next = numbers(seed);
  return Array.from({ length: count }, () => {
    const from = next() * 1000;
    return item(from, from + 12 + next() * 80, 40 + next() * 120, Math.floor(next() * 5));
  }).sort((a, b) => a.from - b.from);
};

describe('placing marks', () => {
  test('uses one row while there is room', () => {
    expect(pack([item(0, 12), item(200, 212)], 3).map(({ row }) => row)).toEqual([0, 0]);
  });

  test('puts a label before its mark where it has no room behind', () => {
    const placed = pack([item(100, 112), item(130, 142)], 1);
    expect(placed.map(({ row, label }) => [row, label?.from])).toEqual([
      [0, 32],
      [0, 150],
    ]);
  });

  test.each([1, 2, 3])('lets nothing overlap in a row, with rows to spare and without (%i)', (seed) => {
    for (const most of [3, 100]) {
      const placed = pack(many(seed, 60), most);
      for (const [index, a] of placed.entries()) {
        for (const b of placed.slice(index + 1).filter(({ row }) => row === a.row)) {
          const [as, bs] = [a, b].map(({ item: { from, to }, label }) => [{ from, to }, ...(label ? [label] : [])]);
          expect(as?.some((one) => bs?.some((other) => overlaps(one, other)))).toBe(false);
        }
      }
    }
  });

  test('labels everything where there are rows enough', () => {
    expect(pack(many(4, 60), 100).every(({ label }) => label !== null)).toBe(true);
  });

  test('labels what matters most where there are not', () => {
    const rivals = [
      { from: 0, to: 12, labels: [{ from: 200, to: 260 }], priority: 1 },
      { from: 100, to: 112, labels: [{ from: 210, to: 270 }], priority: 5 },
    ];
    expect(pack(rivals, 1).map(({ label }) => label)).toEqual([null, { from: 210, to: 270 }]);
  });
});
