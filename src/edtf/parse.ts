import type { FuzzyDate } from './date.ts';
import { EdtfError } from './error.ts';
import { boundsOf, readMoment, type Moment } from './moment.ts';
import { precisions } from './precision.ts';
import { suggestEdtf } from './suggest.ts';

/** Dates by their text, as they were read before. */
const read = new Map<string, FuzzyDate>();
const most = 100_000;

/** The two sides of an interval or of `[a..b]`; null where it is open. A moment has itself on both. */
export interface Ends {
  readonly shape: FuzzyDate['shape'];
  readonly start: Moment | null;
  readonly end: Moment | null;
}

/**
 * Reads Extended Date/Time Format (Library of Congress, 2019), Levels 0 and 1 within the years 0000 to 9999, and two
 * forms of Level 2: `[a..b]`, one moment somewhere within, and an unknown year before a month or a day (`XXXX-09-23`).
 * Seasons are the meteorological ones of the north: `2016-21` is 1 March to 31 May, `2016-22` 1 June to 31 August,
 * `2016-23` 1 September to 30 November, `2016-24` 1 December 2016 to the end of February 2017. `~`, `?` and `%` do not
 * widen the bounds. Throws an `EdtfError` whose message is `explainEdtf(text)`.
 */
export function parseEdtf(text: string): FuzzyDate {
  const known = read.get(text);
  if (known !== undefined) return known;
  try {
    const date = readDate(text);
    // Days are few and are said often: one object stands for each. Nobody writes so many of them that this is ever full.
    if (read.size < most) read.set(text, date);
    return date;
  } catch (error) {
    if (!(error instanceof EdtfError)) throw error;
    const suggestion = suggestEdtf(text, isDate);
    if (suggestion === null) throw error;
    throw new EdtfError(`“${text}” is not a date as dates are written here. ${suggestion}`, { cause: error });
  }
}

/** Why a text is not a date that we accept, in full sentences with the right form where it can be told; else null. */
export function explainEdtf(text: string): string | null {
  try {
    parseEdtf(text);
    return null;
  } catch (error) {
    if (error instanceof EdtfError) return error.message;
    throw error;
  }
}

/** The sides of a date that `parseEdtf` accepts, for those who show it. */
export function endsOf(text: string): Ends {
  const within = /^\[(.*)\.\.(.*)\]$/.exec(text);
  const lasting = within === null ? /^([^/]*)\/([^/]*)$/.exec(text) : null;
  const sides = within ?? lasting;
  if (sides === null) {
    const moment = readMoment(text);
    return { shape: 'moment', start: moment, end: moment };
  }
  const [, start = '', end = ''] = sides;
  return { shape: within === null ? 'lasting' : 'within', start: readSide(start), end: readSide(end) };
}

function readSide(text: string): Moment | null {
  return text === '' || text === '..' ? null : readMoment(text);
}

function readDate(text: string): FuzzyDate {
  const { shape, start, end } = endsOf(text);
  const sides = [start, end].filter((side) => side !== null);
  checkSides(shape, sides);
  const first = start && boundsOf(start);
  const last = end && boundsOf(end);
  const earliest = first?.[0] ?? null;
  const latest = last?.[1] ?? null;
  if (earliest !== null && latest !== null && earliest > latest) {
    throw new EdtfError(`“${text}” ends before it begins: write the earlier date first.`);
  }
  return {
    text,
    earliest,
    latest,
    precision: precisions.find((precision) => sides.some((side) => side.precision === precision)) ?? 'day',
    shape,
    approximate: sides.some((side) => side.approximate),
    uncertain: sides.some((side) => side.uncertain),
    openStart: start === null,
    openEnd: end === null,
    unspecified: sides.some((side) => side.unspecified),
    time: shape === 'moment' ? (start?.time ?? null) : null,
  };
}

function checkSides(shape: FuzzyDate['shape'], sides: readonly Moment[]): void {
  if (shape === 'moment') return;
  if (sides.length === 0) throw new EdtfError('An interval that is open on both sides says nothing: give it a date.');
  if (sides.some((side) => side.time !== null)) {
    throw new EdtfError('The sides of an interval are days, months, seasons or years: leave the time of day out.');
  }
  const unknown = sides.filter((side) => side.year === null).length;
  if (unknown !== 0 && unknown !== sides.length) {
    throw new EdtfError('One side of the interval has a year and the other has none: give both a year, or both XXXX.');
  }
}

function isDate(text: string): boolean {
  try {
    readDate(text);
    return true;
  } catch (error) {
    if (error instanceof EdtfError) return false;
    throw error;
  }
}
