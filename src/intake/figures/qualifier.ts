import type { Qualifier } from '../../content/schemas/statement.ts';
import type { Token } from '../tokens.ts';
import type { FigureWords } from './words.ts';

/** What the words right before a number make of it, as "at least"; of several the longest. Null where none stand. */
export function qualifierBefore(tokens: readonly Token[], at: number, words: FigureWords): Qualifier | null {
  let best: readonly [readonly string[], Qualifier] | null = null;
  for (const one of words.qualifiers) {
    const [keys] = one;
    const stands = keys.every((key, index) => tokens[at - keys.length + index]?.key === key);
    if (stands && keys.length > (best?.[0].length ?? 0)) best = one;
  }
  return best?.[1] ?? null;
}
