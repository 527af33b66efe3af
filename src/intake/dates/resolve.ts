import type { Day } from '../../edtf/date.ts';
import { dayOf, daysInMonth } from '../../edtf/day.ts';
import { daysBetween, easterOf, lastOfMonth, nthWeekday, shiftDays, weekdayOf, yearOf } from './calendar.ts';
import type { Direction } from './direction.ts';
import { periodAround, periodFrom, shiftPeriod, units, type Period, type Unit } from './period.ts';
import type { Said } from './said.ts';

export interface Standpoint {
  /** The day of publication. */
  readonly today: Day;
  readonly direction: Direction;
  /** The dates named before in the text, the last first. */
  readonly anchors: readonly Period[];
}

/** What a phrase means as seen from a day; null where it names no day that exists, or nothing tells which. */
export function resolve(said: Said, standpoint: Standpoint): Period | null {
  const { today } = standpoint;
  if (said.anchored === true && said.month !== undefined) return inAnchoredYear(said, standpoint);
  if (said.count !== undefined && said.sign !== undefined) return counted(said, standpoint);
  if (said.decade !== undefined) return periodFrom('decade', dayOf(said.decade, 1, 1));
  if (said.part === 'century')
    return said.nth === undefined || said.nth < 1 ? null : periodFrom('century', dayOf((said.nth - 1) * 100, 1, 1));
  if (said.unit !== undefined && said.day !== undefined && said.which === undefined)
    return weekOfDay(said, said.unit, standpoint);
  if (said.year !== undefined) return inYear(said, said.year);
  if (said.which !== undefined && said.unit !== undefined) return inUnit(said, said.unit, said.which, today);
  if (said.weekday !== undefined && said.month === undefined)
    return chosen(weekdaysAround(said.weekday, today), said, standpoint);
  if (said.unit === 'weekend')
    return chosen(
      [-1, 0, 1].map((by) => shiftPeriod(periodAround('weekend', today), by)),
      said,
      standpoint,
    );
  const years = yearsOf(said, yearOf(today));
  return chosen(
    years.flatMap((year) => inYear(said, year) ?? []),
    said,
    standpoint,
  );
}

/** "the week of March 4". */
function weekOfDay({ unit: _, ...day }: Said, unit: Unit, standpoint: Standpoint): Period | null {
  const found = resolve(day, standpoint);
  return found && periodAround(unit, found.first);
}

/** "two weeks ago", "a year earlier": as exact as its unit. */
function counted({ unit, count = 0, sign = 1, anchored, keeps }: Said, { today, anchors }: Standpoint): Period | null {
  if (unit === undefined) return null;
  const by = count * sign;
  if (Math.abs(by) > 2000) return null;
  const anchor = anchors.find((one) => fineEnough(one, unit));
  if (anchored !== true || anchor === undefined) {
    // "A year earlier" with no date before it is told from the publication; what follows a date is not.
    return anchored === true && sign > 0 ? null : inCalendar(shiftPeriod(periodAround(unit, today), by));
  }
  if (keeps === true && unit === 'year' && anchor.unit === 'quarter') return inCalendar(shiftPeriod(anchor, 4 * by));
  return inCalendar(shiftPeriod(periodAround(unit, anchor.first), by));
}

const inCalendar = (period: Period): Period | null =>
  /^\d{4}-.*\d{4}-/.test(`${period.first} ${period.last}`) ? period : null;

function fineEnough(anchor: Period, unit: Unit): boolean {
  if (anchor.unit === 'range' || anchor.unit === 'within') return unit !== 'day';
  return units.indexOf(anchor.unit) <= units.indexOf(unit);
}

function inAnchoredYear(said: Said, { anchors }: Standpoint): Period | null {
  const anchor = anchors.find((one) => fineEnough(one, 'year'));
  return anchor === undefined ? null : inYear(said, yearOf(anchor.first));
}

/** "last week", "July last year", "Wednesday of last week", "earlier this week". */
function inUnit(said: Said, unit: Unit, which: number, today: Day): Period | null {
  const period = inCalendar(shiftPeriod(periodAround(unit, today), which));
  if (period === null) return null;
  if (unit === 'week' && said.weekday !== undefined)
    return periodFrom('day', shiftDays(period.first, said.weekday - 1));
  if (unit === 'week' && said.side === 'earlier') return { unit: 'within', first: period.first, last: today };
  if (unit === 'week' && said.side === 'later') return { unit: 'within', first: today, last: period.last };
  return unit === 'year' ? inYear(said, yearOf(period.first)) : period;
}

