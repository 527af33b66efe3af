import type { ChartEvent } from '../../views/parts/chart.ts';
import { dayNumber, type Span } from './time.ts';

/** An event as it stands on a time axis. */
export interface Mark extends Span {
  readonly row: ChartEvent;
  /** A dot stands in the middle of its day, a bar covers what it spans. */
  readonly form: 'dot' | 'bar';
  /** No bound is given on that side: `from` or `to` is then where the other bound is, and the bar runs out of the chart. */
  readonly opensBefore: boolean;
  readonly opensAfter: boolean;
}

// "About a day" gives no bounds of its own: the bar is drawn a little over the days beside it.
const aboutADay = 0.65;

/** The mark of an event; null where neither bound is known, as in a year that is not. */
export function markOf(row: ChartEvent): Mark | null {
  const from = row.earliest === null ? null : dayNumber(row.earliest);
  const to = row.latest === null ? null : dayNumber(row.latest) + 1;
  const start = from ?? to;
  const end = to ?? from;
  if (start === null || end === null) return null;
  const isDay = row.shape === 'moment' && (row.precision === 'day' || row.precision === 'minute');
  const form = isDay && !row.when.approximate ? 'dot' : 'bar';
  const about = isDay && form === 'bar' ? aboutADay : 0;
  return {
    row,
    form,
    from: start - about,
    // A bar that is open on one side is at least as long as the day it is open from.
    to: Math.max(end + about, start + 1),
    opensBefore: from === null,
    opensAfter: to === null,
  };
}

/** The marks of rows that have a date, by date, and the rows without. */
export function marksOf(rows: readonly ChartEvent[]): {
  readonly marks: readonly Mark[];
  readonly undated: readonly ChartEvent[];
} {
  const marks = rows.flatMap((row) => markOf(row) ?? []).sort((a, b) => a.from - b.from || a.to - b.to);
  const dated = new Set(marks.map((mark) => mark.row));
  return { marks, undated: rows.filter((row) => !dated.has(row)) };
}
