/** Something wrong with a briefing's content, for an editor who knows no code. */
export interface Problem {
  readonly level: 'error' | 'warning';
  /** The rule's name, as in the documentation: `unknown-reference`, `quote-not-found` … */
  readonly rule: string;
  /** Path below the content folder, with forward slashes. */
  readonly file: string;
  /** 1-based, where it is known; `field` leads to it otherwise. */
  readonly line?: number;
  /** Path of the field in the frontmatter or YAML file; empty for the body or the whole file. */
  readonly field: readonly (string | number)[];
  /** The offending value as written, where there is one. */
  readonly value?: string;
  /** What is wrong: a full sentence. */
  readonly reason: string;
  /** What to do about it: a full sentence. */
  readonly remedy: string;
}

/** An error about a file as a whole. */
export const fileProblem = (file: string, rule: string, reason: string, remedy: string): Problem => ({
  level: 'error',
  rule,
  file,
  field: [],
  reason,
  remedy,
});
