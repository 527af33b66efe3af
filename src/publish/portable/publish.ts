import { mkdir, rename, rm } from 'node:fs/promises';
import { writeMarker } from '../marker.ts';
import { outFolder } from '../out-folder.ts';
import { recover, stageOf, swap } from '../swap.ts';
import { writePortableCopy } from './copy.ts';
import { portableFolder, portableZip } from './place.ts';
import { writeZip } from './zip.ts';

/** A copy that was written beside its place. */
export interface PreparedCopy {
  /** Puts folder and zip in place; whatever fails, what was there stays. */
  publish(): Promise<void>;
  /** Removes what was not published. */
  discard(): Promise<void>;
}

/** The folder in which the zip's files stand: what a reader who unpacks it sees. */
const folderInZip = 'briefing';

/** The site that is copied. */
export interface CopiedSite {
  readonly base: string;
  readonly pages: number;
  readonly build: string;
  /** What it consists of; whatever else lies in its folder is somebody's own. */
  readonly files: readonly string[];
  readonly content: string;
  readonly cwd: string;
}

/** Writes the copy of the finished site in `stage`, which is about to become `out`. */
export async function preparePortable(
  stage: string,
  out: string,
  { base, pages, build, files, content, cwd }: CopiedSite,
): Promise<PreparedCopy> {
  const target = await outFolder(portableFolder(out), content, cwd);
  await Promise.all([recover(target), recover(portableZip(out))]);
  const [copy, zip] = [stageOf(target, process.pid), stageOf(portableZip(out), process.pid)];
  const discard = async (): Promise<void> => {
    await Promise.all([copy, zip].map((path) => rm(path, { recursive: true, force: true })));
  };
  try {
    await mkdir(copy);
    await writeZip(copy, await writePortableCopy(stage, files, copy, base), folderInZip, zip);
    await writeMarker(copy, { base, pages, build });
  } catch (error) {
    await discard();
    throw error;
  }
  return {
    publish: async () => {
      await swap(copy, target, process.pid);
      await rename(zip, portableZip(out));
    },
    discard,
  };
}
