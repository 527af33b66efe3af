import { expect, test } from 'vitest';
import { ranked } from '../../../src/authoring/edition/rank.ts';

const window = { from: '2021-05-01', to: '2021-05-10' };
const candidate = (key: string, origins: number, day: string | null, links: number) => ({
  item: key,
  key,
  weights: { origins, day, links },
});
const order = (...candidates: readonly ReturnType<typeof candidate>[]): string[] =>
  ranked(candidates, window).map(({ item }) => item);

test('what more independent origins have comes first', () => {
  expect(order(candidate('one', 1, '2021-05-10', 4), candidate('three', 3, '2021-05-05', 4))).toEqual(['three', 'one']);
});

test('of as many origins the newer, and then what touches more of the briefing', () => {
  expect(order(candidate('old', 2, '2021-05-02', 4), candidate('new', 2, '2021-05-09', 4))).toEqual(['new', 'old']);
  expect(order(candidate('edge', 2, '2021-05-09', 1), candidate('centre', 2, '2021-05-09', 9))).toEqual([
    'centre',
    'edge',
  ]);
});

test('what is equal comes in one order, however it was given', () => {
  const [a, b] = [candidate('a', 1, '2021-05-09', 1), candidate('b', 1, '2021-05-09', 1)];
  expect(order(a, b)).toEqual(order(b, a));
});

test('the reason adds up to the score', () => {
  for (const { score, reason } of ranked(
    [candidate('a', 2, '2021-05-07', 3), candidate('b', 3, null, 7), candidate('c', 1, '2021-06-01', 1)],
    window,
  )) {
    const points = [...reason.matchAll(/\((\d+)\)/g)].map(([, number]) => Number(number));
    expect(points.reduce((sum, one) => sum + one, 0)).toBe(score);
    expect(reason).toMatch(new RegExp(`^${score} of 100: `));
  }
});
