import { existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { hostname } from 'node:os';
import { dirname, join } from 'node:path';
import { z } from 'zod';
import { Failure, systemFailure } from '../../content/failure.ts';

/** Where a change of many files is got ready, below the briefing's folder. Hidden, so that no reader looks into it. */
export const changeFolder = '.change';
export const ownerFile = 'owner.json';
export const journalFile = 'journal.json';

export const owner = z.strictObject({ pid: z.int(), host: z.string() });

/** What is left to do once it is there: the change is then decided, and is only finished. */
export const journal = z.strictObject({
  /** Texts in the folder of the change, and the paths that they are to have, in order. */
  place: z.array(z.strictObject({ staged: z.string(), file: z.string() })),
  remove: z.array(z.string()),
});

/**
 * Finishes a change of a briefing's files that a killed process had decided on, and drops one that it had not: the files
 * are then as they were, or all changed. Whoever reads or writes a briefing calls this first. Finishing twice, or by two
 * processes at once, does the same. Says whether another process, still running, is getting a change ready.
 */
export function finishChange(content: string): { readonly busy: boolean } {
  const folder = join(content, changeFolder);
  if (!existsSync(folder)) return { busy: false };
  try {
    const decided = join(folder, journalFile);
    if (existsSync(decided)) carryOut(content, folder, decided);
    else if (isAlive(folder)) return { busy: true };
    rmSync(folder, { recursive: true, force: true });
    return { busy: false };
  } catch (error) {
    throw systemFailure(error, `Finishing the change begun in ${folder}`) ?? error;
  }
}

function carryOut(content: string, folder: string, decided: string): void {
  const text = unlessGone(() => readFileSync(decided, 'utf8'));
  // Another process has finished it in the meantime.
  if (text === undefined) return;
  const { place, remove } = read(text, decided);
  for (const { staged, file } of place) {
    const path = join(content, file);
    mkdirSync(dirname(path), { recursive: true });
    // A text that is gone is in its place already.
    unlessGone(() => renameSync(join(folder, staged), path));
  }
  for (const file of remove) rmSync(join(content, file), { force: true });
  // First the journal: without it, what is left of the folder is nothing but litter.
  rmSync(decided, { force: true });
}

function read(text: string, path: string): z.infer<typeof journal> {
  try {
    return journal.parse(JSON.parse(text));
  } catch (error) {
    throw new Failure(
      `${path} cannot be read, so that a change of this briefing cannot be finished. Compare the files beside it with those of the briefing, then delete its folder.`,
      { cause: error },
    );
  }
}

function unlessGone<T>(task: () => T): T | undefined {
  try {
    return task();
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
}

/** Whether the process that is getting a change ready still runs. One on another machine cannot be asked. */
function isAlive(folder: string): boolean {
  const text = unlessGone(() => readFileSync(join(folder, ownerFile), 'utf8')) ?? '';
  const found = owner.safeParse(jsonOf(text));
  if (!found.success) return false;
  if (found.data.host !== hostname()) return true;
  try {
    return process.kill(found.data.pid, 0);
  } catch (error) {
    // A process of another user cannot be asked, but is there.
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
