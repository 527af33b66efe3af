import type { FuzzyDate } from '../edtf/date.ts';
import { dayOf, utcDate } from '../edtf/day.ts';
import type { Moment } from '../edtf/moment.ts';
import { endsOf } from '../edtf/parse.ts';
import { dateFormats, type DateField, type DateFormats, type DateStyle } from './date-formats.ts';
import type { DateWords, Season } from './date-words.ts';

export { isoOf } from './iso.ts';
export type { DateStyle } from './date-formats.ts';
export type { DateWords } from './date-words.ts';

/** Says a date in words: "Friday 23 September 2016" (`long`), "23 Sept 2016" (`short`). */
export type DateFormatter = (date: FuzzyDate, style: DateStyle) => string;

/**
 * A formatter for a language, to be made once and kept: the platform's formats take long to make. Nothing is said that the EDTF does not say: a month is never its first day, and sides of a
 * range, which have no weekday, share their month and year only where both have them.
 */
export function dateFormatter(language: string, words: DateWords): DateFormatter {
  const formats = dateFormats(language);
  return (date, style) => {
    const { shape, start, end } = endsOf(date.text);
    if (shape === 'moment')
      return start === null ? words.unknown : sayMoment(start, style, style === 'long', formats, words);
    const say = (side: Moment): string => sayMoment(side, style, false, formats, words);
    if (start !== null && end !== null) {
      const join = shape === 'lasting' ? words.lasting : twoDays(date) ? words.either : words.between;
      return sayRange(start, end, join, style, formats, words) ?? join(say(start), say(end));
    }
    if (start !== null) {
      return (shape === 'within' ? words.notBefore : date.text.endsWith('/') ? words.endUnknown : words.since)(
        say(start),
      );
    }
    if (end === null) return words.unknown;
    return (shape === 'within' ? words.notAfter : date.text.startsWith('/') ? words.startUnknown : words.until)(
      say(end),
    );
  };
}

/** `[2016-09-23..2016-09-24]`: there is nothing between the two. */
function twoDays({ precision, earliest, latest }: FuzzyDate): boolean {
  return (
    precision === 'day' &&
    earliest !== null &&
    latest !== null &&
    utcDate(latest).getTime() - utcDate(earliest).getTime() === 86_400_000
  );
}

const seasons: readonly Season[] = ['spring', 'summer', 'autumn', 'winter'];

function sayMoment(moment: Moment, style: DateStyle, weekday: boolean, formats: DateFormats, words: DateWords): string {
  const { approximate, uncertain } = moment;
  const plain = sayPlain(moment, style, weekday, formats, words);
  const about = approximate ? words.about(plain) : plain;
  return uncertain ? words.perhaps(about) : about;
}

function sayPlain(moment: Moment, style: DateStyle, weekday: boolean, formats: DateFormats, words: DateWords): string {
  const { year, month, day, season, precision, time, offset, text } = moment;
  const sayYear = (value: number): string => formats.format(utcDate(dayOf(value, 1, 1)), ['year'], style);
  if (season !== null && year !== null) {
    const years = season === 24 ? `${sayYear(year)}–${sayYear(year + 1)}` : sayYear(year);
    return words.season(seasons[season - 21] ?? 'winter', years);
  }
  if (year !== null && precision === 'decade') return words.decade(sayYear(year), sayYear(year + 9));
  if (year !== null && precision === 'century') return words.between(sayYear(year), sayYear(year + 99));
  if (year === null && month === null) return words.unknown;
  const fields = fieldsOf(moment);
  const shown = formats.format(
    instantOf(moment),
    weekday && day !== null && year !== null ? [...fields, 'weekday'] : fields,
    style,
  );
  const dated = year === null ? words.yearUnknown(shown) : shown;
  if (time !== null) return words.at(dated, sayTime(formats.time(time), offset));
  if (text.includes('-XX')) return precision === 'month' ? words.dayUnknown(dated) : words.monthUnknown(dated);
  return dated;
}

function sayTime(time: string, offset: string | null): string {
  return offset === null ? time : `${time} (UTC${offset === 'Z' ? '' : offset})`;
}

/** Null where the sides must be said apart. */
function sayRange(
  start: Moment,
  end: Moment,
  join: DateWords['between'],
  style: DateStyle,
  formats: DateFormats,
  words: DateWords,
): string | null {
  const fields = fieldsOf(start);
  const alike = fields.length > 0 && fields.join() === fieldsOf(end).join();
  if (!alike || [start, end].some((side) => !isExact(side))) return null;
  const text = join(...formats.range(instantOf(start), instantOf(end), fields, style));
  return start.year === null ? words.yearUnknown(text) : text;
}

function isExact({ approximate, uncertain, text }: Moment): boolean {
  return !approximate && !uncertain && !text.includes('-XX');
}

function fieldsOf({ year, month, day, precision }: Moment): readonly DateField[] {
  if (precision === 'season' || precision === 'decade' || precision === 'century') return [];
  return [
    ...(year === null ? [] : (['year'] as const)),
    ...(month === null ? [] : (['month'] as const)),
    ...(day === null ? [] : (['day'] as const)),
  ];
}

/** An instant to format; a leap year stands for an unknown one. */
function instantOf({ year, month, day }: Moment): Date {
  return utcDate(dayOf(year ?? 2000, month ?? 1, day ?? 1));
}
