import type { Day } from '../../edtf/date.ts';
import { explainEdtf, parseEdtf } from '../../edtf/parse.ts';
import { daysBetween, shiftDays } from './calendar.ts';

/** Years that begin on every weekday, leap and common: what holds in all of them holds in an unknown year. */
const anyYears = Array.from({ length: 28 }, (_, index) => 2001 + index);
const most = 60;

/**
 * The days on which a text may have been published: one where its date is known, several where only its month or its
 * year is, or its year is not, or nothing.
 */
export function possibleDays(published: string | null): readonly Day[] {
  if (published === null || explainEdtf(published) !== null) return anyYears.flatMap((year) => quarterly(year));
  const unknown = /^XXXX-(\d\d-\d\d)/.exec(published)?.[1];
  if (unknown !== undefined) return anyYears.map((year) => existing(`${year}-${unknown}`));
  if (published.startsWith('XXXX')) return anyYears.map((year) => existing(`${year}${published.slice(4, 7)}-15`));
  const { earliest, latest } = parseEdtf(published);
  if (earliest === null || latest === null) return anyYears.flatMap((year) => quarterly(year));
  const days = Math.min(daysBetween(earliest, latest), 40_000);
  const step = Math.max(1, Math.ceil(days / most));
  const sample = Array.from({ length: Math.floor(days / step) + 1 }, (_, index) => shiftDays(earliest, index * step));
  return sample.at(-1) === latest ? sample : [...sample, latest];
}

const quarterly = (year: number): readonly Day[] => ['01-01', '04-15', '08-30', '12-31'].map((day) => `${year}-${day}`);
const existing = (day: Day): Day => (explainEdtf(day) === null ? day : `${day.slice(0, 4)}-02-28`);

/**
 * The value on which readings from all standpoints agree; where they differ in the year alone, the same with that year
 * unknown (`XXXX-09-23`); else null.
 */
export function agreed(values: readonly (string | null)[]): string | null {
  const [first = null] = values;
  if (first === null || values.includes(null)) return null;
  if (values.every((value) => value === first)) return first;
  const yearless = new Set(values.map((value) => value?.replaceAll(/\d{4}(?=-)/g, 'XXXX')));
  const [only] = yearless;
  return yearless.size === 1 && only?.startsWith('XXXX-') === true && explainEdtf(only) === null ? only : null;
}
