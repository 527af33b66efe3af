import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Failure, systemFailure } from '../../content/failure.ts';
import type { FileChange } from './file-change.ts';
import { finishChange } from './finish-change.ts';
import { changeFolder, journalFile } from './journal.ts';
import { ownerFile, ownerText } from './owner.ts';
import { stage } from './stage.ts';

/**
 * Makes a change of many files of a briefing: all of it or none. Every text is written beside the briefing's files first,
 * then a journal of what goes where; from then on the change is decided, and whatever ends the process before it is done,
 * `finishChange` does the rest. Where a file is a link, what it leads to is written and the link stays, or is given the
 * other name. Fails, and changes nothing, where a file is no longer as it was read.
 */
export async function commitChange(content: string, changes: readonly FileChange[]): Promise<void> {
  const folder = join(content, changeFolder);
  if (finishChange(content).busy) throw inUse(folder);
  try {
    await mkdir(folder);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') throw inUse(folder);
    throw systemFailure(error, `Writing to ${content}`) ?? error;
  }
  const outside: string[] = [];
  try {
    await writeFile(join(folder, ownerFile), ownerText());
    const journal = await stage(content, folder, changes, outside);
    await mustBeAsRead(content, changes);
    await writeFile(join(folder, `${journalFile}.part`), JSON.stringify(journal));
    await rename(join(folder, `${journalFile}.part`), join(folder, journalFile));
  } catch (error) {
    for (const path of [folder, ...outside]) await rm(path, { recursive: true, force: true });
    throw systemFailure(error, `Writing to ${content}`) ?? error;
  }
  finishChange(content);
}

async function mustBeAsRead(content: string, changes: readonly FileChange[]): Promise<void> {
  for (const { file, before } of changes)
    if ((await readFile(join(content, file), 'utf8')) !== before)
      throw new Failure(`${file} was changed in the meantime, so nothing is written. Run the same command again.`);
}

const inUse = (folder: string): Failure =>
  new Failure(
    `Another process is changing this briefing. Wait until it has ended. If none is running, delete ${folder}.`,
  );
