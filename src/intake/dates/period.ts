import type { Day } from '../../edtf/date.ts';
import { dayOf } from '../../edtf/day.ts';
import { lastOfMonth, monthOf, shiftDays, shiftMonths, weekdayOf, yearOf } from './calendar.ts';

export const units = [
  'day', 'weekend', 'week', 'month', 'quarter', 'season', 'half', 'year', 'decade', 'century',
] as const; // prettier-ignore
export type Unit = (typeof units)[number];

/** A piece of the calendar: its first and its last day. */
export interface Period {
  /** `range` runs from one date to another; `within` is one moment somewhere between. */
  readonly unit: Unit | 'range' | 'within';
  readonly first: Day;
  readonly last: Day;
  /** Of a range: in what its two ends are given; days where absent. */
  readonly grain?: Unit;
}

const months: Partial<Record<Unit, number>> = {
  month: 1,
  quarter: 3,
  season: 3,
  half: 6,
  year: 12,
  decade: 120,
  century: 1200,
};

/** The period of a unit that begins on `first`. Weeks begin on Monday, weekends on Saturday, seasons with their month. */
export function periodFrom(unit: Unit, first: Day): Period {
  const length = months[unit];
  if (length !== undefined) return { unit, first, last: lastOfMonth(shiftMonths(first, length - 1)) };
  return { unit, first, last: shiftDays(first, unit === 'week' ? 6 : unit === 'weekend' ? 1 : 0) };
}

/** The period of a unit that holds a day; of a weekend, that of the day's week. */
export function periodAround(unit: Unit, day: Day): Period {
  const [year, month] = [yearOf(day), monthOf(day)];
  switch (unit) {
    case 'day':
      return periodFrom(unit, day);
    case 'week':
      return periodFrom(unit, shiftDays(day, 1 - weekdayOf(day)));
    case 'weekend':
      return periodFrom(unit, shiftDays(day, 6 - weekdayOf(day)));
    case 'month':
      return periodFrom(unit, dayOf(year, month, 1));
    case 'quarter':
      return periodFrom(unit, dayOf(year, Math.floor((month - 1) / 3) * 3 + 1, 1));
    case 'season':
      return periodFrom(unit, shiftMonths(day, -(month % 3)));
    case 'half':
      return periodFrom(unit, dayOf(year, month > 6 ? 7 : 1, 1));
    case 'year':
      return periodFrom(unit, dayOf(year, 1, 1));
    case 'decade':
      return periodFrom(unit, dayOf(year - (year % 10), 1, 1));
    case 'century':
      return periodFrom(unit, dayOf(year - (year % 100), 1, 1));
  }
}

/** The period of the same unit, `by` of them later. */
export function shiftPeriod({ unit, first }: Period, by: number): Period {
  if (unit === 'range' || unit === 'within') return periodFrom('day', shiftDays(first, by));
  const length = months[unit];
  if (length !== undefined) return periodFrom(unit, shiftMonths(first, length * by));
  return periodFrom(unit, shiftDays(first, by * (unit === 'day' ? 1 : 7)));
}

/** EDTF of a period. Weeks, weekends, quarters and halves have no name in Level 1 and are written as intervals. */
export function edtfOf({ unit, first, last, grain = 'day' }: Period): string {
  switch (unit) {
    case 'day':
      return first;
    case 'month':
      return first.slice(0, 7);
    case 'season':
      return `${first.slice(0, 4)}-2${monthOf(first) / 3}`;
    case 'year':
      return first.slice(0, 4);
    case 'decade':
      return `${first.slice(0, 3)}X`;
    case 'century':
      return `${first.slice(0, 2)}XX`;
    case 'quarter':
    case 'half':
      return `${first.slice(0, 7)}/${last.slice(0, 7)}`;
    case 'within':
      return first === last ? first : `[${first}..${last}]`;
    case 'week':
    case 'weekend':
    case 'range':
      return `${edtfOf({ unit: grain, first, last: first })}/${edtfOf({ unit: grain, first: last, last })}`;
  }
}
