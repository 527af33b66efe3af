/** One measured quality, beside what it should reach and where others stand on the same or a like set. */
export interface Measurement {
  /** What is measured, as "body text, F1". */
  readonly what: string;
  readonly value: number;
  /** How the value is shown; a share has three decimals. */
  readonly unit: 'share' | 'per second' | 'MB' | 'count';
  /** The value to reach; null where a figure only stands for comparison. */
  readonly reach: number | null;
  /** "most" where a value should stay below its reach, as with memory. */
  readonly reachIs?: 'least' | 'most';
  /** Where others stand, as ".958 trafilatura"; empty where unknown. */
  readonly others: string;
}

/** What went wrong with one document of a set: for the list behind `--worst`. */
export interface Mistake {
  readonly document: string;
  /** How bad: the list begins with the greatest. */
  readonly weight: number;
  /** What was missed and what was too much; may have several lines. */
  readonly note: string;
}

export interface Outcome {
  readonly measurements: readonly Measurement[];
  readonly mistakes: readonly Mistake[];
}

/** A benchmark of one quality of intake over one set; a file each in this folder, listed in `rows.ts`. */
export interface Row {
  /** Short, for `--only`. */
  readonly name: string;
  /** The folder of the set, below the one given with `--sets`; null where the set is the project's own. */
  readonly folder: string | null;
  /** Measures over the set in `dir`, the folder's full path; empty for a set of the project's own. */
  readonly run: (dir: string) => Promise<Outcome>;
}
