/** The platform's ways of a language, made once: making one takes far longer than using it. */
export interface Formats {
  readonly number: (value: number) => string;
  /** Orders names as readers expect, numbers in them by value. */
  readonly compare: (a: string, b: string) => number;
  /** "English" for `en`; the tag itself where the platform has no name for it. */
  readonly languageName: (tag: string) => string;
  /** "Monday", of a day at midnight UTC. */
  readonly weekday: (day: Date) => string;
}

export function formatsOf(language: string): Formats {
  const numbers = new Intl.NumberFormat(language, { maximumFractionDigits: 6 });
  const collator = new Intl.Collator(language, { numeric: true });
  const names = new Intl.DisplayNames(language, { type: 'language' });
  const weekdays = new Intl.DateTimeFormat(language, { weekday: 'long', timeZone: 'UTC' });
  return {
    number: (value) => numbers.format(value),
    compare: (a, b) => collator.compare(a, b),
    languageName: (tag) => names.of(tag) ?? tag,
    weekday: (day) => weekdays.format(day),
  };
}
