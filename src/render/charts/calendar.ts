/// <reference lib="esnext.intl" />
import { dateFormats, type DateField } from '../../i18n/date-formats.ts';
import { dateOf, type DayNumber } from './time.ts';

/** What an axis says of days, in a language. */
export interface Calendar {
  readonly say: (day: DayNumber, ...fields: DateField[]) => string;
  /** "Mon", or one letter where there is little room. */
  readonly weekday: (day: DayNumber, room: 'short' | 'narrow') => string;
  /** Friday and Saturday in Egypt. */
  readonly isWeekend: (day: DayNumber) => boolean;
}

const known = new Map<string, Calendar>();

/**
 * Made once for a language: the platform's formats take longer to make than a chart to draw. `weekend` has its days from
 * 1, Monday, to 7: by default those of the language's main region.
 */
export function calendarOf(language: string, weekend?: readonly number[]): Calendar {
  const name = `${language} ${weekend?.join() ?? ''}`;
  const calendar = known.get(name) ?? newCalendar(language, weekend ?? weekendOf(language));
  known.set(name, calendar);
  return calendar;
}

function newCalendar(language: string, weekend: readonly number[]): Calendar {
  const formats = dateFormats(language);
  const names = {
    short: new Intl.DateTimeFormat(language, { timeZone: 'UTC', weekday: 'short' }),
    narrow: new Intl.DateTimeFormat(language, { timeZone: 'UTC', weekday: 'narrow' }),
  };
  return {
    say: (day, ...fields) => formats.format(dateOf(day), fields, 'short'),
    weekday: (day, room) => names[room].format(dateOf(day)),
    isWeekend: (day) => weekend.includes(dateOf(day).getUTCDay() || 7),
  };
}

/** What the main region of a language calls the weekend. Not every browser knows: a build tells its scripts. */
export const weekendOf = (language: string): readonly number[] =>
  new Intl.Locale(language).maximize().getWeekInfo().weekend;
