import type { Token } from '../tokens.ts';
import { isoIn, numericIn } from './numeric.ts';
import type { Said } from './said.ts';
import type { DateWords, Numbered } from './words.ts';

/** What a class of words says at a place of a text, and the first token behind it. */
export interface Reading {
  readonly said: Said;
  readonly next: number;
}
export type Reader = (tokens: readonly Token[], at: number, words: DateWords) => Reading | null;

/** The classes that phrases are made of, by name. */
export const readers: Readonly<Record<string, Reader>> = {
  MONTH: (tokens, at, words) => named(tokens, at, words.months, words, (month) => ({ month })),
  MONTH2: (tokens, at, words) => named(tokens, at, words.months, words, (toMonth) => ({ toMonth })),
  WEEKDAY: (tokens, at, words) => named(tokens, at, words.weekdays, words, (weekday) => ({ weekday })),
  SEASON: (tokens, at, words) => one(tokens, at, words.seasons, (season) => ({ season })),
  WHICH: (tokens, at, words) => longest(tokens, at, words.which, (which) => ({ which })),
  DAY: (tokens, at, words) => dayAt(tokens, at, words, (day) => ({ day })),
  DAY2: (tokens, at, words) => dayAt(tokens, at, words, (toDay) => ({ toDay })),
  NTH: (tokens, at, words) => ordinalAt(tokens, at, words, 1, 31, (day) => ({ day })),
  ORDINAL: (tokens, at, words) => ordinalAt(tokens, at, words, -1, 99, (nth) => ({ nth })),
  YEAR: (tokens, at) => yearAt(tokens, at, (year) => ({ year })),
  YEAR2: (tokens, at) => yearAt(tokens, at, (toYear) => ({ toYear })),
  YY: (tokens, at) => shortYearAt(tokens, at),
  DECADE: (tokens, at, words) => decadeAt(tokens, at, words),
  QUARTER: (tokens, at) => quarterAt(tokens, at),
  NUMBER: (tokens, at, words) => numberAt(tokens, at, words),
  UNIT: (tokens, at, words) => unitAt(tokens, at, words, true),
  PERIOD: (tokens, at, words) => unitAt(tokens, at, words, false),
  HOLIDAY: (tokens, at, words) => longest(tokens, at, words.holidays, (said) => said),
  ISO: (tokens, at) => isoIn(tokens, at),
  NUMERIC: (tokens, at) => numericIn(tokens, at),
};

function one<T>(
  tokens: readonly Token[],
  at: number,
  names: ReadonlyMap<string, T>,
  says: (value: T) => Said,
): Reading | null {
  const value = names.get(tokens[at]?.key ?? '');
  return value === undefined ? null : { said: says(value), next: at + 1 };
}

/** A month or weekday; the point of an abbreviation goes with it. */
function named(
  tokens: readonly Token[],
  at: number,
  names: Numbered,
  { abbreviated, capitals }: DateWords,
  says: (value: number) => Said,
): Reading | null {
  const token = tokens[at];
  const value = token && names.get(token.key);
  if (token === undefined || value === undefined || (capitals && !/^\p{Lu}/u.test(token.text))) return null;
  const point = tokens[at + 1];
  const pointed = abbreviated.has(token.key) && point?.key === '.' && point.glued;
  return { said: says(value), next: at + (pointed && mayGoOn(tokens, at + 2) ? 2 : 1) };
}

/** Whether a point before token `at` may belong to an abbreviation: at the end of a paragraph it closes the sentence. */
const mayGoOn = (tokens: readonly Token[], at: number): boolean => tokens[at] !== undefined;

/** The words that names begin with, so that nearly every other word is told from them at once. */
const heads = new WeakMap<object, ReadonlySet<string>>();

function headsOf(names: ReadonlyMap<string, unknown>): ReadonlySet<string> {
  const known = heads.get(names) ?? new Set([...names.keys()].map((name) => name.split(' ', 1)[0] ?? ''));
  heads.set(names, known);
  return known;
}

/** The longest name of up to six words and marks. */
function longest<T>(
  tokens: readonly Token[],
  at: number,
  names: ReadonlyMap<string, T>,
  says: (value: T) => Said,
): Reading | null {
  if (!headsOf(names).has(tokens[at]?.key ?? '')) return null;
  for (let next = Math.min(at + 6, tokens.length); next > at; next -= 1) {
    const keys = tokens.slice(at, next).map(({ key }) => key);
    const value = names.get(keys.join(' '));
    if (value !== undefined) return { said: says(value), next };
  }
  return null;
}

function digitsAt(tokens: readonly Token[], at: number, most: number): string | null {
  const token = tokens[at];
  if (token?.kind !== 'digits' || token.key.length > most) return null;
  return partOfNumber(tokens, at) ? null : token.key;
}

