/// <reference lib="esnext.intl" />
import { dateFormats, type DateField } from '../../i18n/date-formats.ts';
import { dateOf, type DayNumber } from './time.ts';

/** What an axis says of days, in a language. */
export interface Calendar {
  readonly say: (day: DayNumber, ...fields: DateField[]) => string;
  /** "Mon", or one letter where there is little room. */
  readonly weekday: (day: DayNumber, room: 'short' | 'narrow') => string;
  /** By what the language's main region calls so: Friday and Saturday in Egypt. */
  readonly isWeekend: (day: DayNumber) => boolean;
}

export function calendarOf(language: string): Calendar {
  const formats = dateFormats(language);
  const names = {
    short: new Intl.DateTimeFormat(language, { timeZone: 'UTC', weekday: 'short' }),
    narrow: new Intl.DateTimeFormat(language, { timeZone: 'UTC', weekday: 'narrow' }),
  };
  const weekend = new Set(new Intl.Locale(language).maximize().getWeekInfo().weekend);
  return {
    say: (day, ...fields) => formats.format(dateOf(day), fields, 'short'),
    weekday: (day, room) => names[room].format(dateOf(day)),
    isWeekend: (day) => weekend.has(dateOf(day).getUTCDay() || 7),
  };
}
