import type { TenseWords } from '../dates/words.ts';

/** How a language speaks of what happens, as data, in small letters. */
export interface HappeningWords {
  /** Nouns that name what happens at a time, as "attack" or "talks". */
  readonly nouns: ReadonlySet<string>;
  /** Verbs that say that someone said something: their date is that of the saying. */
  readonly reporting: ReadonlySet<string>;
  /** Words at which another clause begins, as "which". */
  readonly subordinators: ReadonlySet<string>;
  /** Words at the head of a clause that name nothing of what happens. */
  readonly openers: ReadonlySet<string>;
  /** Words before a date that go with it, as "on". */
  readonly prepositions: ReadonlySet<string>;
  readonly tense: TenseWords;
}
