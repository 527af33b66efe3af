import { existsSync } from 'node:fs';
import { mkdir, readdir, rename, rm, rmdir } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { readSealed, writeSealed } from './sealed.ts';
import { filesIn } from './files-in.ts';
import { markerFile } from './marker.ts';

/** An update that has begun: the folder that holds new files, beside the site, and the files that go. */
interface Update {
  readonly stage: string;
  readonly removed: readonly string[];
}

/** The moves and removals of an update; a test lets one of them fail. */
export interface UpdateEffects {
  rename(from: string, to: string): Promise<void>;
  remove(file: string): Promise<void>;
}

const onDisk: UpdateEffects = { rename, remove: (file) => rm(file, { force: true }) };

const journalOf = (out: string): string => `${out}.update.json`;

/** Whether an update of this site has begun and is not carried out. */
export const hasBegun = (out: string): boolean => existsSync(journalOf(out));

/**
 * Moves the files of a stage into a published site, file by file, and removes those that it no longer has. Each file is
 * at every moment the old one or the new one. Once begun an update is carried out: by the next build where this one is
 * cut short.
 */
export async function update(
  stage: string,
  out: string,
  removed: readonly string[],
  effects: UpdateEffects = onDisk,
): Promise<void> {
  const begun: Update = { stage: basename(stage), removed };
  await writeSealed(journalOf(out), begun);
  await carryOut(begun, out, effects);
}

/** Finishes an update that was cut short. */
export async function finishUpdate(out: string, effects: UpdateEffects = onDisk): Promise<void> {
  const begun = await readSealed<Update>(journalOf(out));
  if (begun !== null) await carryOut(begun, out, effects);
}

async function carryOut({ stage, removed }: Update, out: string, effects: UpdateEffects): Promise<void> {
  const from = join(dirname(out), stage);
  const files = (await filesIn(from).catch(() => [])).filter((file) => file !== markerFile);
  const folders = new Set(files.map((file) => dirname(join(out, file))));
  for (const folder of folders) await mkdir(folder, { recursive: true });
  for (const file of files) await effects.rename(join(from, file), join(out, file));
  for (const file of removed) await effects.remove(join(out, file));
  await removeEmpty(out, removed);
  // Last of all, since it says which build the site is.
  await effects.rename(join(from, markerFile), join(out, markerFile)).catch((error: unknown) => {
    if (!isMissing(error)) throw error;
  });
  await rm(from, { recursive: true, force: true });
  await rm(journalOf(out), { force: true });
}

const isMissing = (error: unknown): boolean => error instanceof Error && 'code' in error && error.code === 'ENOENT';

/** Removes folders that nothing is left in, from the innermost outwards. */
async function removeEmpty(out: string, removed: readonly string[]): Promise<void> {
  const folders = new Set<string>();
  for (const file of removed)
    for (let folder = dirname(file); folder !== '.'; folder = dirname(folder)) folders.add(folder);
  for (const folder of [...folders].sort((a, b) => b.length - a.length)) {
    const left = await readdir(join(out, folder)).catch(() => ['']);
    if (left.length === 0) await rmdir(join(out, folder));
  }
}
