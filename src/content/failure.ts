/**
 * Something that stops a command and that whoever ran it can put right. The message says what happened, why, and what to
 * do, in full sentences; no stack is shown for it.
 */
export class Failure extends Error {
  override readonly name = 'Failure';
}

/** What stands behind codes of the operating system that a user meets, and what to do about it. */
const explanations: Readonly<Record<string, string>> = {
  EPERM: 'The system does not permit it. Change the permissions, or name another folder.',
  EROFS: 'That disk can only be read. Name a folder on another one.',
  ENOSPC: 'The disk is full. Make room and try again.',
  EDQUOT: 'Your share of the disk is used up. Make room and try again.',
  ENOTDIR: 'A part of that path is a file, not a folder. Name another folder.',
  EEXIST: 'There is a file where a folder is needed. Move the file, or name another folder.',
  EISDIR: 'There is a folder of that name. Name a file.',
  EBUSY: 'Another program, or a mounted volume, holds that folder. Name another one.',
  EXDEV: 'The folder lies on another disk than the one beside it. Name another one.',
  EMFILE: 'Too many files are open at once. Close other programs and try again.',
  ENAMETOOLONG: 'The path is too long. Name a shorter one.',
};

/** Calls of the system that only look; "open" may be for either. */
const looking = new Set(['scandir', 'opendir', 'read', 'stat', 'lstat', 'readlink', 'realpath', 'watch']);

function explanationOf(error: Error): string | undefined {
  if (!('code' in error) || typeof error.code !== 'string') return undefined;
  if (error.code !== 'EACCES') return explanations[error.code];
  const call = 'syscall' in error ? String(error.syscall) : '';
  const what = call === 'open' ? 'for that file' : looking.has(call) ? 'to read there' : 'to write there';
  return `You have no permission ${what}. Change the permissions, or name another folder.`;
}

/**
 * The failure behind an error of the operating system, looking through causes; null where there is none, so that it is
 * a fault of the program. `doing` is as "Writing dist".
 */
export function systemFailure(error: unknown, doing: string): Failure | null {
  for (let at = error; at instanceof Error; at = at.cause) {
    if (at instanceof Failure) return at;
    const explanation = explanationOf(at);
    if (explanation !== undefined)
      return new Failure(`${doing} failed. ${explanation} (${at.message})`, { cause: error });
  }
  return null;
}
