import { printedDatesIn } from '../printed/printed-dates.ts';
import type { PrintedDate } from '../printed/printed-date.ts';
import { isCueWord } from './date-cue.ts';
import { isWeekday } from './weekday.ts';

/** Words of a date line besides its date, its cue and the day of the week: zones and units of time. */
const zones =
  /^(?:gmt|utc|cet|cest|mez|mesz|est|edt|et|pst|pdt|pt|cst|cdt|ct|mst|bst|ist|msk|мск|jst|kst|uhr|hrs?|h|am|pm|min|kl|г|года|ora|ore|часа|година)$/u;

/**
 * Whether a line is nothing but a date, with its time, the day of the week and words such as “Published” or “Updated”:
 * “24 Sep, 2016 01:53”, “Veröffentlicht am Freitag, 3. November 2023, 12:30 Uhr”. A sentence with a date is none.
 */
export function isDateLine(text: string, language: string | null = null): boolean {
  return datesOfLine(text, language).length > 0;
}

/** The dates of a line that `isDateLine`; empty where it is none. */
function datesOfLine(text: string, language: string | null = null): readonly PrintedDate[] {
  if (text.length > 160) return [];
  const dates = printedDatesIn(text, language).filter(({ value }) => value.length >= 10);
  if (dates.length === 0) return [];
  let rest = '';
  let from = 0;
  for (const { start, end } of dates) {
    rest += `${text.slice(from, start)} `;
    from = end;
  }
  const words = (rest + text.slice(from)).toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? [];
  const strange = words.filter((word) => !zones.test(word) && !isCueWord(word) && !isWeekday(word));
  return strange.length === 0 ? dates : [];
}
