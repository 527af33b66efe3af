import { nameText } from '../../content/names.ts';
import type { Name } from '../../content/schemas/common.ts';
import { parseEdtf } from '../../edtf/parse.ts';
import type { Bounds } from '../../edtf/overlaps.ts';
import { tokenize } from './tokens.ts';

/** Anything with a name and aliases, as an actor or a topic. */
export interface Named<Id> {
  readonly id: Id;
  readonly name: string;
  readonly aliases: readonly Name[];
}

/** Whose name it is, in which language, and when it was in use. */
export interface Use<Id> {
  readonly id: Id;
  readonly language: string;
  readonly bounds: Bounds;
}

/** One spelling, case included, and all who bear it. */
export interface Spelling<Id> {
  /** As first written. */
  readonly text: string;
  /** Folded, one for each token. */
  readonly words: readonly string[];
  readonly keys: readonly string[];
  readonly uses: readonly Use<Id>[];
}

const always: Bounds = { earliest: null, latest: null };

/** The spellings of all names and aliases; an alias without a language is in `language`. */
export function spellingsOf<Id>(named: readonly Named<Id>[], language: string): readonly Spelling<Id>[] {
  const spellings = new Map<string, { text: string; words: string[]; keys: string[]; uses: Use<Id>[] }>();
  for (const { id, name, aliases } of named) {
    for (const alias of [name, ...aliases]) {
      const text = nameText(alias);
      const tokens = tokenize(text.trim());
      const words = tokens.map((token) => token.cased);
      const spelling = spellings.get(words.join('')) ?? {
        text,
        words,
        keys: tokens.map((token) => token.key),
        uses: [],
      };
      spellings.set(words.join(''), spelling);
      spelling.uses.push(
        typeof alias === 'string'
          ? { id, language, bounds: always }
          : { id, language: alias.language ?? language, bounds: boundsOf(alias.from, alias.to) },
      );
    }
  }
  return [...spellings.values()];
}

function boundsOf(from: string | undefined, to: string | undefined): Bounds {
  return {
    earliest: from === undefined ? null : parseEdtf(from).earliest,
    latest: to === undefined ? null : parseEdtf(to).latest,
  };
}

/** Whether two tags are of one language: `en` and `en-GB`. */
export function sameLanguage(a: string, b: string): boolean {
  return a.split('-', 1)[0]?.toLowerCase() === b.split('-', 1)[0]?.toLowerCase();
}
