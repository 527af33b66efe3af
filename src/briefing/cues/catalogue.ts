/** What tells the forms of one verb of reporting from those of another, in one language. All in lower case. */
export interface CueCatalogue {
  /** Infinitives by each of their forms. */
  readonly infinitives: ReadonlyMap<string, string>;
  /** Words that stand before a verb and leave it the verb that it is: "has", "also", "once". */
  readonly helpers: ReadonlySet<string>;
  /** Words after a verb that make it another: "call for", "rule out". */
  readonly particles: ReadonlySet<string>;
  /** Verbs that say nothing without what follows: "cast doubt on". */
  readonly light: ReadonlySet<string>;
}
