import { english } from './english.ts';
import type { Token } from './token.ts';

/** Tokens of a unit from one index to before another. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

type Tokens = readonly Token[];

const quotedNoun = 4;
const longest = 40;

export const isMark = (token: Token | undefined): boolean => token === undefined || token.pos === 'PUNCT';
export const isPause = (token: Token | undefined): boolean =>
  token !== undefined && /^(?:,|–|—|-|--)$/.test(token.text);
export const isComma = (token: Token | undefined): boolean =>
  token?.text === ',' || token?.text === '–' || token?.text === '—';
export const isTime = (token: Token | undefined): boolean => token !== undefined && english.days.has(token.lower);
const isShortQuote = (token: Token): boolean =>
  token.pos === 'QUOTE' && token.words <= quotedNoun && !/[.,!?…]["'”’»]?$/u.test(token.text);

const nominal = new Set(['NOUN', 'PROPN', 'NUM']);
const quarters = new Set(['east', 'west', 'north', 'south']);
const within = new Set(['NOUN', 'PROPN', 'NUM', 'ADJ', 'PART', 'SYM']);
export const possessive = new Set(['his', 'her', 'their', 'its', 'my', 'our', 'your', 'whose']);

const endsPhrase = (token: Token | undefined, before: Token | undefined): boolean =>
  token !== undefined &&
  (nominal.has(token.pos) ||
    isShortQuote(token) ||
    quarters.has(token.lower) ||
    english.pronouns.has(token.lower) ||
    (token.pos === 'VERB' && before?.lower === 'those') ||
    (token.pos === 'ADJ' && /^(?:DET|NOUN|PROPN)$/.test(before?.pos ?? '')) ||
    (token.pos === 'PRON' && !english.relatives.has(token.lower) && !possessive.has(token.lower)));

/** Where the plain noun phrase that ends with token `last` begins; null where none ends there. */
export function baseStart(tokens: Tokens, last: number): number | null {
  let at = last;
  if (tokens[at]?.text === ')' || tokens[at]?.text === ']') {
    const open = openingBracket(tokens, at);
    if (open === null) return null;
    at = open - 1;
  }
  if (!endsPhrase(tokens[at], tokens[at - 1])) return null;
  if (tokens[at]?.pos === 'PRON' && tokens[at - 1]?.pos !== 'DET') return at;
  for (let left = at - 1; left >= 0 && last - left < longest; left--) {
    const token = tokens[left];
    if (token === undefined) break;
    if (token.pos === 'DET' || possessive.has(token.lower)) {
      at = left;
      if (tokens[left - 1]?.pos === 'DET') at = left - 1;
      break;
    }
    const right = tokens[left + 1];
    const participle =
      token.pos === 'VERB' &&
      (tokens[left - 1]?.pos === 'DET' || tokens[left - 1]?.pos === 'ADJ') &&
      /(?:ed|ing|en)$/.test(token.lower);
    const adverb =
      token.pos === 'ADV' && (right?.pos === 'ADJ' || (tokens[left - 1]?.pos === 'DET' && right?.pos === 'NOUN'));
    const initial = token.text === '.' && (tokens[left - 1]?.text.length ?? 0) <= 2;
    const joiner = token.text === '&' || token.text === '/';
    const possessed = token.text === "'" || token.text === '’';
    if (token.text === ')' && right !== undefined) {
      const open = openingBracket(tokens, left);
      if (open === null || open < 1 || !nominal.has(tokens[open - 1]?.pos ?? '')) break;
      left = open;
      continue;
    }
    if (token.pos === 'PART' && token.lower === 'to') break;
    if (!(within.has(token.pos) || participle || adverb || initial || joiner || possessed || isShortQuote(token)))
      break;
    at = left;
  }
  return at;
}

function openingBracket(tokens: Tokens, close: number): number | null {
  for (let at = close - 1; at >= 0 && close - at < 12; at--)
    if (tokens[at]?.text === '(' || tokens[at]?.text === '[') return at;
  return null;
}

/** Behind the plain noun phrase that begins at token `first`; null where none begins there. */
export function baseEnd(tokens: Tokens, first: number): number | null {
  let end: number | null = null;
  let determined = false;
  for (let at = first; at < tokens.length && at - first < longest; at++) {
    const token = tokens[at];
    if (token === undefined) break;
    if (token.pos === 'PRON' && !possessive.has(token.lower)) {
      if (english.relatives.has(token.lower)) break;
      return at === first || determined ? at + 1 : end;
    }
    if (token.pos === 'DET' || possessive.has(token.lower)) {
      if (end !== null && !(tokens[at - 1]?.pos === 'DET')) break;
      determined = true;
      continue;
    }
    if (nominal.has(token.pos) || isShortQuote(token) || (determined && quarters.has(token.lower))) {
      end = at + 1;
      continue;
    }
    if (token.text === '(') {
      const close = tokens.slice(at, at + 12).findIndex((one) => one.text === ')');
      if (end === null || close < 0) break;
      at += close;
      end = at + 1;
      continue;
    }
    const possessed =
      (token.pos === 'PART' && /^['’]s?$/.test(token.lower)) || token.text === '’' || token.text === "'";
    const inner =
      token.pos === 'ADJ' ||
      token.pos === 'SYM' ||
      token.text === '&' ||
      (token.text === '.' && (tokens[at - 1]?.text.length ?? 0) <= 2 && tokens[at + 1]?.pos === 'PROPN');
    const modifier =
      end === null && (token.pos === 'ADV' || token.pos === 'VERB') && (determined || tokens[at + 1]?.pos === 'NOUN');
    if (possessed && end !== null && nominal.has(tokens[at + 1]?.pos ?? tokens[at + 2]?.pos ?? '')) continue;
    if (possessed && end !== null && tokens[at + 1]?.pos === 'ADJ') continue;
    if (inner || modifier) continue;
    break;
  }
  if (end === null && determined && tokens[first + 1]?.pos === 'ADJ') return first + 2;
  return end;
}
