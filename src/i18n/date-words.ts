export type Season = 'spring' | 'summer' | 'autumn' | 'winter';

/** The phrases around a date that no platform knows. Each is given dates that are already words of the language. */
export interface DateWords {
  /** `~` */
  readonly about: (date: string) => string;
  /** `?` */
  readonly perhaps: (date: string) => string;
  /** `[a..b]`: one moment within. `start` may lack the month and year that `end` has, or the reverse. */
  readonly between: (start: string, end: string) => string;
  /** `[a..b]` where a and b are two days running: one of them. */
  readonly either: (first: string, second: string) => string;
  /** `[..b]` */
  readonly notAfter: (date: string) => string;
  /** `[a..]` */
  readonly notBefore: (date: string) => string;
  /** `a/b`: it lasted. */
  readonly lasting: (start: string, end: string) => string;
  /** `a/..` */
  readonly since: (date: string) => string;
  /** `../b` */
  readonly until: (date: string) => string;
  /** `a/` */
  readonly endUnknown: (start: string) => string;
  /** `/b` */
  readonly startUnknown: (end: string) => string;
  /** `XXXX-09-23` */
  readonly yearUnknown: (date: string) => string;
  /** `2016-XX` */
  readonly monthUnknown: (date: string) => string;
  /** `2016-09-XX` */
  readonly dayUnknown: (date: string) => string;
  /** `XXXX` */
  readonly unknown: string;
  /** `years` is two of them for a winter: 2011–2012. */
  readonly season: (season: Season, years: string) => string;
  /** `201X`, with its first and its last year. */
  readonly decade: (first: string, last: string) => string;
  /** A day and a time of day, `HH:MM` with the offset where one is printed. */
  readonly at: (date: string, time: string) => string;
}
