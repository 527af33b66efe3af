import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { isProcessAlive } from '../content/process-alive.ts';
import { changeFolder } from './change/journal.ts';

/** The name under which `write-file.ts` writes a file before it puts it in place, and `change/claim.ts` a folder. */
const draft = /^\..+\.(\d+)$/;
const isClaim = (name: string): boolean => name.startsWith(`${changeFolder}.`);

/** Removes, anywhere below a folder, what a process was writing when it was killed. */
export async function sweep(dir: string): Promise<void> {
  const entries = await readdir(dir, { recursive: true, withFileTypes: true }).catch(() => []);
  for (const entry of entries) {
    const pid = Number(draft.exec(entry.name)?.[1] ?? Number.NaN);
    if ((entry.isFile() || isClaim(entry.name)) && Number.isInteger(pid) && !isProcessAlive(pid))
      await rm(join(entry.parentPath, entry.name), { recursive: true, force: true });
  }
}
