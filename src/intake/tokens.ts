import { asciiDigits } from './digits.ts';

/** A word, a run of digits or a mark of a text. Offsets are UTF-16 units. */
export interface Token {
  readonly text: string;
  /** In small letters; digits of any script as ASCII. */
  readonly key: string;
  readonly kind: 'word' | 'digits' | 'mark';
  readonly start: number;
  readonly end: number;
  /** Whether nothing stands between it and the token before. */
  readonly glued: boolean;
}

// Between words written without blanks a sign right behind digits says what they count: of "3日举行" it is a token by itself.
const pieces = /(?<=\p{Nd})[\p{sc=Han}\p{sc=Hangul}]|\p{L}[\p{L}\p{M}]*|\p{Nd}+|[^\s\p{L}\p{Nd}]/gu;

/** The tokens of a text in order; blanks are none. An apostrophe is a mark, so that "Friday's" are three. */
export function tokensOf(text: string): readonly Token[] {
  const tokens: Token[] = [];
  let before = -1;
  for (const { 0: piece, index: start } of text.matchAll(pieces)) {
    const end = start + piece.length;
    const kind = /^\p{L}/u.test(piece) ? 'word' : /^\p{Nd}/u.test(piece) ? 'digits' : 'mark';
    const key = kind === 'word' ? piece.toLowerCase() : kind === 'digits' ? asciiDigits(piece) : markOf(piece);
    tokens.push({ text: piece, key, kind, start, end, glued: start === before });
    before = end;
  }
  return tokens;
}

/** Dashes and apostrophes as one of their kind. */
function markOf(mark: string): string {
  if (/^\p{Dash}$/u.test(mark)) return '-';
  return mark === '’' || mark === '‘' ? "'" : mark;
}
