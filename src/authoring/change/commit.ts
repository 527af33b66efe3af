import { readFileSync } from 'node:fs';
import { rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { systemFailure } from '../../content/failure.ts';
import { claim, inUse, release } from './claim.ts';
import type { FileChange } from './file-change.ts';
import { finishChange } from './finish-change.ts';
import { changeFolder, journalFile } from './journal.ts';
import { Overlap } from './overlap.ts';
import { ownerText } from './owner.ts';
import { stage } from './stage.ts';
import { unlessGone } from './unless-gone.ts';

/**
 * Makes a change of many files of a briefing: all of it or none. Every text is written beside the briefing's files first,
 * then a journal of what goes where; from then on the change is decided, and whatever ends the process before it is done,
 * `finishChange` does the rest. Where a file is a link, what it leads to is written and the link stays, or is given the
 * other name. Fails, and changes nothing, where a file is no longer as it was read.
 */
export async function commitChange(content: string, changes: readonly FileChange[]): Promise<void> {
  if (finishChange(content).busy) throw inUse(join(content, changeFolder));
  const folder = await claim(content).catch((error: unknown) => {
    throw systemFailure(error, `Writing to ${content}`) ?? error;
  });
  const outside: string[] = [];
  try {
    mustBeAsRead(content, changes);
    const journal = await stage(content, folder, changes, outside);
    mustBeAsRead(content, changes);
    await writeFile(join(folder, `${journalFile}.part`), JSON.stringify(journal));
    await rename(join(folder, `${journalFile}.part`), join(folder, journalFile));
  } catch (error) {
    release(content, ownerText());
    for (const path of outside) await rm(path, { force: true });
    throw systemFailure(error, `Writing to ${content}`) ?? error;
  }
  finishChange(content);
}

/** Fails where a file is not there any more, or is another. */
function mustBeAsRead(content: string, changes: readonly FileChange[]): void {
  for (const { file, before } of changes)
    if (unlessGone(() => readFileSync(join(content, file)))?.equals(Buffer.from(before)) !== true)
      throw new Overlap(`${file} was changed in the meantime, so nothing is written. Run the same command again.`);
}
