import { existsSync } from 'node:fs';
import { access, constants, mkdir, readdir, rename, rm, rmdir } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { Failure, systemFailure } from '../content/failure.ts';
import { readSealed, writeSealed } from './sealed.ts';
import { filesIn } from './files-in.ts';
import { markerFile, readMarker, writeMarker } from './marker.ts';

/** An update that has begun: the folder that holds new files, beside the site, and the files that go. */
interface Update {
  readonly stage: string;
  readonly removed: readonly string[];
  /** The builds that markers name, of the site that it began on and of the one that it makes. */
  readonly before: string | undefined;
  readonly after: string | undefined;
}

/** The moves and removals of an update; a test lets one of them fail. */
export interface UpdateEffects {
  /** Rejects where nothing may be put into a folder or taken out of it. */
  mayChange(folder: string): Promise<void>;
  rename(from: string, to: string): Promise<void>;
  remove(file: string): Promise<void>;
}

const onDisk: UpdateEffects = {
  mayChange: (folder) => access(folder, constants.W_OK | constants.X_OK),
  rename,
  remove: (file) => rm(file, { force: true }),
};

const journalOf = (out: string): string => `${out}.update.json`;

/** Whether an update of this site has begun and is not carried out. */
export const hasBegun = (out: string): boolean => existsSync(journalOf(out));

/**
 * Moves the files of a stage into a published site, file by file, and removes those that it no longer has. Each file is
 * at every moment the old one or the new one. Fails before it begins where the system would not permit a part of it. Once
 * begun an update is carried out: by the next build where this one is cut short, or fails by what nobody could foresee.
 */
export async function update(
  stage: string,
  out: string,
  removed: readonly string[],
  effects: UpdateEffects = onDisk,
): Promise<void> {
  const [before, after] = [await buildOf(out), await buildOf(stage)];
  const begun: Update = { stage: basename(stage), removed, before, after };
  for (const folder of touched(out, [...(await filesIn(stage)), ...removed])) await effects.mayChange(folder);
  await writeSealed(journalOf(out), begun);
  await carryOut(begun, out, effects).catch((error: unknown) => {
    const cause = systemFailure(error, 'Putting it in place');
    if (cause === null) throw error;
    const state = `${out} holds new files beside old ones: the new site was made, and not all of it is in its place.`;
    throw new Failure(`${state} ${cause.message} The next build puts the rest there.`, { cause: error });
  });
}

/** The folders, there already, that some files of a site are put into or taken out of. */
function touched(out: string, files: readonly string[]): ReadonlySet<string> {
  const folders = new Set<string>();
  for (const file of files) {
    let folder = dirname(join(out, file));
    while (!folders.has(folder) && !existsSync(folder)) folder = dirname(folder);
    folders.add(folder);
  }
  return folders;
}

/**
 * Finishes an update that was cut short. A site that it did not begin on, or of which the new files are gone, is left as
 * it is and no longer says which build it is, so that it is made anew.
 */
export async function finishUpdate(out: string, effects: UpdateEffects = onDisk): Promise<void> {
  const begun = await readSealed<Update>(journalOf(out));
  if (begun === null) return;
  const from = join(dirname(out), begun.stage);
  const marker = await readMarker(out);
  const isReady = begun.after !== undefined && (await buildOf(from)) === begun.after;
  if (isReady && marker !== null && marker.build === begun.before) return carryOut(begun, out, effects);
  const isDone = begun.after !== undefined && marker?.build === begun.after;
  if (!isDone && marker !== null) await writeMarker(out, { base: marker.base, pages: marker.pages });
  await clear(from, out);
}

const buildOf = async (site: string): Promise<string | undefined> => (await readMarker(site))?.build;

async function clear(from: string, out: string): Promise<void> {
  await rm(from, { recursive: true, force: true });
  await rm(journalOf(out), { force: true });
}

async function carryOut({ stage, removed }: Update, out: string, effects: UpdateEffects): Promise<void> {
  const from = join(dirname(out), stage);
  const files = (await filesIn(from)).filter((file) => file !== markerFile);
  const folders = new Set(files.map((file) => dirname(join(out, file))));
  for (const folder of folders) await mkdir(folder, { recursive: true });
  for (const file of files) await effects.rename(join(from, file), join(out, file));
  for (const file of removed) await effects.remove(join(out, file));
  await removeEmpty(out, removed);
  // Last of all, since it says which build the site is.
  await effects.rename(join(from, markerFile), join(out, markerFile));
  await clear(from, out);
}

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
