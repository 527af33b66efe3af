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
export const isTime = (token: Token | undefined): boolean => token !== undefined && english.days.has(token.lower);
const isShortQuote = (token: Token): boolean =>
  token.pos === 'QUOTE' && token.words <= quotedNoun && !/[.,!?…]["'”’»]?$/u.test(token.text);

const nominal = new Set(['NOUN', 'PROPN', 'NUM']);
const quarters = new Set(['east', 'west', 'north', 'south']);
const within = new Set(['NOUN', 'PROPN', 'NUM', 'ADJ', 'PART', 'SYM']);
const possessive = new Set(['his', 'her', 'their', 'its', 'my', 'our', 'your', 'whose']);

const endsPhrase = (token: Token | undefined, before: Token | undefined): boolean =>
  token !== undefined &&
  (nominal.has(token.pos) ||
    isShortQuote(token) ||
    quarters.has(token.lower) ||
    english.pronouns.has(token.lower) ||
    (token.pos === 'ADJ' && before?.pos === 'DET') ||
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
    const adverb = token.pos === 'ADV' && right?.pos === 'ADJ';
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

const holdsPhrases = new Set(
  'of for at from in with to on by about against over under near behind inside within'.split(' '),
);

const isTimePhrase = (tokens: Tokens, from: number, to: number): boolean =>
  isTime(tokens[to - 1]) || (isTime(tokens[from]) && tokens[from + 1]?.pos === 'NUM');

/** The subject that ends just before token `end`; `fronted` where a preposition governs it, as in "in Ohio". */
export function phraseBefore(tokens: Tokens, end: number): (Range & { readonly fronted: boolean }) | null {
  let to = end;
  for (let tries = 0; tries < 3; tries++) {
    const start = baseStart(tokens, to - 1);
    if (start === null || !isTimePhrase(tokens, start, to)) break;
    const onDay = tokens[start - 1]?.pos === 'ADP' || tokens[start - 1]?.lower === 'on';
    const before = onDay ? start - 1 : start;
    if (before <= 0 || isMark(tokens[before - 1])) return null;
    to = before;
  }
  const head = baseStart(tokens, to - 1);
  if (head === null) return null;
  let from: number = head;
  for (let tries = 0; tries < 8; tries++) {
    const before: Token | undefined = tokens[from - 1];
    if (before === undefined) break;
    if (before.lower === 'and' || before.lower === 'or') {
      const left: number | null = baseStart(tokens, from - 2);
      if (left === null || !opens(tokens, left)) break;
      from = left;
      continue;
    }
    if (before.pos !== 'ADP' && !holdsPhrases.has(before.lower)) break;
    const left: number | null = holdsPhrases.has(before.lower) ? baseStart(tokens, from - 2) : null;
    const described: number | null = left === null ? describedBefore(tokens, from - 2) : null;
    if (described !== null) {
      from = described;
      continue;
    }
    if (left === null)
      return {
        from,
        to,
        fronted: before.lower !== 'that' && !english.subordinate.has(before.lower) && before.pos === 'ADP',
      };
    from = left;
  }
  return { from, to, fronted: false };
}

/** What a participle describes: "a group based in", "a lawyer hired by". */
function describedBefore(tokens: Tokens, verb: number): number | null {
  const token = tokens[verb];
  return token?.pos === 'VERB' && (/ed$/.test(token.lower) || english.participles.has(token.lower))
    ? baseStart(tokens, verb - 1)
    : null;
}

const opens = (tokens: Tokens, at: number): boolean => {
  const before = tokens[at - 1];
  return (
    before === undefined ||
    before.pos === 'PUNCT' ||
    before.pos === 'QUOTE' ||
    before.pos === 'SCONJ' ||
    before.pos === 'CCONJ' ||
    before.pos === 'ADV'
  );
};

const joinsAfter = new Set('of by for at from with in to on'.split(' '));
const stopsAfter = new Set(
  'statement interview email e-mail tweet speech letter memo post phone release conference briefing address call'.split(
    ' ',
  ),
);

/** The noun phrase that begins at `first`, with what hangs on it by prepositions and "and"; not times or settings. */
export function phraseAt(tokens: Tokens, first: number): Range | null {
  let to = baseEnd(tokens, first);
  if (to === null) return null;
  if (tokens[first]?.pos === 'PRON' && !possessive.has(tokens[first].lower) && to === first + 1)
    return { from: first, to };
  for (let tries = 0; tries < 6; tries++) {
    const joiner = tokens[to];
    if (joiner === undefined) break;
    const and = joiner.lower === 'and';
    if (!and && !joinsAfter.has(joiner.lower)) break;
    const next: number | null = baseEnd(tokens, to + 1);
    if (next === null) break;
    const isSetting =
      isTimePhrase(tokens, to + 1, next) || (joiner.lower !== 'of' && stopsAfter.has(tokens[next - 1]?.lower ?? ''));
    if (isSetting || (and && tokens[next]?.pos === 'VERB') || (and && tokens[next]?.pos === 'AUX')) break;
    to = next;
  }
  return { from: first, to };
}
