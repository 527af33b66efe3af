import { folderAt } from '../../content/read/folder.ts';
import { factsCode } from './code.ts';
import { digestOf } from '../digest.ts';
import type { KeptOptions } from './load-kept.ts';
import { findFile } from './make-file.ts';
import { settled, stampOf } from './stamps.ts';
import { readIndex, writeIndex, type IndexedFile } from './state.ts';

/**
 * Whether a load would give the id `since` again: neither the folder nor the program that reads it has changed. Facts are
 * not read, and files only where their stamp cannot tell. As with `loadKept`, no other process may use `state` meanwhile.
 */
export async function unchangedSince(
  dir: string,
  state: string,
  since: string,
  { code = factsCode(), drafts = false, folder = folderAt(dir) }: Omit<KeptOptions, 'since'> = {},
): Promise<boolean> {
  const index = await readIndex(state);
  if (index?.id !== since || index.code !== code || index.drafts !== drafts) return false;
  const listed = new Set(await folder.list());
  if (listed.size !== index.files.length) return false;
  const files: IndexedFile[] = [];
  for (const known of index.files) {
    const [file, stamp, text, ...rest] = known;
    if (!listed.has(file)) return false;
    const { key } = stampOf(folder, file);
    if (key !== '' && key === stamp) {
      files.push(known);
      continue;
    }
    const found = await findFile(folder, file);
    if (digestOf(found.text) !== text) return false;
    files.push([file, settled(found.stamp), text, ...rest]);
  }
  // What was too fresh to be told by its stamp need not be read the next time.
  if (files.some(([, stamp], at) => stamp !== index.files[at]?.[1])) await writeIndex(state, { ...index, files });
  return true;
}
