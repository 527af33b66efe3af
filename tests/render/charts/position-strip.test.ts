import { describe, expect, test } from 'vitest';
import { stripDrawer } from '../../../src/render/charts/position-strip.ts';
import type { PositionStrip, PositionStrips, StripMark } from '../../../src/views/parts/position-strips.ts';

const day = (date: string, position: StripMark['position']): StripMark => ({ position, from: date, to: date });
const row = (marks: StripMark[], turns: PositionStrip['turns'] = []): PositionStrip => ({
  head: { kind: 'unnamed', text: 'a crew member' },
  marks,
  turns,
  counts: [],
  steps: [],
});
const view = (direction: 'ltr' | 'rtl', ...rows: PositionStrip[]): PositionStrips => ({
  language: 'en',
  direction,
  rows,
  total: rows.length,
  changes: [],
  totalChanges: 0,
});
const reversed = row([day('2020-03-03', 'asserts'), day('2020-03-13', 'denies')], [[0, 1]]);
const marksIn = (svg: string): string[] => svg.match(/<use [^>]*>/g) ?? [];
const along = (svg: string): number[] => marksIn(svg).map((mark) => Number(/x="([\d.]+)%"/.exec(mark)?.[1]));

describe('a strip', () => {
  test('joins the two sides of a change, each at its date and by its own sign', () => {
    const svg = stripDrawer(view('ltr', reversed)).strip(reversed);
    expect(marksIn(svg).map((mark) => /href="([^"]+)"/.exec(mark)?.[1])).toEqual(['#g-asserts', '#g-denies']);
    expect(svg.match(/class="turn"/g)).toHaveLength(1);
    const [first = 0, last = 0] = along(svg);
    expect(first).toBeLessThan(last);
  });

  test('runs from right to left where the page does', () => {
    const [first = 0, last = 0] = along(stripDrawer(view('rtl', reversed)).strip(reversed));
    expect(first).toBeGreaterThan(last);
  });

  test('has its last dates end where they stand and the others begin there, in the direction of the page', () => {
    const long = row([day('2015-03-03', 'asserts'), day('2020-03-13', 'denies')]);
    for (const direction of ['ltr', 'rtl'] as const) {
      const dates = [
        ...stripDrawer(view(direction, long))
          .axis()
          .matchAll(/<text x="([\d.]+)%"[^>]* text-anchor="(\w+)"/g),
      ];
      const ends = dates.map(([, x, anchor]) => [direction === 'rtl' ? 100 - Number(x) : Number(x), anchor] as const);
      expect(new Set(ends.map(([, anchor]) => anchor))).toEqual(new Set(['start', 'end']));
      for (const [along, anchor] of ends) expect(anchor).toBe(along > 80 ? 'end' : 'start');
    }
  });

  test('has no line of time where no date is known', () => {
    const undated = row([{ position: 'asserts', from: null, to: null }]);
    expect(stripDrawer(view('ltr', undated)).axis()).not.toMatch(/<text|<line/);
  });

  test('draws marks that cannot be told apart as one, with their number', () => {
    const many = row(Array.from({ length: 40 }, () => day('2020-03-03', 'denies')));
    const svg = stripDrawer(view('ltr', many, reversed)).strip(many);
    expect(marksIn(svg)).toHaveLength(1);
    expect(svg).toContain('>40</text>');
  });

  test('leaves room for every number before the next mark, on the narrowest screen', () => {
    const days = Array.from({ length: 700 }, (_, at) => new Date(Date.UTC(2020, 0, 1 + at)).toISOString().slice(0, 10));
    const many = row(days.flatMap((date, at) => Array.from({ length: 1 + (at % 3) }, () => day(date, 'denies'))));
    const svg = stripDrawer(view('ltr', many)).strip(many);
    const places = along(svg).map((x) => x * 2.8);
    const numbers = [...svg.matchAll(/>(\d+)<\/text>/g)].map(([, number = '']) => number);
    expect(numbers.length).toBe(places.length);
    expect(numbers.reduce((sum, number) => sum + Number(number), 0)).toBe(many.marks.length);
    // A mark reaches 7 pixels to both sides, and a digit is some 6.5 wide.
    for (const [at, x] of places.slice(1).entries())
      expect(x - 7).toBeGreaterThan((places[at] ?? 0) + 9 + (numbers[at]?.length ?? 0) * 6.5);
    expect(places.length).toBeGreaterThan(4);
  });

  test('has its numbers to the right of their marks, where room is left for them, in a page of either direction', () => {
    const many = row(Array.from({ length: 40 }, () => day('2020-03-03', 'denies')));
    const svg = stripDrawer(view('rtl', many, reversed)).strip(many);
    expect(svg).toMatch(/<text [^>]*dx="9" direction="ltr"[^>]*>40</);
  });

  test('draws the time within which something was said, and nothing for a date that is not known', () => {
    const vague = row([
      { position: 'asserts', from: '2020-03-03', to: '2020-03-10' },
      { position: 'denies', from: null, to: null },
    ]);
    const svg = stripDrawer(view('ltr', vague, reversed)).strip(vague);
    expect(svg.match(/class="span"/g)).toHaveLength(1);
    expect(marksIn(svg)).toHaveLength(1);
  });
});
