import { describe, expect, test } from 'vitest';
import { dayOf, monthDays, monthOf, shifted } from '../../scripts/bench/briefing/calendar.ts';
import { seededRandom } from '../../scripts/bench/briefing/random.ts';
import { scaleOf } from '../../scripts/bench/briefing/scale.ts';
import { makeNames, makeVocabulary } from '../../scripts/bench/briefing/vocabulary.ts';
import { several, zipf } from '../../scripts/bench/briefing/zipf.ts';

const draws = (seed: number, count: number): number[] => {
  const random = seededRandom(seed);
  return Array.from({ length: count }, () => random.unit());
};

describe('seeded chance', () => {
  test('repeats for the same seed', () => {
    expect(draws(3, 50)).toEqual(draws(3, 50));
  });

  test('does not begin alike for neighbouring seeds', () => {
    const firsts = [0, 1, 2, 3, 4, 5, 6, 7].map((seed) => draws(seed, 1)[0] ?? 0);
    expect(Math.max(...firsts) - Math.min(...firsts)).toBeGreaterThan(0.5);
  });

  test('gives whole numbers from the least to the most, both included', () => {
    const random = seededRandom(1);
    expect(new Set(Array.from({ length: 200 }, () => random.whole(2, 4)))).toEqual(new Set([2, 3, 4]));
  });

  test('refuses to pick from nothing', () => {
    expect(() => seededRandom(1).pick([])).toThrow('Nothing can be picked from an empty list.');
  });
});

describe('drawing by rank', () => {
  test('gives the first of a list twice as often as the second', () => {
    const draw = zipf(['a', 'b', 'c', 'd'], seededRandom(1));
    const drawn = Array.from({ length: 20_000 }, draw);
    const share = (item: string): number => drawn.filter((one) => one === item).length;
    expect(share('a') / share('b')).toBeCloseTo(2, 0);
    expect(share('d')).toBeGreaterThan(0);
  });

  test('gives no item twice where several are wanted, and fewer where there are fewer', () => {
    const draw = zipf(['a', 'b'], seededRandom(1));
    expect(several(draw, 5).sort()).toEqual(['a', 'b']);
  });
});

describe('made-up words', () => {
  test('share no letter with the beginning of a made-up name, so that no name is taken for a word', () => {
    const random = seededRandom(1);
    const words = new Set(makeVocabulary(5000, random));
    const names = makeNames(400, random);
    expect(words.size).toBe(5000);
    expect(new Set(names).size).toBe(400);
    expect(names.filter((name) => words.has(name.toLowerCase()))).toEqual([]);
  });
});

describe('the calendar of a synthetic briefing', () => {
  test('never goes back', () => {
    const days = Array.from({ length: 300 }, (_, article) => dayOf(article, 300, 7));
    expect([...days].sort()).toEqual(days);
  });

  test('begins in January and ends in the last month', () => {
    expect(dayOf(0, 300, 7)).toBe('2001-01-01');
    expect(dayOf(299, 300, 7)).toBe('2001-07-31');
    expect(monthOf(299, 300, 7)).toBe(6);
  });

  test('knows how long a month is, and counts days across its end', () => {
    expect(monthDays(1)).toEqual(['2001-02-01', '2001-02-28']);
    expect(shifted('2001-02-27', 3)).toBe('2001-03-02');
    expect(shifted('2001-01-01', -1)).toBe('2000-12-31');
  });
});

describe('the size of the registries', () => {
  test.each([
    [10, { actors: 4, outlets: 4, topics: 5, months: 2 }],
    [1000, { actors: 30, outlets: 4, topics: 5, months: 13 }],
    [10_000, { actors: 300, outlets: 20, topics: 40, months: 40 }],
    [100_000, { actors: 300, outlets: 20, topics: 40, months: 120 }],
  ])('at %i articles is as documented', (articles, expected) => {
    expect(scaleOf(articles)).toMatchObject(expected);
  });
});
