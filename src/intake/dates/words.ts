import type { Unit } from './period.ts';
import type { Said } from './said.ts';

export type Numbered = ReadonlyMap<string, number>;

/**
 * A phrase: words in small letters, marks, and classes in capitals that `readers.ts` reads; `[…]` may be left out, `|`
 * parts single words of which one stands. The second part is what the phrase says beside its classes.
 */
export type Phrase = readonly [pattern: string, says?: Said];

/** How a language speaks of time: all that reading dates in it needs, as data. Words are in small letters. */
export interface DateWords {
  readonly months: Numbered;
  /** Names of months and weekdays that a point may follow. */
  readonly abbreviated: ReadonlySet<string>;
  readonly weekdays: Numbered;
  readonly seasons: Numbered;
  readonly units: ReadonlyMap<string, Unit>;
  readonly numbers: Numbered;
  readonly ordinals: Numbered;
  /** What may be hung on digits to make them an ordinal, as "rd". */
  readonly ordinalEndings: ReadonlySet<string>;
  /** "nineties": 90. */
  readonly decades: Numbered;
  /** "last" -1, "this" 0, "next" 1. */
  readonly which: Numbered;
  readonly holidays: ReadonlyMap<string, Said>;
  readonly phrases: readonly Phrase[];
  /** Whether months and weekdays begin with a capital, so that "march" is none. */
  readonly capitals: boolean;
  /** Names of months and weekdays that often mean another thing: they need a word of `before`, or more of a date. */
  readonly doubtful: ReadonlySet<string>;
  /** Words before a month, season or year that speak for a date, as "in" and "since". */
  readonly before: ReadonlySet<string>;
  /** Words before four digits that make them the number of something, as "resolution". */
  readonly numbering: ReadonlySet<string>;
  /** Words before a decade that make it an age, as "his". */
  readonly ages: ReadonlySet<string>;
  /** Words before a number that may be a year's or a count's, as "the" and "a": a noun behind it does not make it a count. */
  readonly determiners: ReadonlySet<string>;
  /** Words behind which four digits are a year whatever follows, as "since". */
  readonly beforeYears: ReadonlySet<string>;
  /** Whether a word behind four digits is what they count. */
  readonly isCounted: (word: string) => boolean;
  /** Words between two dates that share a year, as "to". */
  readonly joins: ReadonlySet<string>;
  /** Words that go with a name of a period in front of it, as "early", "the end of". */
  readonly modifiers: readonly (readonly string[])[];
  readonly partsOfDay: ReadonlySet<string>;
  /** Words between a date and a time of day, as "at". */
  readonly atTime: readonly string[];
  readonly tense: TenseWords | null;
}

/** The words from which the direction of a date is told. */
export interface TenseWords {
  readonly future: ReadonlySet<string>;
  /** Those of `future` that stand before a verb, as "will". */
  readonly modals: ReadonlySet<string>;
  /** After these an infinitive lies ahead: "plans to". */
  readonly intentions: ReadonlySet<string>;
  readonly infinitive: ReadonlySet<string>;
  readonly past: ReadonlySet<string>;
  /** Whether a word that no list has is a verb in the past. */
  readonly looksPast: (word: string) => boolean;
  /** Auxiliaries that leave the tense to the word before them: "be" in "will be held". */
  readonly auxiliaries: ReadonlySet<string>;
  /** Present forms of "be": they leave open where a participle behind them lies. */
  readonly copulas: ReadonlySet<string>;
  /** Verbs that move something to a date, so that "until" or "to" before it points ahead, as "postponed". */
  readonly deferring: ReadonlySet<string>;
  readonly towards: ReadonlySet<string>;
  /** Words right before the date that say where it lies. */
  readonly futureBefore: ReadonlySet<string>;
  readonly pastBefore: ReadonlySet<string>;
}
