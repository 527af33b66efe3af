import { existsSync } from 'node:fs';
import { readdir, rename, rm, rmdir } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/** The renames and removals of a swap; a test lets one of them fail. */
export interface SwapEffects {
  rename(from: string, to: string): Promise<void>;
  remove(dir: string): Promise<void>;
}

const onDisk: SwapEffects = { rename, remove: (dir) => rm(dir, { recursive: true, force: true }) };

/** Where a site is built before it is put in place, beside `out` so that a rename is enough. */
export const stageOf = (out: string, pid: number): string => `${out}.stage-${pid}`;
const oldOf = (out: string, pid: number): string => `${out}.old-${pid}`;

/** Puts a finished stage in the place of `out`. On any failure `out` is again what it was. */
export async function swap(stage: string, out: string, pid: number, effects: SwapEffects = onDisk): Promise<void> {
  const old = oldOf(out, pid);
  const replacing = existsSync(out);
  if (replacing) await effects.rename(out, old);
  try {
    await effects.rename(stage, out);
  } catch (error) {
    if (replacing) await effects.rename(old, out);
    throw error;
  }
  // The new site is in place: what cannot be removed now is removed by the next build.
  if (replacing) await effects.remove(old).catch(() => undefined);
}

/** Clears away what a build that was killed left beside `out`, and puts back the site if it had been set aside. */
export async function recover(out: string, effects: SwapEffects = onDisk): Promise<void> {
  const [old] = await setAside(out);
  if (old !== undefined && (await isEmpty(out))) {
    await rmdir(out).catch(() => undefined);
    await effects.rename(old, out);
  }
  for (const dir of [...(await beside(out, 'stage')), ...(await setAside(out))]) await effects.remove(dir);
}

/** Sites that killed builds of `out` had set aside. */
export const setAside = (out: string): Promise<string[]> => beside(out, 'old');

async function beside(out: string, mark: 'stage' | 'old'): Promise<string[]> {
  const names = await readdir(dirname(out)).catch(() => []);
  return names
    .filter((name) => name.startsWith(`${basename(out)}.${mark}-`) && /-\d+$/.test(name))
    .map((name) => join(dirname(out), name));
}

/** Whether nothing is there, or a folder that somebody has made since. */
const isEmpty = async (out: string): Promise<boolean> =>
  !existsSync(out) || (await readdir(out).catch(() => [''])).length === 0;