/** Whether digits go on in a number, an amount or a time: 1,500, 3.5, 10:30, $20. */
function partOfNumber(tokens: readonly Token[], at: number): boolean {
  const [before, mark, after] = [tokens[at - 1], tokens[at + 1], tokens[at + 2]];
  const goesOn = mark?.glued === true && /^[,.:%٫٬]$/.test(mark.key) && after?.kind === 'digits' && after.glued;
  const money = before !== undefined && tokens[at]?.glued === true && /^[\p{Sc}#№.:,]$/u.test(before.key);
  return goesOn || (mark?.glued === true && mark.key === '%') || money;
}

function dayAt(tokens: readonly Token[], at: number, words: DateWords, says: (day: number) => Said): Reading | null {
  const digits = digitsAt(tokens, at, 2);
  if (digits === null) return null;
  const day = Number(digits);
  if (day < 1 || day > 31) return null;
  const ending = tokens[at + 1];
  if (ending?.kind !== 'word' || !ending.glued) return { said: says(day), next: at + 1 };
  return words.ordinalEndings.has(ending.key) ? { said: says(day), next: at + 2 } : null;
}

function ordinalAt(
  tokens: readonly Token[],
  at: number,
  words: DateWords,
  least: number,
  most: number,
  says: (value: number) => Said,
): Reading | null {
  const ending = tokens[at + 1];
  const token = tokens[at];
  if (token?.kind === 'digits') {
    const digits = Number(token.key);
    const ordinal = ending?.glued === true && words.ordinalEndings.has(ending.key);
    return ordinal && digits > 0 && digits <= most ? { said: says(digits), next: at + 2 } : null;
  }
  const reading = longest(tokens, at, words.ordinals, (nth) => ({ nth }));
  const value = reading?.said.nth ?? 0;
  return reading && value >= least && value <= most ? { said: says(value), next: reading.next } : null;
}

function yearAt(tokens: readonly Token[], at: number, says: (year: number) => Said): Reading | null {
  const digits = digitsAt(tokens, at, 4);
  if (digits?.length !== 4 || !/^(?:1\d|20)/.test(digits)) return null;
  const next = tokens[at + 1];
  if (next?.kind === 'word' && next.glued && next.key !== '年' && next.key !== '년') return null;
  return { said: says(Number(digits)), next: at + 1 };
}

/** The "15" of "2014-15": the year that follows. */
function shortYearAt(tokens: readonly Token[], at: number): Reading | null {
  const [year, short] = [tokens[at - 2]?.key, tokens[at]];
  if (year === undefined || short?.kind !== 'digits' || short.key.length !== 2 || !short.glued) return null;
  if (partOfNumber(tokens, at) || tokens[at + 1]?.key === '-') return null;
  const toYear = Number(`${year.slice(0, 2)}${short.key}`);
  return toYear > Number(year) ? { said: { toYear }, next: at + 1 } : null;
}

/** 1990s, '90s, nineties. */
function decadeAt(tokens: readonly Token[], at: number, words: DateWords): Reading | null {
  const spelt = words.decades.get(tokens[at]?.key ?? '');
  if (spelt !== undefined) return { said: { decade: 1900 + spelt }, next: at + 1 };
  const quoted = tokens[at]?.key === "'" ? at + 1 : at;
  const digits = tokens[quoted];
  const apostrophe = tokens[quoted + 1]?.key === "'" ? quoted + 2 : quoted + 1;
  const ending = tokens[apostrophe];
  if (digits?.kind !== 'digits' || ending?.key !== 's' || !ending.glued) return null;
  if (/^(?:1\d|20)\d0$/.test(digits.key) && quoted === at)
    return { said: { decade: Number(digits.key) }, next: apostrophe + 1 };
  return /^[2-9]0$/.test(digits.key) ? { said: { decade: 1900 + Number(digits.key) }, next: apostrophe + 1 } : null;
}

/** Q3, 3Q. */
function quarterAt(tokens: readonly Token[], at: number): Reading | null {
  const [first, second] = [tokens[at], tokens[at + 1]];
  if (first === undefined || second?.glued !== true) return null;
  const quarter = /^(?:Q([1-4])|([1-4])Q)$/.exec(first.text + second.text);
  if (quarter === null) return null;
  return { said: { quarter: Number(quarter[1] ?? quarter[2]) }, next: at + 2 };
}

/** Digits, or words up to ninety-nine. */
function numberAt(tokens: readonly Token[], at: number, words: DateWords): Reading | null {
  const digits = digitsAt(tokens, at, 4);
  if (digits !== null) return { said: { count: Number(digits) }, next: at + 1 };
  const first = words.numbers.get(tokens[at]?.key ?? '');
  if (first === undefined) return null;
  const ones = words.numbers.get(tokens[at + 2]?.key ?? '');
  if (first >= 20 && first % 10 === 0 && tokens[at + 1]?.key === '-' && ones !== undefined && ones < 10) {
    return { said: { count: first + ones }, next: at + 3 };
  }
  return { said: { count: first }, next: at + 1 };
}

function unitAt(tokens: readonly Token[], at: number, words: DateWords, days: boolean): Reading | null {
  const unit = words.units.get(tokens[at]?.key ?? '');
  return unit === undefined || (unit === 'day' && !days) ? null : { said: { unit }, next: at + 1 };
}
