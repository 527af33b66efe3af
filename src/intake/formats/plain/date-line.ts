import { dateLabels } from './vocabulary.ts';

const languages = 'en de fr es it pt nl pl cs ru uk tr ar fa he el sv da nb fi hu ro bg sr id hi'.split(' ');

/** Names of months and weekdays, long and short, in small letters. */
const names: ReadonlySet<string> = new Set(
  languages.flatMap((language) => [...monthsOf(language), ...weekdaysOf(language)]),
);

function monthsOf(language: string): string[] {
  return (['long', 'short'] as const).flatMap((month) =>
    Array.from({ length: 12 }, (_, index) => [
      ...wordsOf(
        new Intl.DateTimeFormat(language, { calendar: 'gregory', month, timeZone: 'UTC' }).format(
          Date.UTC(2001, index, 1),
        ),
      ),
      ...wordsOf(
        new Intl.DateTimeFormat(language, { calendar: 'gregory', month, day: 'numeric', timeZone: 'UTC' }).format(
          Date.UTC(2001, index, 1),
        ),
      ),
    ]).flat(),
  );
}

function weekdaysOf(language: string): string[] {
  return (['long', 'short'] as const).flatMap((weekday) =>
    Array.from({ length: 7 }, (_, index) =>
      wordsOf(new Intl.DateTimeFormat(language, { weekday, timeZone: 'UTC' }).format(Date.UTC(2001, 0, index + 1))),
    ).flat(),
  );
}

function wordsOf(text: string): string[] {
  return text
    .toLowerCase()
    .split(/[\s.,،\p{N}]+/u)
    .filter((word) => /\p{L}{2}/u.test(word));
}

const withYear = /(?:^|\D)(?:19|20)\d\d(?!\d)/;
const numeric = /(?:^|\D)\d{1,4}[./-]\d{1,2}[./-]\d{1,4}(?!\d)/;
const eastern = /\d{4}\s?[年년]\s?\d{1,2}\s?[月월]\s?\d{1,2}\s?[日일]/u;
const longest = 120;

/** Whether a line is a date and nothing else, with or without time, zone and words such as "Published". */
export function isDateLine(text: string): boolean {
  if (text.length > longest || !/\p{N}/u.test(text)) return false;
  if (eastern.test(text) && text.length < 40) return true;
  const plain = toAsciiDigits(text).toLowerCase();
  const words = plain.split(/[\s,،|/()[\]·•–—:;-]+|(?<=\d)(?=\p{L})|\.(?=\s|$)/u).filter((word) => word !== '');
  const named = words.filter((word) => names.has(trimmed(word)));
  const known = words.every(
    (word) =>
      /^[\d.+]+$/.test(word) ||
      names.has(trimmed(word)) ||
      dateLabels.has(trimmed(word)) ||
      /^(?:st|nd|rd|th|h|t|z|of|de|г|г\.|года|р)$/u.test(word),
  );
  return known && (numeric.test(plain) || (named.length > 0 && (withYear.test(plain) || /\d/.test(plain))));
}

const trimmed = (word: string): string => word.replace(/^\.+|\.+$/g, '');

const digits = '٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹०१२३४५६७८९';

/** Digits of other scripts, as Arabic ones, as those of ASCII. */
const toAsciiDigits = (text: string): string =>
  text.replace(/[٠-٩۰-۹०-९]/gu, (digit) => String(digits.indexOf(digit) % 10));
