import { inOrder } from '../../briefing/in-order.ts';
import type { Chunk } from './chunks.ts';
import { contentName, type IndexFiles } from './index-files.ts';
import type { KeptPage } from './kept-page.ts';
import { changedWords, type PageChange } from './page-changes.ts';
import { chunksOf, patchedChunk } from './patch-chunks.ts';
import type { PostingStore } from './posting-store.ts';
import type { Terms } from './terms.ts';

/** What is kept of the index of a language beside its pages. */
export interface KeptIndex {
  readonly chunks: readonly Chunk[];
  readonly filters: readonly { readonly name: string; readonly file: string }[];
}

export const chunkFile = (name: string): string => `index/${name}.pf_index`;
export const filterFile = (name: string): string => `filter/${name}.pf_filter`;

/** How many chunks are read, patched and packed beside each other. */
const atOnce = 8;

/** Of so many pages that changed an index is written anew. */
const mostPages = 64;

/**
 * The pages that changed of an index, by their numbers; null where there are many, or others in another order, or with
 * other fields.
 */
export function changedPages(before: readonly KeptPage[], after: readonly KeptPage[]): readonly number[] | null {
  if (before.length !== after.length) return null;
  const changed: number[] = [];
  for (const [number, page] of after.entries()) {
    const was = before[number];
    if (was === page) continue;
    if (was?.url !== page.url || was.fields.join('\0') !== page.fields.join('\0')) return null;
    changed.push(number);
    if (changed.length > mostPages) return null;
  }
  return changed;
}

/**
 * The chunks of an index of which some pages have changed, made of those that the site has: the same as if all were
 * written anew. Null where that cannot be, and nothing was put.
 */
export async function patchedChunks(
  { language, chunks }: { readonly language: string; readonly chunks: readonly Chunk[] },
  changes: readonly PageChange[],
  { store, terms, files }: { readonly store: PostingStore; readonly terms: Terms; readonly files: IndexFiles },
): Promise<readonly Chunk[] | null> {
  if (!chunks.every(({ file }) => files.isPublished(chunkFile(file)))) return null;
  const words = changedWords(changes, { store, terms });
  if (words === null) return null;
  const patch = async ([at, stems]: readonly [number, readonly string[]]) => {
    const before = chunks[at];
    const bytes = before && (await files.unpacked(chunkFile(before.file)));
    if (bytes === undefined || contentName(language, bytes) !== before?.file) return null;
    const changed = stems.flatMap((stem) => {
      const change = words.get(stem);
      return change === undefined ? [] : [[stem, change] as const];
    });
    const patched = patchedChunk(bytes, changed, at === chunks.length - 1);
    if (patched === null) return null;
    const { from, to } = patched;
    const file = contentName(language, patched.bytes);
    const packed = files.isPublished(chunkFile(file)) ? undefined : await files.packed(patched.bytes, 'words');
    return { at, chunk: { from, to, file }, packed };
  };
  const now = [...chunks];
  const made = new Map<string, Uint8Array>();
  for await (const one of inOrder(chunksOf(chunks, words.keys()), atOnce, patch)) {
    if (one === null) return null;
    now[one.at] = one.chunk;
    if (one.packed !== undefined) made.set(one.chunk.file, one.packed);
  }
  for (const { file } of now) {
    const bytes = made.get(file);
    if (bytes === undefined) files.has(chunkFile(file));
    else await files.putPlain(chunkFile(file), bytes);
  }
  return now;
}
