import { calendarNames, languagesOfCalendars } from '../printed/calendar-names.ts';

let names: ReadonlySet<string> | null = null;

/** Whether a word is a day of the week, long or short, in any language that the platform knows, or a part of its name. */
export function isWeekday(word: string): boolean {
  names ??= new Set(
    languagesOfCalendars.flatMap((language) =>
      [...calendarNames(language, 'weekday').keys()].flatMap((name) => [name, ...name.split(/[ -]/)]),
    ),
  );
  return names.has(word.toLowerCase());
}
