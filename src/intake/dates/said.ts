import type { Unit } from './period.ts';

/** A day that moves with the year: the nth weekday of a month (-1 the last), or days from Easter Sunday. */
export type Movable =
  { readonly month: number; readonly weekday: number; readonly nth: number } | { readonly fromEaster: number };

/**
 * What the words of a date say, before anything is concluded. Fields that the words leave out are absent; the year of
 * "Sept. 23" is found from the publication date and the tense.
 */
export interface Said {
  readonly year?: number;
  readonly month?: number;
  readonly day?: number;
  /** 1 Monday to 7 Sunday. */
  readonly weekday?: number;
  /** 21 spring to 24 winter. */
  readonly season?: number;
  readonly quarter?: number;
  /** The first year of it. */
  readonly decade?: number;
  readonly movable?: Movable;
  /** The end of a range whose beginning the other fields say. */
  readonly toYear?: number;
  readonly toMonth?: number;
  readonly toDay?: number;
  /** "last" -1, "this" 0, "next" 1: of the unit, else of the name ("last July"). */
  readonly which?: number;
  readonly unit?: Unit;
  /** How many units, as in "two weeks ago"; `sign` is -1 for the past. */
  readonly count?: number;
  readonly sign?: number;
  /** Counted from a date named before in the text ("a year earlier"), not from the publication. */
  readonly anchored?: boolean;
  /** A year before or after a quarter is a quarter. */
  readonly keeps?: boolean;
  /** "the first week of", "the third quarter", "the 19th century": which of them; -1 the last. */
  readonly nth?: number;
  readonly part?: 'quarter' | 'half' | 'week' | 'weekday' | 'century';
  /** "earlier" or "later" in a period, beside the publication date. */
  readonly side?: 'earlier' | 'later';
  /** EDTF of a name that always means the same date, as "9/11". */
  readonly known?: string;
  /** Words about time that name no date, as "every Friday" or "two years": they are taken, so that no part is read. */
  readonly none?: boolean;
  /** Digits such as 03/04/2016: `month` and `day` may be the other way round. */
  readonly eitherOrder?: boolean;
  /** The phrase stands only before a pause: "two days before" is a date, "two days before the vote" is none. */
  readonly beforePause?: boolean;
}
