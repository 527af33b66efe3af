import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { siteFile } from './file-digest.ts';
import type { SiteFile } from './offline/list.ts';

/** The files of a site that is being built: of those that the published site has as they are, nothing is written. */
export interface StageFiles {
  /** The published site's file, where it has one of that name. */
  known(file: string): SiteFile | undefined;
  /** Takes a file, and writes it into the stage where the published site lacks it. */
  put(file: string, content: string | Uint8Array): Promise<void>;
  /** Takes a file that is in the stage or in the published site already. */
  take(made: SiteFile): void;
  /** Takes a file as the published site has it. */
  keep(file: string): void;
  /** A file that was taken; throws where it was not. */
  taken(file: string): SiteFile;
  /** Every file taken, by path. */
  all(): readonly SiteFile[];
  /** Files of the published site that were not taken. */
  removed(): readonly string[];
}

export function stageFiles(stage: string, published: readonly SiteFile[]): StageFiles {
  const before = new Map(published.map((one) => [one.file, one]));
  const taken = new Map<string, SiteFile>();
  const take = (made: SiteFile): void => void taken.set(made.file, made);
  return {
    known: (file) => before.get(file),
    async put(file, content) {
      const made = siteFile(file, content);
      take(made);
      if (before.get(file)?.hash === made.hash) return;
      await mkdir(dirname(join(stage, file)), { recursive: true });
      await writeFile(join(stage, file), content);
    },
    take,
    keep(file) {
      const known = before.get(file);
      if (known === undefined) throw new Error(`The published site has no file "${file}" that could be kept.`);
      take(known);
    },
    taken(file) {
      const found = taken.get(file);
      if (found === undefined) throw new Error(`The site that is being built has no file "${file}".`);
      return found;
    },
    all: () => [...taken.values()].sort((a, b) => (a.file < b.file ? -1 : 1)),
    removed: () => [...before.keys()].filter((file) => !taken.has(file)),
  };
}
