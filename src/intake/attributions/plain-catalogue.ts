/** What rules without a tagger know of a language: words as they stand before and behind speech. Small letters. */
export interface PlainCatalogue {
  /** Verbs of saying with their auxiliaries, as parts of a regular expression; `declines` and the like by their act. */
  readonly verbs: readonly {
    readonly act: 'states' | 'announces' | 'denies' | 'warns' | 'confirms' | 'accuses' | 'urges';
    readonly forms: string;
  }[];
  /** What opens a clause of reported speech, as "que". */
  readonly that: string;
  /** What stands before a speaker, as "selon". */
  readonly sources: string;
  /** Where a speaker's name behind the verb ends, besides at a mark: "dans un communiqué". */
  readonly behind: string;
}
