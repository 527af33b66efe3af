import { constants } from 'node:fs';
import { access, mkdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Failure, systemFailure } from '../../content/failure.ts';
import type { FileChange } from './file-change.ts';
import { finishChange } from './finish-change.ts';
import { changeFolder, journalFile } from './journal.ts';
import { isOwnFile, mustLieWithin } from './own-file.ts';
import { ownerFile, ownerText } from './owner.ts';

/**
 * Makes a change of many files of a briefing: all of it or none. Every text is written beside the briefing's files first,
 * then a journal of what goes where; from then on the change is decided, and whatever ends the process before it is done,
 * `finishChange` does the rest. Fails, and changes nothing, where a file is no longer as it was read.
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
  try {
    await writeFile(join(folder, ownerFile), ownerText());
    const place = await stage(content, folder, changes);
    await mustBeAsRead(content, changes);
    const remove = changes.filter(({ file, to }) => file !== to).map(({ file }) => file);
    await writeFile(join(folder, `${journalFile}.part`), JSON.stringify({ place, remove }));
    await rename(join(folder, `${journalFile}.part`), join(folder, journalFile));
  } catch (error) {
    await rm(folder, { recursive: true, force: true });
    throw systemFailure(error, `Writing to ${content}`) ?? error;
  }
  finishChange(content);
}

async function stage(content: string, folder: string, changes: readonly FileChange[]) {
  const place: { staged: string; file: string }[] = [];
  for (const [index, { file, to, after }] of changes.entries()) {
    // What cannot be carried out must not be decided.
    for (const path of [file, to ?? file]) mustBeOwn(content, path);
    await access(dirname(join(content, file)), constants.W_OK);
    if (to === null) continue;
    const staged = String(index);
    await writeFile(join(folder, staged), after, { mode: (await stat(join(content, file))).mode });
    place.push({ staged, file: to });
  }
  return place;
}

function mustBeOwn(content: string, file: string): void {
  if (!isOwnFile(file))
    throw new Failure(
      `${file} has a name with which it cannot be changed here, so nothing is. Rename that file first.`,
    );
  mustLieWithin(content, file);
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
