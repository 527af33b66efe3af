import { monthNamed } from './month-names.ts';
import { edtfOf, fullYear, isYear, type PrintedDate } from './printed-date.ts';

interface Token {
  readonly text: string;
  readonly start: number;
  readonly kind: 'number' | 'word' | 'mark';
}

/** Words within a date: “24 de septiembre de 2016”, “24th of September”, “24 сентября 2016 года”. */
const within = new Set([
  'de',
  'del',
  'of',
  'den',
  'di',
  'do',
  'd',
  'a',
  'ngày',
  'the',
  'st',
  'nd',
  'rd',
  'th',
  'er',
  'e',
  'º',
  'ο',
  'ого',
]);
/** What may stand between the parts of a date. */
const joint = /^[\s.,/'’\-–º°ª|]{1,4}$/u;

/** Dates with the month in words, of any language: `24 Sep, 2016`, `September 24th 2016`, `2016. szeptember 24.`, `Sept. 23`. */
export function wordedDatesIn(text: string, language: string | null): readonly PrintedDate[] {
  const tokens = tokensOf(text);
  return tokens.flatMap((token, index) => {
    if (token.kind !== 'word' || token.text.length < 2) return [];
    const around = [neighbour(tokens, index, -1), neighbour(tokens, index, 1), neighbour(tokens, index + 2, 1)];
    if (!around.some((one) => one?.token.kind === 'number')) return [];
    const two =
      tokens[index + 2]?.kind === 'word' ? monthNamed(`${token.text} ${tokens[index + 2]?.text}`, language) : null;
    const month = two ?? monthNamed(token.text, language);
    return month === null ? [] : (dateAround(tokens, index, two === null ? index : index + 2, month) ?? []);
  });
}

function tokensOf(text: string): readonly Token[] {
  return [...text.matchAll(/(\d+)|([\p{L}\p{M}]+)|[^\d\p{L}\p{M}]+/gu)].map(
    ({ 0: found, 1: number, 2: word, index }) => ({
      text: found,
      start: index,
      kind: number !== undefined ? 'number' : word !== undefined ? 'word' : 'mark',
    }),
  );
}

/** The next number or word beside a token, over marks and words that stand within dates. */
function neighbour(tokens: readonly Token[], from: number, step: 1 | -1): { token: Token; index: number } | null {
  for (let index = from + step, passed = 0; passed < 5; index += step, passed += 1) {
    const token = tokens[index];
    if (token === undefined) return null;
    if (token.kind === 'number') return { token, index };
    if (token.kind === 'mark' ? !joint.test(token.text) : !within.has(token.text.toLowerCase())) {
      return token.kind === 'word' ? { token, index } : null;
    }
  }
  return null;
}

function dateAround(tokens: readonly Token[], first: number, last: number, month: number): PrintedDate | null {
  const number = (from: number, step: 1 | -1): { value: number; text: string; index: number } | null => {
    const found = neighbour(tokens, from, step);
    if (found?.token.kind !== 'number') return null;
    return { value: Number(found.token.text), text: found.token.text, index: found.index };
  };
  const before = number(first, -1);
  const after = number(last, 1);
  const dayBefore = before !== null && isDay(before.text) ? before : null;
  const yearBefore = before !== null && isYearText(before.text) ? before : null;
  const dayAfter = after !== null && isDay(after.text) && !isClock(tokens, after.index) ? after : null;
  const make = (from: number, to: number, year: number | null, day: number | null): PrintedDate | null => {
    const value = edtfOf(year, month, day);
    const start = tokens[from]?.start ?? 0;
    const end = (tokens[to]?.start ?? 0) + (tokens[to]?.text.length ?? 0);
    return value === null ? null : { start, end, value, ambiguous: false };
  };
  if (yearBefore !== null) {
    return make(yearBefore.index, dayAfter?.index ?? last, yearBefore.value, dayAfter?.value ?? null);
  }
  if (dayBefore !== null) {
    if (after !== null && isYearText(after.text))
      return make(dayBefore.index, after.index, after.value, dayBefore.value);
    if (dayAfter?.text.length === 2 && /[’'\-/]$/u.test(tokens[dayAfter.index - 1]?.text ?? '')) {
      return make(dayBefore.index, dayAfter.index, fullYear(dayAfter.text), dayBefore.value);
    }
    return make(dayBefore.index, last, null, dayBefore.value);
  }
  if (dayAfter !== null) {
    const year = number(dayAfter.index, 1);
    return year !== null && isYearText(year.text)
      ? make(first, year.index, year.value, dayAfter.value)
      : make(first, dayAfter.index, null, dayAfter.value);
  }
  return after !== null && isYearText(after.text) ? make(first, after.index, after.value, null) : null;
}

const isDay = (text: string): boolean => text.length <= 2 && Number(text) >= 1 && Number(text) <= 31;
const isYearText = (text: string): boolean => text.length === 4 && isYear(Number(text));
const isClock = (tokens: readonly Token[], index: number): boolean =>
  tokens[index + 1]?.text === ':' && tokens[index + 2]?.kind === 'number';
