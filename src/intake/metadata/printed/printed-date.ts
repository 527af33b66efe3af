import { dayOf, daysInMonth } from '../../../edtf/day.ts';

/** A date as a text prints it. */
export interface PrintedDate {
  readonly start: number;
  /** Behind the last character, the time of day included. */
  readonly end: number;
  /** EDTF: `2016-09-24T01:53`, `2016-09-24`, `2016-09`, or `XXXX-09-24` where no year is printed. */
  readonly value: string;
  /** Whether day and month could be the other way round by the figures alone. */
  readonly ambiguous: boolean;
}

/** The order of day, month and year in figures. */
export type NumericOrder = 'dmy' | 'mdy' | 'ymd';

/** Years that a page of our time can be from: others are no years of publication. */
export const isYear = (year: number): boolean => year >= 1900 && year <= 2099;

/** EDTF of the parts that are there; null where no such day exists. */
export function edtfOf(year: number | null, month: number, day: number | null): string | null {
  if (month < 1 || month > 12 || (year !== null && !isYear(year))) return null;
  if (day === null) return year === null ? null : `${year}-${String(month).padStart(2, '0')}`;
  if (day < 1 || day > daysInMonth(year ?? 2000, month)) return null;
  return year === null ? dayOf(0, month, day).replace(/^0000/, 'XXXX') : dayOf(year, month, day);
}

/** A year of two figures is one of the last seventy years or the next thirty. */
export const fullYear = (figures: string): number =>
  figures.length === 2 ? Number(figures) + (Number(figures) > 69 ? 1900 : 2000) : Number(figures);
