import { ByteWriter, writeHead } from './byte-writer.ts';
import { compareBytes } from './bytes.ts';
import { copyValues, eachPosting, type PostedPage } from './posted.ts';
import type { PostingStore } from './posting-store.ts';
import { tally, type IndexWord, type Tally } from './tally.ts';
import type { Terms } from './terms.ts';

/** A part of the index, which a browser loads for the words from `from` to `to`. */
export interface Chunk {
  readonly from: string;
  readonly to: string;
  /** The name of its file, which is made of its bytes. */
  readonly file: string;
}

/** A chunk has words until their pages have so many numbers, each other form of a word being one: Pagefind's measure. */
export const chunkNumbers = 20_000;

/** Bytes of postings that are held at a time; every further so many cost one more reading of all. */
const bandBytes = 96 << 20;

/**
 * Gives out the bytes of each chunk of an index of pages, which are numbered as they stand. They hold until the next.
 * `take` tells the name of their file.
 */
export async function writeChunks(
  pages: readonly PostedPage[],
  { store, terms }: { readonly store: PostingStore; readonly terms: Terms },
  take: (bytes: Uint8Array) => Promise<string>,
): Promise<Chunk[]> {
  const { tally: sums, words } = tally(pages, store, terms);
  const chunks = cut(words, sums);
  const writer = new ByteWriter(1 << 18);
  const written: Chunk[] = [];
  for (let start = 0; start < chunks.length;) {
    const end = bandEnd(chunks, start, sums);
    const band = gather(chunks.slice(start, end), pages, store, sums);
    for (; start < end; start++) {
      const chunk = chunks[start];
      if (chunk === undefined) continue;
      writer.length = 0;
      writeChunk(chunk, band, { sums, terms, writer });
      const file = await take(writer.bytes.subarray(0, writer.length));
      written.push({ from: chunk[0]?.stem ?? '', to: chunk.at(-1)?.stem ?? '', file });
    }
  }
  return written;
}

const termsOf = ({ plain, forms }: IndexWord): readonly number[] => (plain === undefined ? forms : [plain, ...forms]);

/** The words of a chunk. */
type Cut = readonly IndexWord[];

function cut(words: readonly IndexWord[], { numbers }: Tally): Cut[] {
  const chunks: Cut[] = [];
  let start = 0;
  let size = 0;
  words.forEach((word, at) => {
    for (const term of termsOf(word)) size += numbers[term] ?? 0;
    size += word.forms.length;
    if (size < chunkNumbers && at < words.length - 1) return;
    chunks.push(words.slice(start, at + 1));
    start = at + 1;
    size = 0;
  });
  return chunks;
}

function bandEnd(chunks: readonly Cut[], start: number, { bytes }: Tally): number {
  let size = 0;
  for (let end = start; end < chunks.length; end++) {
    for (const word of chunks[end] ?? []) for (const term of termsOf(word)) size += bytes[term] ?? 0;
    if (size > bandBytes && end > start) return end;
  }
  return chunks.length;
}

/** The pages of some terms, side by side. */
interface Band {
  readonly bytes: Uint8Array;
  /** Where the pages of a term end. */
  readonly ends: Float64Array;
}

function gather(chunks: readonly Cut[], pages: readonly PostedPage[], store: PostingStore, sums: Tally): Band {
  const ends = new Float64Array(sums.bytes.length).fill(-1);
  let size = 0;
  for (const words of chunks)
    for (const word of words)
      for (const term of termsOf(word)) {
        ends[term] = size;
        size += sums.bytes[term] ?? 0;
      }
  const band = new Uint8Array(size);
  const last = new Uint32Array(sums.bytes.length);
  store.scan(pages, (bytes, at, { fields }, number) => {
    eachPosting(bytes, at, fields, (term, _numbers, from, length, _size, values) => {
      let end = ends[term] ?? -1;
      if (end < 0) return;
      band[end++] = 0x83;
      end = writeHead(band, end, 0, number - (last[term] ?? 0));
      last[term] = number;
      for (let read = from; read < from + length; read++) band[end++] = bytes[read] ?? 0;
      if (values === 0) band[end++] = 0x80;
      else end = copyValues(bytes, values, fields, band, end);
      ends[term] = end;
    });
  });
  return { bytes: band, ends };
}

function writeChunk(
  words: readonly IndexWord[],
  { bytes, ends }: Band,
  { sums, terms, writer }: { readonly sums: Tally; readonly terms: Terms; readonly writer: ByteWriter },
): void {
  const pagesOf = (term: number): void => {
    writer.array(sums.pages[term] ?? 0);
    const end = ends[term] ?? 0;
    writer.raw(bytes.subarray(end - (sums.bytes[term] ?? 0), end));
  };
  writer.array(1);
  writer.array(words.length);
  for (const { stem, plain, forms } of words) {
    writer.array(3);
    writer.text(stem);
    if (plain === undefined) writer.array(0);
    else pagesOf(plain);
    writer.array(forms.length);
    for (const form of forms) {
      writer.array(2);
      writer.text(terms.formOf(form));
      pagesOf(form);
    }
  }
}

/** Chunks with their bounds cut to what tells them from their neighbours. */
export function trimmed(chunks: readonly Chunk[]): Chunk[] {
  const cut = chunks.map((chunk): { -readonly [Key in keyof Chunk]: Chunk[Key] } => ({ ...chunk }));
  cut.forEach((chunk, at) => {
    const next = cut[at + 1];
    if (next === undefined) return;
    const left = Array.from(chunk.to);
    const right = Array.from(next.from);
    let common = 0;
    while (common < left.length && common < right.length && left[common] === right[common]) common++;
    const to = left.slice(0, common + 1).join('');
    if (compareBytes(to, chunk.from) >= 0) chunk.to = to;
    next.from = right.slice(0, common + 1).join('');
  });
  return cut;
}
