import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';

/** A paragraph of a text kept in a file. Both numbers count from 1. */
export interface FileParagraph {
  readonly number: number;
  readonly line: number;
  readonly text: string;
}

/**
 * The paragraphs of a document's text, its lines that are not empty, as `paragraphsIn` numbers them, with no more of the
 * file in memory than one of them needs. Ends at once where the file is no text.
 */
export async function* fileParagraphs(path: string): AsyncGenerator<FileParagraph> {
  let line = 0;
  let number = 0;
  for await (const text of linesOf(path)) {
    line += 1;
    if (text.trim() === '') continue;
    number += 1;
    yield { number, line, text };
  }
}

async function* linesOf(path: string): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8');
  let rest = '';
  for await (const chunk of createReadStream(path, { highWaterMark: 256 * 1024 })) {
    const bytes: unknown = chunk;
    if (!(bytes instanceof Uint8Array)) return;
    // No text in UTF-8 holds a zero: this is a picture, a PDF, an archive.
    if (bytes.includes(0)) return;
    const text = rest + decoder.decode(bytes, { stream: true });
    // A carriage return at the end may be half of a line's end.
    const lines = text.split(/\r\n|\n|\r(?!$)/);
    rest = lines.pop() ?? '';
    yield* lines;
  }
  yield* (rest + decoder.decode()).split('\r');
}

/** SHA-256 of a file's bytes, hexadecimal. */
export async function fileHash(path: string): Promise<string> {
  const hash = createHash('sha256');
  for await (const chunk of createReadStream(path)) {
    const bytes: unknown = chunk;
    if (bytes instanceof Uint8Array) hash.update(bytes);
  }
  return hash.digest('hex');
}
