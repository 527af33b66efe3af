import type { Day } from '../../edtf/date.ts';
import { dayOf, daysInMonth, utcDate } from '../../edtf/day.ts';

const milliseconds = 86_400_000;

export const yearOf = (day: Day): number => Number(day.slice(0, 4));
export const monthOf = (day: Day): number => Number(day.slice(5, 7));

/** The day `by` days later, or earlier where `by` is negative. */
export const shiftDays = (day: Day, by: number): Day =>
  new Date(utcDate(day).getTime() + by * milliseconds).toISOString().slice(0, 10);

/** The days from one day to another. */
export const daysBetween = (from: Day, to: Day): number =>
  Math.round((utcDate(to).getTime() - utcDate(from).getTime()) / milliseconds);

/** From 1, Monday, to 7, Sunday, as in ISO 8601. */
export const weekdayOf = (day: Day): number => utcDate(day).getUTCDay() || 7;

/** The first day of the month `by` months from that of `day`. */
export function shiftMonths(day: Day, by: number): Day {
  const months = yearOf(day) * 12 + monthOf(day) - 1 + by;
  return dayOf(Math.floor(months / 12), (((months % 12) + 12) % 12) + 1, 1);
}

export const lastOfMonth = (day: Day): Day => dayOf(yearOf(day), monthOf(day), daysInMonth(yearOf(day), monthOf(day)));

/** The `nth` such weekday of a month; the last one for -1. Null where the month has none. */
export function nthWeekday(year: number, month: number, weekday: number, nth: number): Day | null {
  const first = dayOf(year, month, 1);
  const earliest = shiftDays(first, (weekday - weekdayOf(first) + 7) % 7);
  const found =
    nth > 0 ? shiftDays(earliest, (nth - 1) * 7) : [28, 21].map((by) => shiftDays(earliest, by)).find(sameMonth);
  function sameMonth(day: Day): boolean {
    return monthOf(day) === month;
  }
  return found !== undefined && sameMonth(found) ? found : null;
}

/** Easter Sunday of the Gregorian calendar (the algorithm of Meeus, Jones and Butcher). */
export function easterOf(year: number): Day {
  const golden = year % 19;
  const [century, rest] = [Math.floor(year / 100), year % 100];
  const moon = (19 * golden + century - Math.floor(century / 4) - Math.floor((8 * century + 13) / 25) + 15) % 30;
  const weekday = (32 + 2 * (century % 4) + 2 * Math.floor(rest / 4) - moon - (rest % 4)) % 7;
  const shift = Math.floor((golden + 11 * moon + 22 * weekday) / 451);
  const march = moon + weekday - 7 * shift + 114;
  return dayOf(year, Math.floor(march / 31), (march % 31) + 1);
}
