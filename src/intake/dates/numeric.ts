import type { Token } from '../tokens.ts';
import type { Said } from './said.ts';
import type { Reading } from './readers.ts';

/** 2016-09-23, 2016/09/23, 2016年9月23日. */
export function isoIn(tokens: readonly Token[], at: number): Reading | null {
  const named = namedNumbers(tokens, at);
  if (named !== null) return named;
  const parts = threeNumbers(tokens, at);
  if (parts === null || parts[0].length !== 4) return null;
  const said = dayOfYear(Number(parts[0]), Number(parts[1]), Number(parts[2]));
  return said && { said, next: at + 5 };
}

/** Year, month and day, each with its sign, as Chinese, Japanese and Korean write them. */
function namedNumbers(tokens: readonly Token[], at: number): Reading | null {
  const [year, ofYear, month, ofMonth, day, ofDay] = tokens.slice(at, at + 6);
  const digits = [year, month, day];
  if (!digits.every((one) => one?.kind === 'digits') || year?.key.length !== 4) return null;
  if (!/^[年년]$/u.test(ofYear?.key ?? '') || !/^[月월]$/u.test(ofMonth?.key ?? '')) return null;
  if (!/^[日号號일]$/u.test(ofDay?.key ?? '')) return null;
  const said = dayOfYear(Number(year.key), Number(month?.key), Number(day?.key));
  return said && { said, next: at + 6 };
}

/**
 * 23/09/2016, 09/23/2016, 23.9.2016: where both may be the month, the first number is kept as the month and the second
 * as the day, for `inOrder` to turn.
 */
export function numericIn(tokens: readonly Token[], at: number): Reading | null {
  const parts = threeNumbers(tokens, at);
  if (parts === null || parts[0].length > 2 || parts[2].length !== 4) return null;
  const [first, second, year] = [Number(parts[0]), Number(parts[1]), Number(parts[2])];
  const dayFirst = first > 12 || tokens[at + 1]?.key === '.';
  const said = dayFirst ? dayOfYear(year, second, first) : dayOfYear(year, first, second);
  if (said === null) return null;
  return { said: !dayFirst && second <= 12 ? { ...said, eitherOrder: true } : said, next: at + 5 };
}

/** Whether a language writes the day before the month; where a region is left out, that of most of its readers. */
export function dayComesFirst(language: string): boolean {
  const parts = new Intl.DateTimeFormat(language, { day: 'numeric', month: 'numeric' }).formatToParts(0);
  return parts.findIndex(({ type }) => type === 'day') < parts.findIndex(({ type }) => type === 'month');
}

function threeNumbers(tokens: readonly Token[], at: number): readonly [string, string, string] | null {
  if (tokens[at]?.kind !== 'digits' || tokens[at + 2]?.kind !== 'digits') return null;
  const [year, mark, month, same, day] = tokens.slice(at, at + 5);
  if (year?.kind !== 'digits' || month?.kind !== 'digits' || day?.kind !== 'digits') return null;
  if (mark === undefined || same === undefined || mark.key !== same.key || !/^[-/.]$/.test(mark.key)) return null;
  if (![mark, month, same, day].every(({ glued }) => glued)) return null;
  const [before, after] = [tokens[at - 1], tokens[at + 5]];
  const goesOn =
    after?.glued === true && (after.kind === 'digits' || (after.key === mark.key && tokens[at + 6]?.kind === 'digits'));
  if (goesOn || (year.glued && before !== undefined && /^[-/.]$/.test(before.key))) return null;
  return month.key.length > 2 || year.key.length > 4 || day.key.length > 4 ? null : [year.key, month.key, day.key];
}

function dayOfYear(year: number, month: number, day: number): Said | null {
  if (year < 1000 || year > 2200 || month < 1 || month > 12 || day < 1 || day > 31) return null;
  return { year, month, day };
}
