import { foldWord } from '../mentions/fold.ts';
import type { Likelihood } from '../../content/schemas/edition.ts';

/**
 * How a language speaks of likelihood and confidence: words and phrases in small letters. ICD 203 was written in English
 * only; the words of other languages are ours, after its steps: the first of a step is what a writer would say, the others
 * mean the same. No translation of another scale is followed, for its steps differ.
 */
export interface LikelihoodWording {
  /** Of each step all established words, the one to recommend first. */
  readonly scale: Readonly<Record<Likelihood, readonly string[]>>;
  /** Words that say how likely something is and are on no scale. */
  readonly offScale: readonly string[];
  /** Phrases that say how confident the writer is. */
  readonly confidence: readonly string[];
}

/**
 * The phrases that stand in a text, as they are listed, in order. Case and diacritics do not count; "very likely" is not
 * "likely". Phrases are of letters, spaces and signs that mean nothing in a pattern.
 */
export function spokenIn(text: string, phrases: readonly string[]): readonly string[] {
  const listed = new Map(phrases.map((phrase) => [folded(phrase), phrase]));
  const longestFirst = [...listed.keys()].sort((a, b) => b.length - a.length);
  const pattern = new RegExp(`(?<![\\p{L}\\p{M}])(?:${longestFirst.join('|')})(?![\\p{L}\\p{M}])`, 'gu');
  return [...folded(text).matchAll(pattern)].flatMap(([phrase]) => listed.get(phrase) ?? []);
}

const folded = (text: string): string => foldWord(text).toLowerCase().replaceAll('’', "'");
