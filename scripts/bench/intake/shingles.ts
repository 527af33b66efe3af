/** How often each run of four tokens stands in a text: the measure of the article extraction benchmark. */
export function shinglesOf(text: string): ReadonlyMap<string, number> {
  const tokens = text.match(/[\p{L}\p{N}\p{M}_]+/gu) ?? [];
  const counts = new Map<string, number>();
  const size = Math.min(4, tokens.length);
  for (let at = 0; size > 0 && at + size <= tokens.length; at += 1) {
    const shingle = tokens.slice(at, at + size).join(' ');
    counts.set(shingle, (counts.get(shingle) ?? 0) + 1);
  }
  return counts;
}

export interface Score {
  /** Null where nothing was found: such a page counts only in the recall, as in the benchmark. */
  readonly precision: number | null;
  readonly recall: number;
}

/** Precision and recall of a text's shingles against those of the true text, both as multisets. */
export function scoreOf(found: string, wanted: string): Score {
  const ours = shinglesOf(found);
  const theirs = shinglesOf(wanted);
  let shared = 0;
  for (const [shingle, count] of ours) shared += Math.min(count, theirs.get(shingle) ?? 0);
  return {
    precision: ours.size === 0 ? null : shared / sizeOf(ours),
    recall: theirs.size === 0 ? 1 : shared / sizeOf(theirs),
  };
}

/** Averages over pages, and the F1 of the averages. */
export function meanScore(scores: readonly Score[]): {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
} {
  const precision = mean(scores.flatMap((score) => score.precision ?? []));
  const recall = mean(scores.map((score) => score.recall));
  return { precision, recall, f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall) };
}

const sizeOf = (counts: ReadonlyMap<string, number>): number => [...counts.values()].reduce((sum, one) => sum + one, 0);
const mean = (values: readonly number[]): number =>
  values.length === 0 ? 0 : values.reduce((sum, one) => sum + one, 0) / values.length;
