import type { Token } from '../tokens.ts';
import type { DateWords } from './words.ts';

/** The first token of the longest modifier right before a token, as of "the end of" before "June"; null where none stands. */
export function modifierBefore(tokens: readonly Token[], from: number, words: DateWords): number | null {
  let start: number | null = null;
  for (const keys of words.modifiers) {
    const first = from - keys.length;
    const stands = first >= 0 && keys.every((key, index) => tokens[first + index]?.key === key);
    if (stands && (start === null || first < start)) start = first;
  }
  return start;
}
