import { describe, expect, test } from 'vitest';
import { certainlyAfter } from '../../src/edtf/after.ts';
import { compareDates, sortKey } from '../../src/edtf/compare.ts';
import { overlaps } from '../../src/edtf/overlaps.ts';
import { parseEdtf } from '../../src/edtf/parse.ts';

const ordered = [
  'XXXX-09-19',
  'XXXX-09-23',
  'XXXX',
  '../2015',
  '[..2016-06-01]',
  '201X',
  '2011-21',
  '2011-21/..',
  '2015-09-30',
  '2016',
  '2016-09-12/2016-09-19',
  '2016-09-19',
  '[2016-09-19..2016-09-23]',
  '2016-09-24T01:53',
  '2016-09-24T13:00',
  '2016-09-24',
];

test('dates sort by their earliest day, then their latest, then from fine to coarse, unknown years first', () => {
  const dates = ordered.map(parseEdtf);
  expect(
    [...dates]
      .reverse()
      .sort(compareDates)
      .map((date) => date.text),
  ).toEqual(ordered);
});

test('the order is total: any two dates compare alike both ways, and any three agree', () => {
  const dates = ordered.map(parseEdtf);
  for (const a of dates) {
    for (const b of dates) {
      expect(Math.sign(compareDates(a, b)) + Math.sign(compareDates(b, a))).toBe(0);
      expect(compareDates(a, b) === 0).toBe(a === b);
      for (const c of dates)
        if (compareDates(a, b) < 0 && compareDates(b, c) < 0) expect(compareDates(a, c)).toBeLessThan(0);
    }
  }
});

describe('a date overlaps a window where it may fall in it', () => {
  test.each([
    ['2016-09-23', '2016-09-17/2016-09-24', true],
    ['2016-09-24', '2016-09-17/2016-09-24', true],
    ['2016-09-25', '2016-09-17/2016-09-24', false],
    ['2016-09', '2016-09-17/2016-09-24', true],
    ['2016-08', '2016-09-17/2016-09-24', false],
    ['2011-21/..', '2016-09-17/2016-09-24', true],
    ['../2016-06-01', '2016-09-17/2016-09-24', false],
    ['2016-09-23', '2016-09-24/..', false],
    ['XXXX-09-23', '2016-09-17/2016-09-24', true],
  ])('%s in %s', (date, window, expected) => {
    expect(overlaps(parseEdtf(date), parseEdtf(window))).toBe(expected);
    expect(overlaps(parseEdtf(window), parseEdtf(date))).toBe(expected);
  });
});

describe('a date is certainly after another where its earliest day follows the latest of the other', () => {
  test.each([
    ['2016-09-25', '2016-09-24T01:53', true],
    ['2016-09-24T23:00', '2016-09-24T01:53', false],
    ['2016-09', '2016-09-24', false],
    ['2016-10', '2016-09-24', true],
    ['[2016-09-20..2016-09-30]', '2016-09-24', false],
    ['2016-10/..', '2016-09', true],
    ['2016-10', '2016-09/..', false],
    ['../2017', '2016-09', false],
    ['XXXX-09-25', '2016-09-24', false],
  ])('%s after %s', (date, other, expected) => {
    expect(certainlyAfter(parseEdtf(date), parseEdtf(other))).toBe(expected);
  });

  test('never together with overlapping, and one of the three always holds', () => {
    const dates = ordered.map(parseEdtf);
    for (const a of dates) {
      for (const b of dates) {
        expect([overlaps(a, b), certainlyAfter(a, b), certainlyAfter(b, a)].filter(Boolean)).toHaveLength(1);
      }
    }
  });
});

test('a sort key sorts as its date, as text', () => {
  const dates = ordered.map(parseEdtf);
  expect(dates.map(sortKey).sort()).toEqual(dates.map(sortKey));
});
