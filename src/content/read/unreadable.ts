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

const reasons: Readonly<Record<string, readonly [reason: string, remedy: string]>> = {
  EACCES: ['no permission', 'Change its permissions so that you may read it.'],
  EPERM: ['the system does not permit it', 'Change its permissions so that you may read it.'],
  ENOENT: ['it is gone, or a link that leads nowhere', 'Put it back, or remove the link.'],
  ELOOP: ['it is a link that leads back to itself', 'Remove the link.'],
  EISDIR: ['it is a link to a folder', 'Put the folder itself there, or remove the link.'],
  EIO: ['the disk gives an error', 'Read it again, or bring it back from a copy.'],
};

/** The same error as one of a file of a briefing, where that is what it is. Of a folder `file` ends with a slash. */
export function asUnreadable(error: unknown, file: string): unknown {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const [reason, remedy] = reasons[code] ?? [];
  if (reason === undefined || remedy === undefined) return error;
  const what = file.endsWith('/') ? 'The folder' : 'The file';
  return new UnreadableFile(
    { level: 'error', rule: 'unreadable-file', file, field: [], reason: `${what} cannot be read: ${reason}.`, remedy },
    { cause: error },
  );
}
