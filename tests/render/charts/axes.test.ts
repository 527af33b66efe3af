import { describe, expect, test } from 'vitest';
import { busiestWindow } from '../../../src/render/charts/busiest-window.ts';
import { marksOf } from '../../../src/render/charts/marks.ts';
import { sectionsOf } from '../../../src/render/charts/sections.ts';
import { fitText, textWidth, wrapText } from '../../../src/render/charts/text-width.ts';
import { ticksOf } from '../../../src/render/charts/ticks.ts';
import { dateOf, dayNumber } from '../../../src/render/charts/time.ts';
import { viewOf, forty } from './views.ts';

const marks = (...dates: string[]) => marksOf(viewOf(dates.map((when) => ({ when, title: when }))).rows).marks;
const day = (number: number): string => dateOf(number).toISOString().slice(0, 10);

describe('ticks', () => {
  const ticks = (from: string, to: string, length: number) =>
    ticksOf({ from: dayNumber(from), to: dayNumber(to) }, length, 50).at.map(day);

  test('are days, Mondays, months, quarters or years, by the room there is', () => {
    expect(ticks('2016-09-01', '2016-09-04', 300)).toEqual(['2016-09-01', '2016-09-02', '2016-09-03']);
    expect(ticks('2016-09-01', '2016-09-30', 300)).toEqual(['2016-09-05', '2016-09-12', '2016-09-19', '2016-09-26']);
    expect(ticks('2016-01-15', '2016-05-15', 300)).toEqual(['2016-02-01', '2016-03-01', '2016-04-01', '2016-05-01']);
    expect(ticks('2016-01-01', '2017-02-01', 300)).toEqual([
      '2016-01-01',
      '2016-04-01',
      '2016-07-01',
      '2016-10-01',
      '2017-01-01',
    ]);
    expect(ticks('1990-06-01', '2016-06-01', 300)).toEqual([
      '1995-01-01',
      '2000-01-01',
      '2005-01-01',
      '2010-01-01',
      '2015-01-01',
    ]);
  });
});

describe('the busiest window', () => {
  test('is the shortest usual time that holds at least half of the events', () => {
    const window = busiestWindow(marksOf(viewOf(forty).rows).marks);
    expect(window && [day(window.from), day(window.to)]).toEqual(['2016-09-09', '2016-09-21']);
  });

  test('is none where events are few or spread', () => {
    expect(busiestWindow(marks('2016-01-01', '2016-09-01', '2016-09-02'))).toBeNull();
    expect(
      busiestWindow(marks('2016-01-01', '2016-03-01', '2016-05-01', '2016-07-01', '2016-09-01', '2016-11-01')),
    ).toBeNull();
  });
});

describe('the parts of a chart', () => {
  test('hold every event once', () => {
    const { marks: all } = marksOf(viewOf(forty).rows);
    const { overview, detail } = sectionsOf(all, undefined);
    expect([...(overview?.marks ?? []), ...detail.marks]).toHaveLength(40);
  });

  test('put an event where it begins or mostly lies', () => {
    const all = marks('2016-02-01/2016-09-15', '2016-09-08/2016-09-20', '2016-09-10/..', '2016-09-12', '../2016-09-13');
    const { overview, detail } = sectionsOf(all, { from: '2016-09-09', to: '2016-09-24' });
    expect(overview?.marks.map(({ row }) => row.title.text)).toEqual(['2016-02-01/2016-09-15']);
    expect(detail.marks).toHaveLength(4);
  });

  test('are one where the window asked for holds nothing, or all', () => {
    const all = marks('2016-09-10', '2016-09-12');
    expect(sectionsOf(all, { from: '2016-01-01', to: '2016-01-31' }).overview).toBeNull();
    expect(sectionsOf(all, { from: '2016-09-01', to: '2016-09-30' }).overview).toBeNull();
  });

  test('do not cut off an event that ends before the others begin', () => {
    const { detail } = sectionsOf(marks('1998-04-10', '2016-04-01', '2016-05-01', '2016-06-01'), undefined);
    expect(day(detail.span.from) < '1998-04-10').toBe(true);
  });
});

describe('text that is not measured', () => {
  test('is wider for wider letters, and a mark takes no room', () => {
    expect(textWidth('WWW', 10)).toBeGreaterThan(textWidth('iii', 10));
    expect(textWidth('e\u0301', 10)).toBe(textWidth('e', 10));
  });

  test('is cut at a word', () => {
    expect(fitText('Kerry asks for flights to stop', 10, 100)).toBe('Kerry asks for …');
    expect(fitText('Short', 10, 100)).toBe('Short');
  });

  test('is wrapped at spaces and cut on the last line', () => {
    const lines = wrapText('Kerry asks for all flights over the key areas to stop', 10, 90, 2);
    expect(lines).toHaveLength(2);
    expect(lines[1]).toMatch(/ …$/);
    for (const line of lines) expect(textWidth(line, 10)).toBeLessThanOrEqual(90);
  });
});
