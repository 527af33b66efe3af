import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { constants, zstdCompressSync, zstdDecompressSync } from 'node:zlib';
import { z } from 'zod';
import { digestOf } from '../digest.ts';
import type { ShownPage } from '../program/program.ts';

/**
 * What pages with texts showed when they were made last, a file a page, so that after a change of a text nothing else of
 * the briefing need be read. A file holds the key of the page that it was written with: of any other it is none.
 */
interface Kept {
  readonly key: string;
  readonly shown: ShownPage;
}

const folderOf = (state: string): string => join(state, 'views');
const fileOf = (state: string, path: string): string => join(folderOf(state), digestOf(path));

const kept = z.custom<Kept>();

/** A view is packed in the tenth of a millisecond, to a quarter; what is cut or changed cannot be unpacked. */
const params = { [constants.ZSTD_c_compressionLevel]: 1, [constants.ZSTD_c_checksumFlag]: 1 };

/** What the page with this key showed; undefined where that is not known, or not whole. */
export async function readShown(
  state: string,
  { path, key }: { readonly path: string; readonly key?: string | undefined },
): Promise<ShownPage | undefined> {
  try {
    const text = zstdDecompressSync(await readFile(fileOf(state, path))).toString();
    const found = kept.parse(JSON.parse(text));
    return found.key === key ? found.shown : undefined;
  } catch {
    return undefined;
  }
}

export async function writeShown(state: string, path: string, key: string, shown: ShownPage): Promise<void> {
  const text = JSON.stringify({ key, shown } satisfies Kept);
  await writeFile(fileOf(state, path), zstdCompressSync(text, { params }));
}

/** Makes the folder; with `fresh` nothing of what was in it is left. */
export async function prepareShown(state: string, fresh: boolean): Promise<void> {
  if (fresh) await rm(folderOf(state), { recursive: true, force: true });
  await mkdir(folderOf(state), { recursive: true });
}

/** Forgets pages that the site no longer has. */
export async function forgetShown(state: string, paths: Iterable<string>): Promise<void> {
  for (const path of paths) await rm(fileOf(state, path), { force: true });
}
