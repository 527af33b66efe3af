import type { ActorId } from '../../content/schemas/ids.ts';
import type { Bounds } from '../../edtf/overlaps.ts';
import { bordersAllow } from './borders.ts';
import { caseAllows } from './case.ts';
import { spellingsOf, type Named, type Spelling, type Use } from './names.ts';
import { ownerOf } from './owner.ts';
import { mayHoldParticles, startOfStem, stemsOf } from './proclitics.ts';
import { tokenize, type Token } from './tokens.ts';
import { trieOf, type Trie } from './trie.ts';

/** One occurrence of a name, without its possessive; offsets are UTF-16 units. */
export interface Mention<Id = ActorId> {
  readonly actor: Id;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

export interface FindOptions {
  /** When the text was written: tells apart aliases that are dated. */
  readonly on?: Bounds | undefined;
  /** The text's language, where it is not the matcher's. */
  readonly language?: string | undefined;
  /** Takes in every word of the text, folded and in small letters. */
  readonly words?: Set<string> | undefined;
  /** Takes in every name that may stand in the text, with where it stands and who bears it, as text. */
  readonly names?: string[] | undefined;
}

export interface Matcher<Id = ActorId> {
  /** All mentions in a plain text, in order; none overlaps another. */
  readonly find: (text: string, options?: FindOptions) => readonly Mention<Id>[];
}

/** Names that may stand in tokens `from` to `to`, the last not included. */
interface Candidate<Id> {
  readonly uses: readonly Use<Id | null>[];
  readonly from: number;
  readonly to: number;
  readonly start: number;
  readonly end: number;
}

/**
 * A matcher of names in running text of any script. Where two overlap the longer one stands; names stand between word
 * borders; diacritics and typographic variants are equal; capitals count (`caseAllows`). A name that several bear is
 * left alone unless dates or languages leave one of them. `language` is that of aliases and texts that give none.
 * `otherNames` take their place in the text and are no mention: "Russia Today" where only Russia is an actor.
 *
 * A text is walked once over a trie of words, so that its time does not grow with the number of names.
 */
export function buildMatcher<Id extends string>(
  actors: readonly Named<Id>[],
  language: string,
  otherNames: readonly string[] = [],
): Matcher<Id> {
  const trie = trieOf(spellingsFor(actors, language, otherNames));
  return {
    find(text, options = {}) {
      const textLanguage = options.language ?? language;
      const candidates = candidatesIn(text, trie, textLanguage, options.words);
      options.names?.push(...candidates.map(({ uses, start, end }) => JSON.stringify([start, end, uses])));
      const mentions = longest(candidates).flatMap(({ uses, start, end }) => {
        const actor = ownerOf(uses, options.on, textLanguage);
        return actor === null ? [] : [{ actor, start, end, text: text.slice(start, end) }];
      });
      return mentions.sort((a, b) => a.start - b.start);
    },
  };
}

/** The spellings that a matcher looks for; those of `otherNames` alone have nobody's id. */
export function spellingsFor<Id extends string>(
  actors: readonly Named<Id>[],
  language: string,
  otherNames: readonly string[],
): readonly Spelling<Id | null>[] {
  const owned = spellingsOf<Id | null>(actors, language);
  const known = new Set(owned.map((spelling) => spelling.words.join('')));
  const others = spellingsOf<Id | null>(
    otherNames.map((name) => ({ id: null, name, aliases: [] })),
    language,
  );
  return [...owned, ...others.filter((spelling) => !known.has(spelling.words.join('')))];
}

function candidatesIn<Id>(
  text: string,
  trie: Trie<Id | null>,
  language: string,
  words: Set<string> | undefined,
): readonly Candidate<Id>[] {
  const tokens = tokenize(text);
  if (words !== undefined) for (const token of tokens) if (token.isWord) words.add(token.key);
  const candidates: Candidate<Id>[] = [];
  for (const [from, token] of tokens.entries()) {
    if (!trie.next.has(token.key) && !mayHoldParticles(token.key)) continue;
    for (const { key, skipped } of stemsOf(token.key)) {
      let node = trie.next.get(key);
      for (let to = from + 1; node !== undefined; to += 1) {
        const uses = usesOf(node.spellings, tokens, from, to, skipped);
        const last = tokens[to - 1];
        if (uses.length > 0 && last !== undefined && bordersAllow(tokens, from, to, language)) {
          candidates.push({ uses, from, to, start: startOfStem(text, token, skipped), end: last.end });
        }
        node = node.next.get(tokens[to]?.key ?? '');
      }
    }
  }
  return candidates;
}

/** Of the spellings that are equal but for case: the one with the text's very capitals, else all that it may be. */
function usesOf<Id>(
  spellings: readonly Spelling<Id>[],
  tokens: readonly Token[],
  from: number,
  to: number,
  skipped: number,
): readonly Use<Id>[] {
  if (spellings.length === 0) return [];
  const words = tokens.slice(from, to);
  const exact = spellings.filter((spelling) => words.every((word, index) => word.cased === spelling.words[index]));
  // The scripts that write particles together with names have no capitals.
  const found = exact.length > 0 ? exact : spellings.filter((one) => skipped > 0 || caseAllows(one.words, words));
  return found.flatMap((spelling) => spelling.uses);
}

/** The longest candidates first, and of the others those that overlap none taken before. */
function longest<Id>(candidates: readonly Candidate<Id>[]): readonly Candidate<Id>[] {
  const taken = new Set<number>();
  return [...candidates]
    .sort((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start)
    .filter(({ from, to }) => {
      const places = Array.from({ length: to - from }, (_, index) => from + index);
      if (places.some((place) => taken.has(place))) return false;
      for (const place of places) taken.add(place);
      return true;
    });
}
