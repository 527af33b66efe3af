import type { Chunk } from './chunks.ts';
import { contentName, type IndexFiles } from './index-files.ts';
import type { KeptPage } from './kept-page.ts';
import { changedWords, type PageChange } from './page-changes.ts';
import { chunksOf, patchedChunk } from './patch-chunks.ts';
import type { PostingStore } from './posting-store.ts';
import { TaskQueue } from './task-queue.ts';
import type { Terms } from './terms.ts';

/** What is kept of the index of a language beside its pages. */
export interface KeptIndex {
  readonly chunks: readonly Chunk[];
  readonly filters: readonly { readonly name: string; readonly file: string }[];
}

export const chunkFile = (name: string): string => `index/${name}.pf_index`;
export const filterFile = (name: string): string => `filter/${name}.pf_filter`;

/** How many chunks are read, or packed, beside the one that is patched. */
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
  const now = [...chunks];
  const made = new Map<string, Uint8Array>();
  const packing = new TaskQueue(atOnce);
  const affected = [...chunksOf(chunks, words.keys())];
  const reads = readAhead(affected, ([at]) => files.unpacked(chunkFile(chunks[at]?.file ?? '')));
  for await (const [[at, stems], bytes] of reads) {
    const before = chunks[at];
    if (bytes === undefined || contentName(language, bytes) !== before?.file) return null;
    const changed = stems.flatMap((stem) => {
      const change = words.get(stem);
      return change === undefined ? [] : [[stem, change] as const];
    });
    const patched = patchedChunk(bytes, changed, at === chunks.length - 1);
    if (patched === null) return null;
    const file = contentName(language, patched.bytes);
    now[at] = { from: patched.from, to: patched.to, file };
    if (!files.isPublished(chunkFile(file)))
      await packing.add(async () => void made.set(file, await files.packed(patched.bytes, 'words')));
  }
  await packing.done();
  for (const { file } of now) {
    const bytes = made.get(file);
    if (bytes === undefined) files.has(chunkFile(file));
    else await files.putPlain(chunkFile(file), bytes);
  }
  return now;
}

/** Each item with what is read for it, which has begun before it is its turn. */
async function* readAhead<T, R>(items: readonly T[], read: (item: T) => Promise<R>): AsyncGenerator<[T, R]> {
  const reading: Promise<R>[] = [];
  for (const [at, item] of items.entries()) {
    for (const next of items.slice(at + reading.length, at + atOnce)) reading.push(read(next));
    yield [item, await (reading.shift() ?? read(item))];
  }
}
