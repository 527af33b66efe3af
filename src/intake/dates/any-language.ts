import type { DateWords, Phrase } from './words.ts';

const none: ReadonlySet<string> = new Set();

/** Dates with a month by name or in digits, as most languages write them. */
const phrases: readonly Phrase[] = [
  ['ISO'],
  ['NUMERIC'],
  ['[WEEKDAY [,] [den|el|le]] DAY [.] [de|of] MONTH [de|del|,] [YEAR]'],
  ['MONTH DAY , YEAR'],
  ['MONTH [de|del] YEAR'],
];

/** What can be read in a language that has no catalogue: dates in digits, and names of months as the platform knows them. */
export function wordsOfPlatform(language: string): DateWords {
  return {
    months: names(language, (locale) => months(locale)),
    abbreviated: none,
    weekdays: names(language, (locale) => weekdays(locale)),
    seasons: new Map(),
    units: new Map(),
    numbers: new Map(),
    ordinals: new Map(),
    ordinalEndings: new Set(['º', 'er', 'e', 'o', 'na']),
    decades: new Map(),
    which: new Map(),
    holidays: new Map(),
    phrases,
    capitals: false,
    doubtful: none,
    before: none,
    numbering: none,
    ages: none,
    determiners: none,
    beforeYears: none,
    isCounted: () => false,
    joins: none,
    modifiers: [],
    partsOfDay: none,
    atTime: [],
    tense: null,
  };
}

/** Names of one word alone, in small letters. */
function names(language: string, namesOf: (locale: string) => readonly string[][]): ReadonlyMap<string, number> {
  const locales = Intl.getCanonicalLocales(language).flatMap((locale) =>
    locale === 'ar' ? ['ar', 'ar-SY'] : [locale],
  );
  const found = new Map<string, number>();
  for (const locale of locales) {
    namesOf(locale).forEach((spellings, index) => {
      for (const name of spellings) {
        const plain = name.toLowerCase().replace(/\.$/, '');
        if (/^\p{L}[\p{L}\p{M}]+$/u.test(plain)) found.set(plain, index + 1);
      }
    });
  }
  return found;
}

function months(locale: string): string[][] {
  const format = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(locale, { ...options, calendar: 'gregory', timeZone: 'UTC' });
  const formats = [format({ month: 'long' }), format({ month: 'long', day: 'numeric' }), format({ month: 'short', day: 'numeric' })]; // prettier-ignore
  return Array.from({ length: 12 }, (_, month) =>
    formats.map((one) => partOf(one, new Date(Date.UTC(2018, month, 1)), 'month')),
  );
}

function weekdays(locale: string): string[][] {
  const format = new Intl.DateTimeFormat(locale, { weekday: 'long', timeZone: 'UTC' });
  // 1 January 2018 was a Monday.
  return Array.from({ length: 7 }, (_, day) => [partOf(format, new Date(Date.UTC(2018, 0, day + 1)), 'weekday')]);
}

const partOf = (format: Intl.DateTimeFormat, date: Date, type: Intl.DateTimeFormatPartTypes): string =>
  format.formatToParts(date).find((part) => part.type === type)?.value ?? '';
