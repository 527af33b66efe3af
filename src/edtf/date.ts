/** A day as `YYYY-MM-DD`, proleptic Gregorian, no time zone: days compare as strings within years 0000 to 9999. */
export type Day = string;

/** The finest part that a date gives. */
export type Precision = 'minute' | 'day' | 'month' | 'season' | 'year' | 'decade' | 'century';

/**
 * A date as a report gives it. `earliest` and `latest` bound it inclusively and are null where there is no bound: an
 * open interval, or a year that is not known (`XXXX-09-23`).
 */
export interface FuzzyDate {
  /** As written: EDTF Level 0 or 1, or `[a..b]`. */
  readonly text: string;
  readonly earliest: Day | null;
  readonly latest: Day | null;
  readonly precision: Precision;
  /** `moment`: at that date; `lasting`: an interval `a/b`, from a to b; `within`: `[a..b]`, one moment in between. */
  readonly shape: 'moment' | 'lasting' | 'within';
  /** `~` */
  readonly approximate: boolean;
  /** `?` */
  readonly uncertain: boolean;
  /** An interval that `..` leaves open, or whose end is unknown. */
  readonly openStart: boolean;
  readonly openEnd: boolean;
  /** A digit is `X`: `XXXX-09-23`, `201X`. */
  readonly unspecified: boolean;
  /** `HH:MM` as printed, where the date has a time; no offset is assumed. */
  readonly time: string | null;
}
