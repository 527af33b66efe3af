import { describe, expect, test } from 'vitest';
import { decodeTimeline, encodeTimeline } from '../../../src/render/exports/timeline-data.ts';
import { eventsCsv } from '../../../src/render/exports/events-csv.ts';
import { dayNumber } from '../../../src/render/charts/time.ts';
import { readAddress, writeAddress } from '../../../src/site/client/timeline/address.ts';
import { timelineCsv } from '../../../src/site/client/timeline/export-csv.ts';
import { stepOf } from '../../../src/site/client/timeline/keys.ts';
import { between, moved, settled, zoomed } from '../../../src/site/client/timeline/range.ts';
import { select, type Selection } from '../../../src/site/client/timeline/selection.ts';
import { timelineChart, type TimelineEvent } from '../../../src/views/timeline.ts';
import { viewOf } from '../../render/charts/views.ts';
import { smallContext } from '../../views/small.ts';

const context = await smallContext();
const small = timelineChart(context);
const whole = { from: 0, to: 1000 };
const all: Selection = { chosen: new Map(), range: null, show: null };
const days = (from: string, to: string) => ({ from: dayNumber(from), to: dayNumber(to) + 1 });

const dated = (...dates: string[]): TimelineEvent[] =>
  viewOf(dates.map((when) => ({ when, title: when }))).rows.map((row) => ({ ...row, reports: [] }));
const titles = (events: readonly TimelineEvent[]): string[] => events.map(({ title }) => title.text);

describe('the file of events', () => {
  test('gives back what was put in', () => {
    const read = decodeTimeline(JSON.parse(JSON.stringify(encodeTimeline(small))) as ReturnType<typeof encodeTimeline>);
    const plain = small.rows.map((row) => ({ ...row, when: { ...row.when, sort: undefined } }));
    expect(small.rows.length).toBeGreaterThan(0);
    expect(JSON.parse(JSON.stringify(read))).toEqual(JSON.parse(JSON.stringify({ ...small, rows: plain })));
  });

  test('makes the same CSV as the build does', () => {
    expect(timelineCsv(decodeTimeline(encodeTimeline(small)).rows)).toBe(eventsCsv(context.briefing));
  });
});

describe('a selection', () => {
  test('takes events that lie in its range, if only in part, and those open towards it', () => {
    const events = dated(
      '2016-08-31',
      '2016-09-01/2016-09-30',
      '2016-09-12',
      '2016-08-01/..',
      '../2016-10-01',
      '2016-10',
    );
    const { rows, marks } = select(events, { ...all, range: days('2016-09-10', '2016-09-20') });
    expect(titles(rows)).toEqual(['2016-09-01/2016-09-30', '2016-09-12', '2016-08-01/..', '../2016-10-01']);
    expect(marks.map(({ row }) => row.id).sort()).toEqual(rows.map(({ id }) => id).sort());
  });

  test('leaves out of a range what has no year, and of all time nothing', () => {
    const events = dated('XXXX-09-12', '2016-09-12');
    expect(titles(select(events, { ...all, range: days('2016-09-01', '2016-09-30') }).rows)).toEqual(['2016-09-12']);
    expect(select(events, all).rows).toHaveLength(2);
    expect(select(events, all).undated).toHaveLength(1);
  });

  test('keeps only events with every value chosen', () => {
    const kind = small.rows[0]?.kind.id ?? '';
    const place = small.rows.find((row) => row.kind.id === kind && row.places.length > 0)?.places[0]?.id ?? '';
    const { rows } = select(small.rows, {
      ...all,
      chosen: new Map([
        ['kind', kind],
        ['place', place],
      ] as const),
    });
    expect(rows.length).toBeGreaterThan(0);
    expect(rows.every((row) => row.kind.id === kind && row.places.some(({ id }) => id === place))).toBe(true);
    expect(select(small.rows, { ...all, chosen: new Map([['actor', 'nobody']] as const) }).rows).toEqual([]);
  });
});

describe('the address', () => {
  const known = (): boolean => true;
  const selection: Selection = {
    chosen: new Map([
      ['actor', 'russia'],
      ['outlet', 'Not stated 2 & more'],
    ] as const),
    range: days('2016-09-09', '2016-09-24'),
    show: 'counts',
  };

  test('restores what was asked', () => {
    const address = writeAddress(selection);
    expect(address).toBe('actor=russia&outlet=Not+stated+2+%26+more&from=2016-09-09&to=2016-09-24&show=counts');
    expect(readAddress(`?${address}`, whole, known)).toEqual(selection);
    expect(writeAddress(all)).toBe('');
    expect(readAddress('', whole, known)).toEqual(all);
  });

  test('is passed over where it makes no sense', () => {
    const nonsense = '?actor=nobody&from=yesterday&to=2016-13-45&show=everything&q=1';
    expect(readAddress(nonsense, whole, () => false)).toEqual(all);
    expect(readAddress('?from=2016-09-24&to=2016-09-09', whole, known).range).toBeNull();
  });

  test('with one day reaches to the other end', () => {
    expect(readAddress('?from=1970-04-11', whole, known).range).toEqual({ from: 100, to: 1000 });
    expect(readAddress('?to=1970-04-10', whole, known).range).toEqual({ from: 0, to: 100 });
  });
});

describe('a range', () => {
  test('is enlarged about a moment that keeps its place', () => {
    expect(zoomed({ from: 100, to: 200 }, 0.5, 125, whole)).toEqual({ from: 112.5, to: 162.5 });
    expect(zoomed({ from: 100, to: 200 }, 2, 150, whole)).toEqual({ from: 50, to: 250 });
  });

  test('stays within the whole, is all of it at most, and a few days at least', () => {
    expect(zoomed({ from: 0, to: 100 }, 2, 50, whole)).toEqual({ from: 0, to: 200 });
    expect(zoomed({ from: 0, to: 600 }, 2, 300, whole)).toBeNull();
    expect(zoomed({ from: 10, to: 14 }, 0.01, 12, whole)).toEqual({ from: 10.5, to: 13.5 });
    expect(moved({ from: 900, to: 950 }, 500, whole)).toEqual({ from: 950, to: 1000 });
    expect(between(500, 499.9, whole).to - between(500, 499.9, whole).from).toBeCloseTo(3);
  });

  test('is of whole days once nobody drags it', () => {
    expect(settled({ from: 10.4, to: 13.6 })).toEqual({ from: 10, to: 14 });
  });
});

test('arrows follow the reading direction', () => {
  expect([stepOf('ArrowRight', 'ltr'), stepOf('ArrowRight', 'rtl')]).toEqual(['next', 'previous']);
  expect(stepOf('Home', 'rtl')).toBe('first');
  expect(stepOf('x', 'ltr')).toBeUndefined();
});
