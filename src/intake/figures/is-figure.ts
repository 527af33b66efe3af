import type { Token } from '../tokens.ts';
import type { WrittenNumber } from './number.ts';
import type { FigureWords } from './words.ts';

/** Whether a number counts something: it is no name, age, time, ordinal, score, number of a telephone or of a list. */
export function isFigure(
  tokens: readonly Token[],
  number: WrittenNumber,
  to: number,
  hasUnit: boolean,
  words: FigureWords,
): boolean {
  const [before, first, after] = [tokens[number.from - 1], tokens[number.from], tokens[to]];
  if (first === undefined) return false;
  if (words.times.has(afterHyphen(tokens, to)) || words.times.has(abbreviation(tokens, to))) return false;
  if (hasUnit) return true;
  if (isPartOfSomething(tokens, number.from, to)) return false;
  if (words.numbering.has(nameBefore(tokens, number.from))) return false;
  if (!number.spelt && isListed(tokens, number.from, to)) return false;
  if (after?.kind === 'word' && after.glued && !counters.test(after.text)) return false;
  if (number.value === 1 && (words.stops.has(after?.key ?? '') || after?.kind !== 'word' || words.of.has(after.key)))
    return false;
  return !followsName(tokens, number.from, before, words);
}

/** Signs that count people and things in scripts without blanks. Those for days, hours and ten thousands are not among them. */
const counters = /^[人名位件家辆座艘枚명]$/u;
/** A word whose script leaves no blanks, unless it makes the number an ordinal or the number is part of it. */
const unbroken = /[\p{sc=Han}\p{sc=Hangul}\p{sc=Hiragana}\p{sc=Katakana}](?<![第万萬亿億千百十])$/u;

/** The word behind a number, also where a hyphen joins it: "two-week". */
const afterHyphen = (tokens: readonly Token[], to: number): string =>
  (tokens[to]?.key === '-' && tokens[to].glued ? tokens[to + 1]?.key : tokens[to]?.key) ?? '';

/** Two letters with points, as "p.m". */
const abbreviation = (tokens: readonly Token[], to: number): string =>
  tokens
    .slice(to, to + 3)
    .map(({ key }) => key)
    .join('');

/** Whether a letter or mark joins a number to something longer: A380, 9:30, 555-0100, 3-1, 1/2, #4. */
function isPartOfSomething(tokens: readonly Token[], from: number, to: number): boolean {
  const [before, first, after, next] = [tokens[from - 1], tokens[from], tokens[to], tokens[to + 1]];
  const joinsBefore =
    first?.glued === true &&
    before !== undefined &&
    ((before.kind === 'word' && !(unbroken.test(before.text) && counters.test(after?.text ?? ''))) ||
      /^[-:/#№@_+.,&=*]$/.test(before.key));
  const joinsAfter =
    after?.glued === true && next?.glued === true && /^[-:/@_.,&=*]$/.test(after.key) && next.kind !== 'mark';
  return joinsBefore || joinsAfter;
}

/** The word before a number; of "No. 5" that before the point. */
const nameBefore = (tokens: readonly Token[], from: number): string =>
  (tokens[from - 1]?.key === '.' ? tokens[from - 2]?.key : tokens[from - 1]?.key) ?? '';

/** The number of a paragraph or note, as "3." or "(3)" at its head, and an age between commas. */
function isListed(tokens: readonly Token[], from: number, to: number): boolean {
  const [before, after] = [tokens[from - 1]?.key, tokens[to]?.key];
  if (from <= 1 && (after === '.' || after === ')')) return tokens[to + 1] !== undefined;
  return before === ',' && after === ',';
}

/** "Boeing 737": a number right behind a name is part of it. The first word of a sentence has its capital anyway. */
function followsName(tokens: readonly Token[], from: number, before: Token | undefined, words: FigureWords): boolean {
  if (before?.kind !== 'word' || !/^\p{Lu}/u.test(before.text)) return false;
  const opens = from === 1 || /^[.!?:"“”‘(–—-]$/.test(tokens[from - 2]?.key ?? '.');
  const plain = words.stops.has(before.key) || words.alike.some((group) => group.has(before.key));
  return !opens && !plain;
}
