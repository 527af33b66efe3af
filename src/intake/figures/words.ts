import type { Qualifier } from '../../content/schemas/statement.ts';

/** How a language speaks of numbers and what they count: all that reading figures in it needs, as data, in small letters. */
export interface FigureWords {
  /** Below a hundred. */
  readonly numbers: ReadonlyMap<string, number>;
  /** A hundred and more, as words and as what is hung on digits ("bn"). */
  readonly multiples: ReadonlyMap<string, number>;
  /** Words that stand between the parts of a number, as "and", and those for one before a multiple, as "a". */
  readonly and: ReadonlySet<string>;
  readonly one: ReadonlySet<string>;
  readonly half: ReadonlySet<string>;
  /** Numbers in words that name none: "dozens", "tens of thousands". */
  readonly vague: readonly (readonly string[])[];
  /** "dozen": about twelve. */
  readonly rounded: ReadonlyMap<string, number>;
  /** Words before a number and what they make of it. */
  readonly qualifiers: readonly (readonly [words: readonly string[], qualifier: Qualifier])[];
  /** Words around two numbers of which one is the least and one the most. */
  readonly between: ReadonlySet<string>;
  readonly joins: ReadonlySet<string>;
  readonly units: ReadonlySet<string>;
  /** Units of time: what they count is no figure. */
  readonly times: ReadonlySet<string>;
  /** Words at which what is counted ends, as "in" and "who". */
  readonly stops: ReadonlySet<string>;
  /** Whether a word is a verb, at which what is counted ends as well. */
  readonly isVerb: (word: string) => boolean;
  /** Between what is counted and a participle that belongs to it: "people had been killed". */
  readonly auxiliaries: ReadonlySet<string>;
  /** Words before a number that make it a name, an age or a part of a text. */
  readonly numbering: ReadonlySet<string>;
  /** Between a unit or vague number and what is counted, as "of". */
  readonly of: ReadonlySet<string>;
  /** Words for what becomes of someone, each a group of `alike`. */
  readonly outcomes: readonly ReadonlySet<string>[];
  /** Words for one and the same measure. */
  readonly alike: readonly ReadonlySet<string>[];
}
