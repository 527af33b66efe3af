import type { Token } from './token.ts';

/** Parts of speech behind which a new part of a sentence may begin. */
const borders = new Set(['PUNCT', 'QUOTE', 'SCONJ', 'CCONJ', 'ADV']);

/** Whether a part of a sentence may begin at a token: at the first, or behind a mark, a conjunction or an adverb. */
export const opensPart = (tokens: readonly Token[], at: number): boolean => {
  const before = tokens[at - 1];
  return before === undefined || borders.has(before.pos);
};
