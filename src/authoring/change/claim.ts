import { existsSync, renameSync, rmSync } from 'node:fs';
import { mkdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { changeFolder } from './journal.ts';
import { Overlap } from './overlap.ts';
import { ownerFile, ownerIn, ownerText } from './owner.ts';
import { unlessGone } from './unless-gone.ts';

let made = 0;

/** A name of this process alone, which `sweep` knows. */
const aside = (content: string): string => join(content, `${changeFolder}.${(made += 1)}.${process.pid}`);

/**
 * Claims a briefing for a change: makes the folder of the change, which only one process at a time has. It appears with
 * its owner in it, for one without would be taken for litter of a killed process.
 */
export async function claim(content: string): Promise<string> {
  const [folder, ready] = [join(content, changeFolder), aside(content)];
  try {
    await mkdir(ready);
    await writeFile(join(ready, ownerFile), ownerText());
    await rename(ready, folder);
    return folder;
  } catch (error) {
    rmSync(ready, { recursive: true, force: true });
    // Windows says of a folder that is there only that the name cannot be had.
    if (isTaken(error) || existsSync(folder)) throw inUse(folder);
    throw error;
  }
}

const isTaken = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && (error.code === 'ENOTEMPTY' || error.code === 'EEXIST');

export const inUse = (folder: string): Overlap =>
  new Overlap(
    `Another process is changing this briefing. Wait until it has ended. If none is running, delete ${folder}.`,
  );

/**
 * Drops the folder of an owner's change. It goes at once, so that what another process claims next is not half taken with
 * it; a folder that is another owner's already stays.
 */
export function release(content: string, owner: string | null): void {
  const [folder, dropped] = [join(content, changeFolder), aside(content)];
  if (ownerIn(folder) !== owner) return;
  unlessGone(() => renameSync(folder, dropped));
  if (existsSync(dropped) && ownerIn(dropped) !== owner) renameSync(dropped, folder);
  else rmSync(dropped, { recursive: true, force: true });
}
