import type { Token } from '../tokens.ts';
import type { FigureWords } from './words.ts';

/** A number as written, from token `from` to `to`, which is not included. */
export interface WrittenNumber {
  readonly from: number;
  readonly to: number;
  /** Null where the words name none, as "scores". */
  readonly value: number | null;
  /** "a dozen" is about twelve. */
  readonly rounded: boolean;
  readonly spelt: boolean;
}

/** What a language writes between the groups of a number and before its fraction. */
export interface Separators {
  readonly group: string;
  readonly decimal: string;
  /** How many digits a group may have: in India also two. */
  readonly sizes: readonly number[];
}

const known = new Map<string, Separators>();

/** The separators of a language, as the platform writes its numbers. */
export function separatorsOf(language: string): Separators {
  const found = known.get(language) ?? separatorsFrom(language);
  known.set(language, found);
  return found;
}

function separatorsFrom(language: string): Separators {
  const parts = new Intl.NumberFormat(language).formatToParts(1234567.8);
  const of = (type: string): string => parts.find((part) => part.type === type)?.value ?? '';
  const sizes = parts
    .filter(({ type }) => type === 'integer')
    .slice(1)
    .map(({ value }) => value.length);
  return { group: of('group'), decimal: of('decimal'), sizes };
}

/** The number that begins at a token, in digits or words; null where none does. */
export function numberAt(
  text: string,
  tokens: readonly Token[],
  from: number,
  words: FigureWords,
  separators: Separators,
): WrittenNumber | null {
  const vague = words.vague.find((keys) => keys.every((key, index) => tokens[from + index]?.key === key));
  if (vague !== undefined) return { from, to: from + vague.length, value: null, rounded: false, spelt: true };
  const digits = digitsFrom(text, tokens, from, separators);
  if (digits !== null) return withMultiple(tokens, digits, words);
  return speltFrom(tokens, from, words);
}

/** Digits with groups and a fraction as the language writes them; those of Arabic have signs of their own. */
function digitsFrom(
  text: string,
  tokens: readonly Token[],
  from: number,
  separators: Separators,
): WrittenNumber | null {
  const first = tokens[from];
  if (first?.kind !== 'digits' || first.key.length > 15) return null;
  let digits = first.key;
  let to = from + 1;
  for (
    let group = groupAt(text, tokens, to, separators);
    group !== null && digits.length < 16;
    group = groupAt(text, tokens, to, separators)
  ) {
    if (first.key.length > 3) break;
    digits += tokens[group]?.key ?? '';
    to = group + 1;
  }
  const fraction = tokens[to + 1];
  if (marked(tokens, to, `${separators.decimal}٫`) && fraction?.kind === 'digits') {
    digits += `.${fraction.key}`;
    to += 2;
  }
  return { from, to, value: Number(digits), rounded: false, spelt: false };
}

/** The token of the next group of digits, where one of the right length follows behind the language's mark or blank. */
function groupAt(text: string, tokens: readonly Token[], to: number, { group, sizes }: Separators): number | null {
  const [last, next] = [tokens[to - 1], tokens[to]];
  const fits = (token: Token | undefined): boolean => token?.kind === 'digits' && sizes.includes(token.key.length);
  const blank =
    /\s/u.test(group) && next?.start === (last?.end ?? 0) + 1 && /[ \u00a0\u202f]/u.test(text[last?.end ?? 0] ?? '');
  if (blank && fits(next)) return to;
  return marked(tokens, to, `${group}٬`) && fits(tokens[to + 1]) ? to + 1 : null;
}

/** Whether one of some marks stands between two runs of digits with nothing else between. */
function marked(tokens: readonly Token[], at: number, marks: string): boolean {
  const mark = tokens[at];
  return mark?.kind === 'mark' && mark.glued && marks.includes(mark.text) && tokens[at + 1]?.glued === true;
}

function withMultiple(tokens: readonly Token[], number: WrittenNumber, words: FigureWords): WrittenNumber {
  let { value, to } = number;
  for (
    let times = multipleAt(tokens, to, words);
    times !== null && value !== null;
    times = multipleAt(tokens, to, words)
  ) {
    value *= times;
    to += 1;
  }
  const rounded = words.rounded.get(tokens[to]?.key ?? '');
  if (rounded !== undefined && value !== null) return { ...number, to: to + 1, value: value * rounded, rounded: true };
  return { ...number, value, to };
}

const multipleAt = (tokens: readonly Token[], at: number, words: FigureWords): number | null =>
  words.multiples.get(tokens[at]?.key ?? '') ?? null;

/** Words: "three hundred and twelve", "half a million", "a dozen". */
function speltFrom(tokens: readonly Token[], from: number, words: FigureWords): WrittenNumber | null {
  const half = halfFrom(tokens, from, words);
  if (half !== null) return half;
  let to = from;
  let [total, group] = [0, 0];
  let found = false;
  for (let token = tokens[to]; token !== undefined; token = tokens[to]) {
    const small = words.numbers.get(token.key);
    const times = words.multiples.get(token.key);
    const hyphen = found && token.key === '-' && token.glued && words.numbers.has(tokens[to + 1]?.key ?? '');
    const goesOn =
      found &&
      words.and.has(token.key) &&
      group % 100 === 0 &&
      group > 0 &&
      words.numbers.has(tokens[to + 1]?.key ?? '');
    if (small !== undefined && (!found || group % 100 === 0 || (group % 10 === 0 && group % 100 >= 20 && small < 10)))
      group += small;
    else if (times !== undefined && found) {
      [total, group] = times === 100 ? [total, group * 100] : [total + group * times, 0];
    } else if (!found && words.one.has(token.key) && startsMultiple(tokens, to + 1, words)) group = 1;
    else if (!hyphen && !goesOn) break;
    found = true;
    to += 1;
  }
  const rounded = words.rounded.get(tokens[to]?.key ?? '');
  if (!found) return null;
  if (rounded !== undefined) return { from, to: to + 1, value: (total + group) * rounded, rounded: true, spelt: true };
  return { from, to, value: total + group, rounded: false, spelt: true };
}

const startsMultiple = (tokens: readonly Token[], at: number, words: FigureWords): boolean =>
  words.multiples.has(tokens[at]?.key ?? '') || words.rounded.has(tokens[at]?.key ?? '');

function halfFrom(tokens: readonly Token[], from: number, words: FigureWords): WrittenNumber | null {
  if (!words.half.has(tokens[from]?.key ?? '') || !words.one.has(tokens[from + 1]?.key ?? '')) return null;
  const key = tokens[from + 2]?.key ?? '';
  const whole = words.multiples.get(key) ?? words.rounded.get(key);
  return whole === undefined ? null : { from, to: from + 3, value: whole / 2, rounded: true, spelt: true };
}
