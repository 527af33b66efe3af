import { keepingLast } from '../views/keeping-last.ts';

/** A day of the week that an event falls into. */
export interface WeekDay {
  /** Day of the month. */
  readonly number: string;
  readonly name: string;
  /** The event may have been on it. */
  readonly within: boolean;
}

const dayLength = 86_400_000;

/** Making them takes longer than using them. */
const formatsOf = keepingLast((language: string) => ({
  name: new Intl.DateTimeFormat(language, { weekday: 'short', timeZone: 'UTC' }),
  number: new Intl.DateTimeFormat(language, { day: 'numeric', timeZone: 'UTC' }),
}));

/**
 * The days of the week (from Monday) that holds both bounds, `YYYY-MM-DD`; null where they span more than one week or
 * one is not known. Days are reckoned in UTC, so no clock or time zone can shift them.
 */
export function weekOf(earliest: string | null, latest: string | null, language: string): readonly WeekDay[] | null {
  if (earliest === null || latest === null) return null;
  const first = Date.parse(`${earliest}T00:00Z`);
  const last = Date.parse(`${latest}T00:00Z`);
  const monday = first - ((new Date(first).getUTCDay() + 6) % 7) * dayLength;
  if (!(last >= first && last < monday + 7 * dayLength)) return null;
  const { name, number } = formatsOf(language);
  return Array.from({ length: 7 }, (_, index) => {
    const day = monday + index * dayLength;
    return { name: name.format(day), number: number.format(day), within: day >= first && day <= last };
  });
}
