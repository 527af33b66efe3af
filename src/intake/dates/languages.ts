import { wordsOfPlatform } from './any-language.ts';
import { english } from './english.ts';
import { phraseTree, type PhraseNode } from './phrases.ts';
import type { DateWords } from './words.ts';

export interface Grammar {
  readonly words: DateWords;
  readonly tree: PhraseNode;
}

const catalogues: ReadonlyMap<string, DateWords> = new Map([['en', english]]);
const compiled = new Map<string, Grammar>();

/** The grammar of dates of a language, compiled once. A language without catalogue has the platform's names of months. */
export function grammarOf(language: string): Grammar {
  const key = knownLanguage(language);
  const found = compiled.get(key);
  if (found !== undefined) return found;
  const words = catalogues.get(key) ?? wordsOfPlatform(key);
  const grammar = { words, tree: phraseTree(words.phrases) };
  compiled.set(key, grammar);
  return grammar;
}

/** The language without its region; what is no language tag is read as one without words. */
function knownLanguage(language: string): string {
  try {
    return new Intl.Locale(language).language;
  } catch {
    return 'und';
  }
}
