import type { FuzzyDate } from '../edtf/date.ts';
import { readMoment } from '../edtf/moment.ts';

/**
 * A valid `datetime` of HTML's `<time>`: `2016-09-24T01:53`, `2016-09-23`, `2016-09`, `2016`, and `09-23` where the year
 * is not known. Undefined where HTML has none: intervals, seasons, decades, the year 0.
 */
export function isoOf(date: FuzzyDate): string | undefined {
  if (date.shape !== 'moment') return undefined;
  const { year, month, day, precision, time, offset } = readMoment(date.text);
  if (year === 0 || precision === 'season' || precision === 'decade' || precision === 'century') return undefined;
  if (year === null && day === null) return undefined;
  const two = (value: number): string => String(value).padStart(2, '0');
  const shown = [
    ...(year === null ? [] : [String(year).padStart(4, '0')]),
    ...(month === null ? [] : [two(month)]),
    ...(day === null ? [] : [two(day)]),
  ].join('-');
  return time === null || year === null ? shown : `${shown}T${time}${offset ?? ''}`;
}
