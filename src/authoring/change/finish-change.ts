import { existsSync, lstatSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Failure, systemFailure } from '../../content/failure.ts';
import { release } from './claim.ts';
import { changeFolder, journalFile, parseJournal, type Journal } from './journal.ts';
import { placeBeside } from './linked-file.ts';
import { isLink, mustLieWithin } from './own-file.ts';
import { isAlive, isAliveBeside, ownerIn } from './owner.ts';
import { unlessGone } from './unless-gone.ts';

/**
 * Finishes a change of a briefing's files that a killed process had decided on, and drops one that it had not: the files
 * are then as they were, or all changed. Whoever reads or writes a briefing calls this first. Finishing twice, or by two
 * processes at once, does the same. Says whether another process, still running, is getting a change ready. Fails, and
 * touches nothing, where the journal asks for anything but a change of this briefing's own files.
 */
export function finishChange(content: string): { readonly busy: boolean } {
  const folder = join(content, changeFolder);
  if (isLink(folder))
    throw new Failure(
      `${folder} is a link, and Readout makes a folder there itself, so nothing is done with it. Delete the link.`,
    );
  if (!existsSync(folder)) return { busy: false };
  try {
    const decided = join(folder, journalFile);
    const owner = ownerOnceDone(folder, decided);
    if (!existsSync(folder)) return { busy: false };
    if (existsSync(decided)) carryOut(content, folder, decided);
    else if (isAlive(owner)) return { busy: true };
    release(content, owner);
    return { busy: false };
  } catch (error) {
    throw systemFailure(error, `Finishing the change begun in ${folder}`) ?? error;
  }
}

/** How long a change that its own process carries out is waited for, in milliseconds: it takes a few. */
const patience = 2000;

/**
 * Leaves a change to the process that decided on it, while it runs: finished by two, it could take away what comes next.
 * Gives back whose the folder is then.
 */
function ownerOnceDone(folder: string, decided: string): string | null {
  const pause = new Int32Array(new SharedArrayBuffer(4));
  for (let waited = 0; ; waited += 5) {
    const owner = ownerIn(folder);
    if (waited >= patience || !existsSync(decided) || !isAliveBeside(owner)) return owner;
    Atomics.wait(pause, 0, 0, 5);
  }
}

function carryOut(content: string, folder: string, decided: string): void {
  const text = unlessGone(() => readFileSync(decided, 'utf8'));
  // Another process has finished it in the meantime.
  if (text === undefined) return;
  const journal = parseJournal(text, decided, folder);
  mustBeOfFiles(content, folder, journal);
  for (const { staged, file } of journal.place) {
    const path = join(content, file);
    mkdirSync(dirname(path), { recursive: true });
    // A text that is gone is in its place already.
    unlessGone(() => renameSync(join(folder, staged), path));
  }
  for (const { link, staged } of journal.through) placeBeside(join(content, link), staged);
  for (const { from, to } of journal.move) unlessGone(() => renameSync(join(content, from), join(content, to)));
  for (const file of journal.remove) rmSync(join(content, file), { force: true });
  // First the journal: without it, what is left of the folder is nothing but litter.
  rmSync(decided, { force: true });
}

/** Fails where what is to be placed or replaced is no file, or lies elsewhere: before anything is done, not in the middle. */
function mustBeOfFiles(content: string, folder: string, { place, through, move, remove }: Journal): void {
  const written = [...place.map(({ file }) => file), ...through.map(({ link }) => link)];
  const files = [...written, ...move.flatMap(({ from, to }) => [from, to]), ...remove];
  for (const file of files) mustLieWithin(content, file);
  for (const path of place.map(({ staged }) => join(folder, staged)))
    if (unlessGone(() => lstatSync(path))?.isFile() === false)
      throw new Failure(
        `${path} is no file, so that the change begun in ${folder} cannot be finished. Delete ${folder}.`,
      );
  for (const path of files.map((file) => join(content, file)))
    if (unlessGone(() => lstatSync(path))?.isDirectory() === true)
      throw new Failure(
        `${path} is a folder where a file is needed, so that the change begun in ${folder} cannot be finished. Move it, or delete ${folder}.`,
      );
}
