import { foldSymbol, foldWord, ignored } from './fold.ts';

/** A word, a run of spaces or a single symbol of a text. */
export interface Token {
  /** Folded, with its case. */
  readonly cased: string;
  /** Folded, in small letters. */
  readonly key: string;
  readonly isWord: boolean;
  /** UTF-16 offsets. */
  readonly start: number;
  readonly end: number;
}

const unspaced = ['Han', 'Hiragana', 'Hangul', 'Bopomofo', 'Thai', 'Lao', 'Khmer', 'Myanmar', 'Tibetan']
  .map((script) => `\\p{Script=${script}}`)
  .join('');

/**
 * Scripts that put no space between words (and Hangul, which hangs particles on them) give a token for every character,
 * so that a name is found wherever it stands. Katakana, in which Japanese writes foreign names, keeps its words.
 */
const pattern = new RegExp(
  `([${unspaced}]\\p{M}*)|([[\\p{L}\\p{M}\\p{N}_${ignored}]--[${unspaced}\\u02bb\\u02bc]]+)|\\s+|[^]`,
  'vy',
);

export function tokenize(text: string): readonly Token[] {
  const tokens: Token[] = [];
  for (let start = 0; start < text.length;) {
    const token = asciiToken(text, start) ?? anyToken(text, start);
    tokens.push(token);
    start = token.end;
  }
  return tokens;
}

function anyToken(text: string, start: number): Token {
  pattern.lastIndex = start;
  const match = pattern.exec(text);
  const raw = match?.[0] ?? text.slice(start);
  const isWord = match?.[1] !== undefined || match?.[2] !== undefined;
  const cased = isWord ? foldWord(raw) : foldSymbol(raw);
  return { cased, key: isWord ? cased.toLowerCase() : cased, isWord, start, end: start + raw.length };
}

/** What each character of ASCII is: a letter, digit or `_`; a space; or a symbol. */
const kinds = Array.from({ length: 0x80 }, (_, code) => {
  const character = String.fromCharCode(code);
  return /\w/.test(character) ? 'word' : /\s/.test(character) ? 'space' : 'symbol';
});

/** The token at `start` where no character beyond ASCII has a part in it, found in a fifth of the time; null elsewhere. */
function asciiToken(text: string, start: number): Token | null {
  const kind = kinds[text.charCodeAt(start)];
  if (kind === undefined) return null;
  let end = start + 1;
  if (kind !== 'symbol') while (end < text.length && kinds[text.charCodeAt(end)] === kind) end += 1;
  if (kind !== 'symbol' && text.charCodeAt(end) >= kinds.length) return null;
  const raw = text.slice(start, end);
  if (kind === 'word') return { cased: raw, key: raw.toLowerCase(), isWord: true, start, end };
  const cased = kind === 'space' ? ' ' : foldSymbol(raw);
  return { cased, key: cased, isWord: false, start, end };
}
