import { asciiDigits } from '../../digits.ts';
import { numericDatesIn, orderOf } from './numeric-dates.ts';
import type { NumericOrder, PrintedDate } from './printed-date.ts';
import { timeBeside } from './time-of-day.ts';
import { wordedDatesIn } from './worded-dates.ts';

/**
 * The calendar dates that a text prints, in order, each with the time of day beside it. `language` tells the order of
 * figures and which month a name is; `order` overrides the first. Nothing relative is read (“yesterday”), and no year
 * is supplied.
 */
export function printedDatesIn(
  text: string,
  language: string | null,
  order: NumericOrder = orderOf(language),
): readonly PrintedDate[] {
  const plain = asciiDigits(text);
  if (!/\d/.test(plain)) return [];
  const dates = [...numericDatesIn(plain, order), ...wordedDatesIn(plain, language)]
    .sort((one, other) => one.start - other.start || other.end - one.end)
    .filter(
      (date, index, all) => !all.slice(Math.max(0, index - 3), index).some((earlier) => earlier.end > date.start),
    );
  return dates.map((date) => {
    if (date.value.length !== 10) return date;
    const beside = timeBeside(plain, date.start, date.end);
    return beside === null ? date : { ...date, value: `${date.value}T${beside.time}`, end: beside.end };
  });
}
