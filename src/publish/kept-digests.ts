import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { folderAt } from '../content/read/folder.ts';
import { digestOf } from './digest.ts';
import { settled, stampOf } from './facts/stamps.ts';
import { readSealed, writeSealed } from './sealed.ts';

type Kept = readonly (readonly [file: string, stamp: string, digest: string])[];

/** Digests of files below a folder, of which only those are read that are not known by their stamps. */
export interface KeptDigests {
  /** Of a file below the folder, with forward slashes. */
  readonly digestOfFile: (file: string) => string;
  /** Keeps those that were asked for, and no others. */
  keep(): Promise<void>;
}

/** What was kept in the file `path`; nothing where it is not there, or not whole. */
export async function keptDigests(path: string, dir: string): Promise<KeptDigests> {
  const before = new Map((await readSealed<Kept>(path))?.map((one) => [one[0], one]));
  const asked = new Map<string, Kept[number]>();
  const folder = folderAt(dir);
  return {
    digestOfFile(file) {
      const stamp = stampOf(folder, file);
      const known = before.get(file);
      const isKnown = known !== undefined && stamp.key !== '' && known[1] === stamp.key;
      const now = isKnown ? known : ([file, settled(stamp), digestOf(readFileSync(join(dir, file)))] as const);
      asked.set(file, now);
      return now[2];
    },
    async keep() {
      const isSame = asked.size === before.size && [...asked].every(([file, one]) => before.get(file) === one);
      if (!isSame) await writeSealed(path, [...asked.values()] satisfies Kept);
    },
  };
}
