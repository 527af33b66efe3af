import type { Token } from '../tokens.ts';
import { numberAt, type Separators, type WrittenNumber } from './number.ts';
import type { FigureWords } from './words.ts';

/**
 * The second number of a range, as of "between 300 and 400", "300 to 400", "300-400". Null where none follows that is
 * greater: "two and one" is no range, nor "three and five" without "between".
 */
export function rangeAt(
  text: string,
  tokens: readonly Token[],
  first: WrittenNumber,
  words: FigureWords,
  separators: Separators,
): WrittenNumber | null {
  const join = tokens[first.to];
  if (join === undefined || first.value === null) return null;
  const dash = join.key === '-';
  if (!dash && !words.joins.has(join.key)) return null;
  const opened = words.between.has(tokens[first.from - 1]?.key ?? '');
  if (words.and.has(join.key) && !opened) return null;
  const second = numberAt(text, tokens, first.to + 1, words, separators);
  return second?.value != null && second.value > first.value ? second : null;
}
