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
  'gv',
);

export function tokenize(text: string): readonly Token[] {
  const tokens: Token[] = [];
  for (const match of text.matchAll(pattern)) {
    const raw = match[0];
    const isWord = match[1] !== undefined || match[2] !== undefined;
    const cased = isWord ? foldWord(raw) : foldSymbol(raw);
    tokens.push({
      cased,
      key: isWord ? cased.toLowerCase() : cased,
      isWord,
      start: match.index,
      end: match.index + raw.length,
    });
  }
  return tokens;
}
