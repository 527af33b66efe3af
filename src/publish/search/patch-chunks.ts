import { ByteWriter } from './byte-writer.ts';
import { compareBytes } from './bytes.ts';
import { chunkNumbers, type Chunk } from './chunks.ts';
import { entriesAt, wordsIn, type ChunkWord, type PageEntry } from './chunk-words.ts';
import type { WordChange } from './page-changes.ts';

/** What a chunk is made into. */
interface Patched {
  readonly bytes: Uint8Array;
  readonly from: string;
  readonly to: string;
}

/** The chunks that hold some words, by their numbers: one that no chunk has yet comes into the first that goes beyond it. */
export function chunksOf(chunks: readonly Chunk[], stems: Iterable<string>): ReadonlyMap<number, readonly string[]> {
  const held = new Map<number, string[]>();
  for (const stem of [...stems].sort(compareBytes)) {
    let [low, high] = [0, chunks.length - 1];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (compareBytes(chunks[middle]?.to ?? '', stem) < 0) low = middle + 1;
      else high = middle;
    }
    held.set(low, [...(held.get(low) ?? []), stem]);
  }
  return held;
}

/**
 * A chunk with other pages of some of its words, which are sorted. Null where it would be cut elsewhere if all chunks were
 * made anew.
 */
export function patchedChunk(
  bytes: Uint8Array,
  changes: readonly (readonly [stem: string, change: WordChange])[],
  isLast: boolean,
): Patched | null {
  const parts: Uint8Array[] = [];
  const words = wordsIn(bytes);
  let next = 0;
  const comeBefore = (stem: string | undefined): void => {
    for (; next < changes.length; next++) {
      const [added, change] = changes[next] ?? ['', new Map()];
      if (stem !== undefined && compareBytes(added, stem) >= 0) return;
      const made = encoded(added, change, bytes, undefined);
      if (made !== null) parts.push(made);
    }
  };
  for (const word of words) {
    comeBefore(word.stem);
    const [stem, change] = changes[next] ?? [];
    if (stem !== word.stem || change === undefined) {
      parts.push(bytes.subarray(word.start, word.end));
      continue;
    }
    next += 1;
    const made = encoded(word.stem, change, bytes, word);
    if (made !== null) parts.push(made);
  }
  comeBefore(undefined);
  const writer = new ByteWriter(bytes.length + 1024);
  writer.array(1);
  writer.array(parts.length);
  for (const part of parts) writer.raw(part);
  const whole = writer.taken();
  return isCutSo(wordsIn(whole), isLast) ? bounded(whole) : null;
}

function bounded(bytes: Uint8Array): Patched {
  const words = wordsIn(bytes);
  return { bytes, from: words[0]?.stem ?? '', to: words.at(-1)?.stem ?? '' };
}

/** Whether a chunk ends where it is full, and not before. */
function isCutSo(words: readonly ChunkWord[], isLast: boolean): boolean {
  const last = words.at(-1);
  if (last === undefined) return false;
  const size = words.reduce((sum, word) => sum + word.size, 0);
  return size - last.size < chunkNumbers && (isLast || size >= chunkNumbers);
}

/** A word with other pages; null where it has none left. */
function encoded(stem: string, change: WordChange, bytes: Uint8Array, word: ChunkWord | undefined): Uint8Array | null {
  const writer = new ByteWriter();
  const forms = word?.forms ?? [];
  const plain = changed(word === undefined ? [] : entriesAt(bytes, word.plain), change.get(''));
  if (plain.length === 0 && forms.length === 0) return null;
  writer.array(3);
  writer.text(stem);
  writeEntries(plain, writer);
  writer.array(forms.length);
  for (const { form, pages } of forms) {
    writer.array(2);
    writer.text(form);
    writeEntries(changed(entriesAt(bytes, pages), change.get(form)), writer);
  }
  return writer.taken();
}

function changed(
  entries: readonly PageEntry[],
  change: ReadonlyMap<number, Uint8Array | undefined> | undefined,
): readonly PageEntry[] {
  if (change === undefined) return entries;
  const now = new Map<number, Uint8Array | undefined>([...entries, ...change]);
  return [...now]
    .flatMap(([page, body]): PageEntry[] => (body === undefined ? [] : [[page, body]]))
    .sort(([a], [b]) => a - b);
}

function writeEntries(entries: readonly PageEntry[], writer: ByteWriter): void {
  writer.array(entries.length);
  let last = 0;
  for (const [page, body] of entries) {
    writer.array(3);
    writer.integer(page - last);
    writer.raw(body);
    last = page;
  }
}
