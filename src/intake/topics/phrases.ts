import { sameLanguage } from '../../briefing/mentions/names.ts';
import { tokenize, type Token } from '../../briefing/mentions/tokens.ts';
import type { TopicId } from '../../content/schemas/ids.ts';
import type { IntakeContext } from '../context.ts';
import { englishSmallWords, englishStem } from './english.ts';

/** A topic's name or alias, as stems. */
export interface Phrase {
  readonly topic: TopicId;
  readonly stems: readonly string[];
  /** Without small words, each once. */
  readonly content: readonly string[];
  /** Of these, the first and those with capitals: without them it is another topic. */
  readonly needed: ReadonlySet<string>;
}

export interface Phrases {
  /** By their first stem. */
  readonly byFirst: ReadonlyMap<string, readonly Phrase[]>;
  /** By each stem of their content; only those of two words and more. */
  readonly byStem: ReadonlyMap<string, readonly Phrase[]>;
}

/**
 * A word as it is compared: in small letters and, in English, without its ending; abbreviations keep their capitals, so that "US" is not
 * "us".
 */
export function stemOf({ cased, key }: Token, language: string): string {
  if (/^\p{Lu}{2,5}$/u.test(cased)) return cased;
  return sameLanguage(language, 'en') ? englishStem(key) : key;
}

const articles = new Set(['a', 'an', 'the']);

const isSmall = (token: Token, language: string): boolean =>
  sameLanguage(language, 'en') && englishSmallWords.has(token.key);

/** The names and aliases of registered topics that may stand in a text of a language. */
export function phrasesOf(
  { topics, language: own }: Pick<IntakeContext, 'topics' | 'language'>,
  language: string,
): Phrases {
  const byFirst = new Map<string, Phrase[]>();
  const byStem = new Map<string, Phrase[]>();
  for (const [topic, { name, aliases }] of topics) {
    for (const alias of [name, ...aliases]) {
      const [text, spoken] = typeof alias === 'string' ? [alias, own] : [alias.text, alias.language ?? own];
      if (!sameLanguage(spoken, language)) continue;
      const words = tokenize(text).filter(({ isWord }) => isWord);
      while (articles.has(words[0]?.key ?? '')) words.shift();
      const stems = words.map((word) => stemOf(word, language));
      const content = [
        ...new Set(words.filter((word) => !isSmall(word, language)).map((word) => stemOf(word, language))),
      ];
      const needed = new Set(words.filter(({ cased, key }) => cased !== key).map((word) => stemOf(word, language)));
      const [first] = stems;
      if (first === undefined) continue;
      const phrase = { topic, stems, content, needed };
      push(byFirst, first, phrase);
      if (content.length > 1) for (const stem of content) push(byStem, stem, phrase);
    }
  }
  return { byFirst, byStem };
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else list.push(value);
}
