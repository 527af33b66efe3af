import { tokenize, type Token } from '../../briefing/mentions/tokens.ts';
import { sentencesIn } from '../sentences.ts';

/** A paragraph taken apart once, for all rules. */
export interface Reading {
  readonly text: string;
  readonly tokens: readonly Token[];
  /** Indices of the tokens at which sentences begin, the first word or symbol of each. */
  readonly sentences: readonly number[];
}

export function readingsOf(body: readonly string[], language: string): readonly Reading[] {
  return body.map((text, paragraph) => {
    const tokens = tokenize(text);
    const starts = new Set(sentencesIn(body, paragraph, language).map(({ start }) => start));
    return { text, tokens, sentences: tokens.flatMap(({ start }, index) => (starts.has(start) ? [index] : [])) };
  });
}

/** The index of the sentence in which a token stands. */
export function sentenceOf({ sentences }: Reading, token: number): number {
  let low = 0;
  let high = sentences.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((sentences[middle] ?? 0) <= token) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** The index of the token that begins at or after an offset. */
export function tokenAt(tokens: readonly Token[], offset: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Whether a word begins with a capital, in a script that has them; "I" does without being a name. */
export const isCapital = (token: Token | undefined): boolean =>
  token !== undefined && token.isWord && token.cased !== 'I' && /^[\p{Lu}\p{Lt}]/u.test(token.cased);

/** The word before or after a token with one space between; else undefined, as after a comma. */
export function neighbour(tokens: readonly Token[], at: number, step: -1 | 1): Token | undefined {
  const word = tokens[at + 2 * step];
  return tokens[at + step]?.cased === ' ' && word?.isWord === true ? word : undefined;
}