/** What the words mean in a given year; null for a day that it has not. */
function inYear(said: Said, year: number): Period | null {
  const start = startIn(said, year);
  if (start === null) return null;
  const { toYear, toMonth, toDay, month = 1, day = 1 } = said;
  if (toYear === undefined && toMonth === undefined && toDay === undefined) return start;
  const end = startIn(
    { month: toMonth ?? month, ...(start.unit === 'day' ? { day: toDay ?? day } : {}) },
    toYear ?? year,
  );
  if (toYear !== undefined) return ordered(start.first, dayOf(toYear, 12, 31), 'year');
  return end && ordered(start.first, end.last, start.unit === 'day' ? 'day' : 'month');
}

const ordered = (first: Day, last: Day, grain: Unit): Period | null =>
  first < last ? { unit: 'range', first, last, grain } : null;

function startIn({ month, day, season, quarter, part, nth = 1, weekday, movable }: Said, year: number): Period | null {
  if (movable !== undefined) {
    const moved =
      'nth' in movable
        ? nthWeekday(year, movable.month, movable.weekday, movable.nth)
        : shiftDays(easterOf(year), movable.fromEaster);
    return moved === null ? null : periodFrom('day', moved);
  }
  if (season !== undefined) return periodFrom('season', dayOf(year, (season - 20) * 3, 1));
  if (quarter !== undefined || part === 'quarter') return partOfYear('quarter', quarter ?? nth, year);
  if (part === 'half') return partOfYear('half', nth, year);
  if (month === undefined) return periodFrom('year', dayOf(year, 1, 1));
  const first = dayOf(year, month, 1);
  if (part === 'week') return weekOf(first, nth);
  if (part === 'weekday' && weekday !== undefined) {
    const found = nthWeekday(year, month, weekday, nth);
    return found === null ? null : periodFrom('day', found);
  }
  if (day === undefined) return periodFrom('month', first);
  return day > daysInMonth(year, month) ? null : periodFrom('day', dayOf(year, month, day));
}

function partOfYear(unit: 'quarter' | 'half', nth: number, year: number): Period | null {
  const parts = unit === 'quarter' ? 4 : 2;
  const index = nth < 0 ? parts : nth;
  return index > parts ? null : periodFrom(unit, dayOf(year, ((index - 1) * 12) / parts + 1, 1));
}

/** The nth seven days of a month; its last seven for -1. */
function weekOf(first: Day, nth: number): Period | null {
  if (nth > 4) return null;
  const start = nth < 0 ? shiftDays(lastOfMonth(first), -6) : shiftDays(first, (nth - 1) * 7);
  return { unit: 'range', first: start, last: shiftDays(start, 6) };
}

/** The years that a date without one may fall in; a weekday beside the day leaves those in which they agree. */
function yearsOf({ month, day, weekday }: Said, year: number): readonly number[] {
  const near = [-1, 0, 1].map((by) => year + by);
  if (month === undefined || day === undefined || weekday === undefined) return near;
  const agreeing = near.filter(
    (one) => day <= daysInMonth(one, month) && weekdayOf(dayOf(one, month, day)) === weekday,
  );
  return agreeing.length > 0 ? agreeing : near;
}

const weekdaysAround = (weekday: number, today: Day): readonly Period[] =>
  [-14, -7, 0, 7, 14].map((by) => periodFrom('day', shiftDays(today, weekday - weekdayOf(today) + by)));

/** How much farther a day on the side that the tense speaks against counts. */
const against = { day: 8, other: 50 };

function chosen(candidates: readonly Period[], said: Said, { today, direction }: Standpoint): Period | null {
  const { which } = said;
  if (which === -1) return candidates.findLast(({ last }) => last < today) ?? null;
  if (which === 1) return candidates.find(({ first }) => first > today) ?? null;
  const same = said.weekday !== undefined && said.month === undefined ? 'week' : 'year';
  const period = periodAround(same, today);
  if (which === 0) return candidates.find(({ first }) => first >= period.first && first <= period.last) ?? null;
  const recurs = same === 'week' || said.unit === 'weekend';
  const weight = said.day === undefined || recurs ? against.other : against.day;
  const distance = ({ first, last }: Period): number => {
    if (first <= today && last >= today) return 0;
    const ahead = first > today;
    const days = ahead ? daysBetween(today, first) : daysBetween(last, today);
    if (direction === 'unknown') return ahead ? days * (recurs ? weight : 2) : days;
    return ahead === (direction === 'future') ? days : days * weight;
  };
  return candidates.reduce<Period | null>(
    (best, one) => (best === null || distance(one) < distance(best) ? one : best),
    null,
  );
}
