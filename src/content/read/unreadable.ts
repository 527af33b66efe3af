import { Failure } from '../failure.ts';
import type { Problem } from '../problem.ts';

/** A file, or a folder, of a briefing whose text cannot be had. A check lists the problem; any other command ends with it. */
export class UnreadableFile extends Failure {
  readonly problem: Problem;

  constructor(problem: Problem, options?: ErrorOptions) {
    const { file, line, reason, remedy } = problem;
    super(`${file}${line === undefined ? '' : `:${line}`}: ${reason} ${remedy}`, options);
    this.problem = problem;
  }
}

/** The problem behind an error; null where it is another error, or none. */
export function unreadableProblem(error: unknown): Problem | null {
  // Not by its class, of which the bundled program and the sources have one each.
  return error instanceof Error && 'problem' in error ? (error as UnreadableFile).problem : null;
}
