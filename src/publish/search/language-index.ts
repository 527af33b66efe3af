import { ByteWriter } from './byte-writer.ts';
import type { Chunk } from './chunks.ts';

/** What the file that a browser loads first tells of an index of one language. */
export interface LanguageIndex {
  /** Of Pagefind, which reads it. */
  readonly version: string;
  readonly pages: readonly { readonly fragment: string; readonly wordCount: number }[];
  readonly chunks: readonly Chunk[];
  readonly filters: readonly { readonly name: string; readonly file: string }[];
  readonly sorts: readonly (readonly [name: string, pages: readonly number[]])[];
  /** Names of values, in the order of their numbers. */
  readonly fields: readonly string[];
}

export function languageIndexFile({ version, pages, chunks, filters, sorts, fields }: LanguageIndex): Uint8Array {
  const writer = new ByteWriter(1 << 16);
  writer.array(6);
  writer.text(version);
  writer.array(pages.length);
  for (const { fragment, wordCount } of pages) {
    writer.array(3);
    writer.text(fragment);
    writer.integer(wordCount);
    // The name of a file that has many fragments, if there were such.
    writer.text('');
  }
  writer.array(chunks.length);
  for (const { from, to, file } of chunks) for (const part of list(writer, [from, to, file])) writer.text(part);
  writer.array(filters.length);
  for (const { name, file } of filters) for (const part of list(writer, [name, file])) writer.text(part);
  writer.array(sorts.length);
  for (const [name, order] of sorts) {
    writer.array(2);
    writer.text(name);
    writer.array(order.length);
    for (const page of order) writer.integer(page);
  }
  writer.array(fields.length);
  for (const field of fields) writer.text(field);
  return writer.taken();
}

function list<T>(writer: ByteWriter, parts: readonly T[]): readonly T[] {
  writer.array(parts.length);
  return parts;
}
