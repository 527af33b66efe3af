import { describe, expect, test } from 'vitest';
import { periodKey, periodOf, stopAt, type Stop } from '../../../src/render/charts/stop.ts';
import { inDateOrder, nearestTo, stepFrom, type Step } from '../../../src/render/charts/walk.ts';

const stop = (key: string, time: number, lane: number, more: Partial<Stop> = {}): Stop => ({
  ...{ key, time, lane, from: time * 10, to: time * 10 + 12, top: lane * 30, foot: lane * 30 + 20 },
  ...more,
});

/** Three lanes; the second has one event only. */
const stops = inDateOrder([stop('c', 5, 0), stop('a', 1, 0), stop('d', 9, 2), stop('b', 3, 2), stop('e', 4, 1)]);

const walk = (start: string, ...steps: Step[]): string =>
  steps.reduce((key, step) => stepFrom(stops, key, step)?.key ?? '', start);

describe('walking a chart', () => {
  test('goes through every event by date, whatever its lane, and stays at either end', () => {
    expect(stops.map(({ key }) => key)).toEqual(['a', 'b', 'e', 'c', 'd']);
    expect(walk('a', 'next')).toBe('b');
    expect(walk('a', 'next', 'next', 'next', 'next', 'next', 'next')).toBe('d');
    expect(walk('c', 'previous')).toBe('e');
    expect(walk('a', 'previous')).toBe('a');
  });

  test('goes to the first and to the last', () => {
    expect(walk('e', 'first')).toBe('a');
    expect(walk('e', 'last')).toBe('d');
  });

  test('goes down and up to what is nearest in time in the next lane', () => {
    expect(walk('c', 'down')).toBe('e');
    expect(walk('e', 'down')).toBe('b');
    expect(walk('d', 'up', 'up')).toBe('c');
    expect(walk('a', 'up')).toBe('a');
  });

  test('begins at the first where what it was on is gone', () => {
    expect(walk('gone', 'next')).toBe('a');
    expect(stepFrom([], 'a', 'next')).toBeUndefined();
    expect(nearestTo(stops, 7.5)?.key).toBe('d');
  });
});

describe('pointing at a chart', () => {
  test('finds a mark or its label, with a little room around it', () => {
    expect(stopAt(stops, 15, 10)?.key).toBe('a');
    expect(stopAt(stops, 23.5, 10)?.key).toBe('a');
    expect(stopAt(stops, 30, 10)).toBeUndefined();
    expect(stopAt(stops, 15, 40)).toBeUndefined();
  });

  test('finds what was drawn last where marks overlap', () => {
    expect(stopAt([stop('below', 1, 0), stop('above', 1, 0)], 15, 10)?.key).toBe('above');
  });
});

test('a period is told from an event by its key', () => {
  expect(periodOf(periodKey({ from: 100, to: 131 }, 2))).toEqual({ from: 100, to: 131 });
  expect(periodOf('period-of-talks')).toBeNull();
});
