import type { Day } from './date.ts';

const pad = (value: number, width: number): string => String(value).padStart(width, '0');

/** How many days a month has; `month` counts from 1. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** `month` and `day` count from 1. */
export function dayOf(year: number, month: number, day: number): Day {
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
}

/** Midnight UTC of a day, for arithmetic and `Intl`. */
export function utcDate(day: Day): Date {
  return new Date(`${day}T00:00:00Z`);
}
