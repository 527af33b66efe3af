import type { Basis } from '../../../content/schemas/common.ts';
import type { Position } from '../../../content/schemas/statement.ts';
import type { Counting } from '../counter.ts';
import type { Kinds } from './kinds.ts';

/** What the page says: given with it, since the script has no catalogue. `%` stands for what is filled in. */
export interface Words {
  readonly kinds: Kinds;
  readonly loading: string;
  readonly failed: string;
  readonly results: Counting;
  readonly nothing: string;
  readonly noExact: string;
  readonly partPhrase: string;
  /** `%1` the name shown, `%2` what was typed. */
  readonly showing: string;
  readonly instead: string;
  readonly morePassages: Counting;
  readonly moreValues: string;
  readonly narrow: string;
  /** `%1` the word for narrowing, `%2` how many values are chosen. */
  readonly narrowed: string;
  readonly remove: string;
  readonly removeAll: string;
  readonly oneByOne: string;
  readonly otherwise: string;
  readonly positions: Readonly<Record<Position, string>>;
  readonly bases: Readonly<Record<Basis, string>>;
}
