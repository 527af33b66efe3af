import { parse, type EdtfNode } from 'edtf';
import type { Day, Precision } from './date.ts';
import { dayOf, daysInMonth } from './day.ts';
import { EdtfError } from './error.ts';

/** One end of a date, or a whole date that is neither an interval nor a `[a..b]`. */
export interface Moment {
  /** As written. */
  readonly text: string;
  readonly precision: Precision;
  readonly approximate: boolean;
  readonly uncertain: boolean;
  readonly unspecified: boolean;
  /** Null where it is not known; the first year of a decade or century. */
  readonly year: number | null;
  /** From 1. */
  readonly month: number | null;
  /** From 1. */
  readonly day: number | null;
  /** 21 spring, 22 summer, 23 autumn, 24 winter. */
  readonly season: number | null;
  /** `HH:MM` as printed. */
  readonly time: string | null;
  /** `Z` or `±HH:MM`, where one is printed. It does not move the day. */
  readonly offset: string | null;
}

type Parts = Pick<Moment, 'precision' | 'unspecified' | 'year' | 'month' | 'day' | 'season'>;

const plain =
  /^(\d{4}|XXXX)-(\d{2})-(\d{2})(?:T([01]\d|2[0-3]):([0-5]\d)(?::[0-5]\d)?(Z|[+-](?:[01]\d|2[0-3]):[0-5]\d)?)?$/;

/** Masks of unspecified digits, as the `edtf` package gives them, of the forms we accept. */
const masks = new Map<number, Precision>([
  [0b1000, 'decade'],
  [0b1100, 'century'],
  [0b0011_0000, 'year'],
  [0b1111_0000, 'year'],
  [0b1100_0000, 'month'],
]);
const unknownYear = 0b1111;

/**
 * Reads one EDTF date: a year, month, season, day or day with a time, with `X` for unknown digits and `~`, `?` or `%`
 * at its end. Throws an `EdtfError` for anything else.
 */
export function readMoment(text: string): Moment {
  const qualifier = /[~?%]$/.exec(text)?.[0];
  const bare = qualifier === undefined ? text : text.slice(0, -1);
  const days = plain.exec(bare);
  // Nearly all dates are plain days, and the grammar takes a tenth of a millisecond for each.
  const parts = days === null ? fromTree(bare) : fromDigits(days);
  if (parts.day !== null && parts.month !== null) checkDay(parts.year, parts.month, parts.day);
  return {
    ...parts,
    text,
    approximate: qualifier === '~' || qualifier === '%',
    uncertain: qualifier === '?' || qualifier === '%',
    time: days?.[4] === undefined ? null : `${days[4]}:${days[5]}`,
    offset: days?.[6] ?? null,
  };
}

/** The first and the last day that a moment allows; null where its year is not known. */
export function boundsOf({ precision, year, month, day, season }: Moment): readonly [Day, Day] | null {
  if (year === null) return null;
  if (season !== null) return seasonBounds(year, season);
  if (precision === 'century') return [dayOf(year, 1, 1), dayOf(year + 99, 12, 31)];
  if (precision === 'decade') return [dayOf(year, 1, 1), dayOf(year + 9, 12, 31)];
  if (month === null) return [dayOf(year, 1, 1), dayOf(year, 12, 31)];
  return [dayOf(year, month, day ?? 1), dayOf(year, month, day ?? daysInMonth(year, month))];
}

/** Meteorological seasons of the north; winter runs into the next year. */
function seasonBounds(year: number, season: number): readonly [Day, Day] {
  const first = (season - 20) * 3;
  const last = first === 12 ? 2 : first + 2;
  const lastYear = first === 12 ? year + 1 : year;
  return [dayOf(year, first, 1), dayOf(lastYear, last, daysInMonth(lastYear, last))];
}

function fromDigits(digits: RegExpExecArray): Parts {
  const unspecified = digits[1] === 'XXXX';
  return {
    precision: digits[4] === undefined ? 'day' : 'minute',
    unspecified,
    year: unspecified ? null : Number(digits[1]),
    month: Number(digits[2]),
    day: Number(digits[3]),
    season: null,
  };
}

function fromTree(text: string): Parts {
  const tree = treeOf(text);
  const [year, second, third] = tree?.values ?? [];
  const mask = tree?.unspecified ?? 0;
  const precision = mask === 0 || mask === unknownYear ? finest(tree, second, third) : masks.get(mask);
  if (precision === undefined || typeof year !== 'number' || year < 0 || year > 9999) throw notADate(text);
  if (precision === 'season' && (typeof second !== 'number' || second > 24 || year === 9999)) throw notADate(text);
  return {
    precision,
    unspecified: mask !== 0,
    year: mask === unknownYear ? null : year,
    month: (precision === 'month' || precision === 'day') && typeof second === 'number' ? second + 1 : null,
    day: precision === 'day' && typeof third === 'number' ? third : null,
    season: precision === 'season' && typeof second === 'number' ? second : null,
  };
}

function finest(tree: EdtfNode | null, second: unknown, third: unknown): Precision | undefined {
  if (tree?.type === 'Season') return 'season';
  if (tree?.type !== 'Date' || tree.values.length > 3) return undefined;
  return third !== undefined ? 'day' : second !== undefined ? 'month' : 'year';
}

/** Null where the text is outside the package's grammar, or is written with marks that belong at a date's end. */
function treeOf(text: string): EdtfNode | null {
  if (!/^[0-9X]{4}(?:-[0-9X]{2}){0,2}$/.test(text)) return null;
  try {
    return parse(text);
  } catch {
    return null;
  }
}

function checkDay(year: number | null, month: number, day: number): void {
  if (month < 1 || month > 12) throw new EdtfError(`There is no month ${month}: months run from 01 to 12.`);
  // 29 February exists in some year, so an unknown year allows it.
  const days = daysInMonth(year ?? 2000, month);
  if (day >= 1 && day <= days) return;
  const where = dayOf(year ?? 0, month, 1).slice(0, 7);
  throw new EdtfError(`There is no day ${day} in ${year === null ? `month ${month}` : where}, which has ${days} days.`);
}

function notADate(text: string): EdtfError {
  if (/^(?:-\d[\dX]{3}|Y-?\d)|\d\s*B\.?C\.?(?:E\.?)?$/i.test(text))
    return new EdtfError(
      `“${text}” has a year that is not kept here: years run from 0000 to 9999. For what lasts since before, leave the ` +
        'beginning open, as in ../2016, and say the year in words.',
    );
  return new EdtfError(
    `“${text}” is not a date as dates are written here: a day is 2016-09-23, a day with a time 2016-09-23T01:53, ` +
      'a month 2016-09, spring 2016-21, a year 2016; what lasted from one to another has / between them.',
  );
}
