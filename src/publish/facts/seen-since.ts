import { folderAt } from '../../content/read/folder.ts';
import { factsCode } from './code.ts';
import { bySources, type FindReader } from './file-reader.ts';
import type { KeptOptions } from './load-kept.ts';
import type { FoundFile } from './make-file.ts';
import { settled, stampOf } from './stamps.ts';
import { readIndex, writeIndex, type FactsIndex, type IndexedFile } from './state.ts';

/** Of so many files that changed all is read again. */
const mostChanged = 64;

/** A folder that has the files that are listed, of which a few have changed. */
export interface FolderSeen {
  /** As it was kept, but for the stamps that files have now. */
  readonly index: FactsIndex;
  readonly changed: readonly FoundFile[];
}

/**
 * Looks at a folder since the load that gave the id `since`; null where more than the texts of a few files has changed, or
 * the program that reads them. Where none has, a load would give that id again. Facts are not read, and files only where
 * their stamp cannot tell. As with `loadKept`, no other process may use `state` meanwhile.
 */
export async function seenSince(
  dir: string,
  state: string,
  since: string,
  { code = factsCode(), drafts = false, folder = folderAt(dir) }: Omit<KeptOptions, 'since'> = {},
  readerFor: FindReader = bySources,
): Promise<FolderSeen | null> {
  const kept = await readIndex(state);
  if (kept?.id !== since || kept.code !== code || kept.drafts !== drafts) return null;
  const listed = new Set(await folder.list());
  if (listed.size !== kept.files.length) return null;
  const files: IndexedFile[] = [];
  const changed: FoundFile[] = [];
  for (const known of kept.files) {
    const [file, stamp] = known;
    if (!listed.has(file)) return null;
    const { key } = stampOf(folder, file);
    if (key !== '' && key === stamp) {
      files.push(known);
      continue;
    }
    const [, , text, ...rest] = known;
    const { findFile } = await readerFor(kept.config);
    const found = await findFile(folder, file);
    const same = found.digest === text;
    if (!same) changed.push(found);
    if (changed.length > mostChanged) return null;
    files.push(same ? [file, settled(found.stamp), text, ...rest] : known);
  }
  const index = { ...kept, files };
  // What was too fresh to be told by its stamp need not be read the next time.
  if (changed.length === 0 && files.some(([, stamp], at) => stamp !== kept.files[at]?.[1]))
    await writeIndex(state, index);
  return { index, changed };
}
