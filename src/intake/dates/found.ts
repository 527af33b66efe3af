import type { Token } from '../tokens.ts';
import type { Grammar } from './languages.ts';
import { phraseAt, type Found } from './phrases.ts';
import { isPlausible } from './plausible.ts';

/** The phrases that name a date; none overlaps another. */
export function phrasesIn(tokens: readonly Token[], { words, tree }: Grammar): readonly Found[] {
  const all: Found[] = [];
  for (let at = 0; at < tokens.length;) {
    const found = phraseAt(tree, tokens, at, words);
    const taken = found !== null && (found.said.none === true || isPlausible(tokens, found, words));
    if (taken && found.said.none !== true) all.push(found);
    at = taken ? found.to : at + 1;
  }
  return all;
}
