import { writeFileSync } from 'node:fs';
import { mkdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { constants, zstdCompressSync, zstdDecompressSync } from 'node:zlib';
import { z } from 'zod';
import { digestOf } from '../digest.ts';
import type { ShownPage } from '../../views/pages/shown-page.ts';

/*
 * What pages with texts showed when they were made last, a file a page, so that after a change of a text nothing else of
 * the briefing need be read. A file is three lines: the key of the page that it was written with, for of any other it is
 * none; what the page rests on beside its view; and the view, which is long, as it came.
 */

const folderOf = (state: string): string => join(state, 'views');
const fileOf = (state: string, path: string): string => join(folderOf(state), digestOf(path));

const rest = z.custom<Omit<ShownPage, 'view'>>();

/** Level 1 packs a view in a tenth of a millisecond to a quarter of its size; the checksum tells what was cut or changed. */
const params = { [constants.ZSTD_c_compressionLevel]: 1, [constants.ZSTD_c_checksumFlag]: 1 };

/** What the page with this key showed; undefined where that is not known, or not whole. */
export async function readShown(
  state: string,
  { path, key }: { readonly path: string; readonly key?: string | undefined },
): Promise<ShownPage | undefined> {
  try {
    const text = zstdDecompressSync(await readFile(fileOf(state, path))).toString();
    const [writtenWith, about = '', view = ''] = text.split('\n');
    return writtenWith === key ? { ...rest.parse(JSON.parse(about)), view } : undefined;
  } catch {
    return undefined;
  }
}

/** Waits for the disk: the maker of a page has nothing else to do. */
export function writeShown(state: string, path: string, key: string, { view, ...about }: ShownPage): void {
  const text = [key, JSON.stringify(about), view].join('\n');
  writeFileSync(fileOf(state, path), zstdCompressSync(text, { params }));
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
