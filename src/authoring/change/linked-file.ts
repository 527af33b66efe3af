import { realpathSync, renameSync } from 'node:fs';
import { realpath, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { Failure, systemFailure } from '../../content/failure.ts';
import type { FileChange } from './file-change.ts';
import { isLink } from './own-file.ts';
import { unlessGone } from './unless-gone.ts';

/**
 * Where a text waits for the file that a link leads to: beside that file, on its disk, so that it goes into its place at
 * once. A journal that came with a folder writes nothing outside of it, for there no such text waits.
 */
const waitingAt = (real: string, staged: string): string => join(dirname(real), `.${basename(real)}.${staged}.change`);

/** Lays a text beside the file that a link leads to; gives back where. */
export async function stageBeside(path: string, staged: string, text: string): Promise<string> {
  const real = await realpath(path);
  const waiting = waitingAt(real, staged);
  await writeFile(waiting, text, { mode: (await stat(real)).mode, flag: 'wx' }).catch((error: unknown) => {
    throw systemFailure(error, `Writing to ${real}, where the link ${path} leads,`) ?? error;
  });
  return waiting;
}

/** Puts such a text in place; where it is gone it is there already. */
export function placeBeside(path: string, staged: string): void {
  if (!isLink(path)) return;
  const real = unlessGone(() => realpathSync(path));
  if (real !== undefined) unlessGone(() => renameSync(waitingAt(real, staged), real));
}

/** Fails where a link cannot be written through: two texts would go to one file, or it would lead elsewhere afterwards. */
export async function mustBeWritable(content: string, changes: readonly FileChange[]): Promise<void> {
  const linked = changes.filter(({ file }) => isLink(join(content, file)));
  if (linked.length === 0) return;
  const reals = await Promise.all(changes.map(({ file }) => realpath(join(content, file))));
  for (const { file, to } of linked) {
    const real = await realpath(join(content, file));
    const other = changes.find((change, at) => reals[at] === real && change.file !== file);
    if (other !== undefined)
      throw new Failure(
        `${file} is a link to the same file as ${other.file}, which changes too, so nothing is changed. Put a copy in the place of the link, or delete it.`,
      );
    if (to !== null && dirname(to) !== dirname(file))
      throw new Failure(
        `${file} is a link, which would lead elsewhere from ${to}, so nothing is changed. Put a copy in its place.`,
      );
  }
}
