import { plainWords } from './words.ts';

/** The share of words that two titles have in common, of all that either has. */
export function titleLikeness(one: string, other: string): number {
  const words = new Set(plainWords(one));
  const others = new Set(plainWords(other));
  const shared = [...words].filter((word) => others.has(word)).length;
  const all = words.size + others.size - shared;
  return all === 0 ? 0 : shared / all;
}
