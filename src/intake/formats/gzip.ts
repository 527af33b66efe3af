import { UnreadableDocument } from '../input.ts';
import { megabytes } from './size.ts';

/** Whether bytes begin as gzip does (RFC 1952). */
export const isGzip = (bytes: Uint8Array): boolean => bytes[0] === 0x1f && bytes[1] === 0x8b;

/**
 * The bytes that a gzip file holds, its checksum compared. Unpacking stops as soon as they are more than `limit`.
 * @throws UnreadableDocument where it is cut off, damaged, followed by something else, or too large.
 */
export async function gunzip(bytes: Uint8Array, limit: number): Promise<Uint8Array> {
  const unpacked = new Blob([new Uint8Array(bytes)]).stream().pipeThrough(new DecompressionStream('gzip'));
  const chunks: Uint8Array[] = [];
  let size = 0;
  try {
    for await (const chunk of unpacked) {
      size += chunk.length;
      if (size > limit) throw new UnreadableDocument(tooLarge(limit));
      chunks.push(chunk);
    }
  } catch (error) {
    throw error instanceof UnreadableDocument ? error : new UnreadableDocument(reasonOf(error));
  }
  return joined(chunks, size);
}

function joined(chunks: readonly Uint8Array[], size: number): Uint8Array {
  const all = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    all.set(chunk, at);
    at += chunk.length;
  }
  return all;
}

const tooLarge = (limit: number): string =>
  `What the gzip file holds is more than the ${megabytes(limit)} that a document may have. Raise the limit on size if the file is to be trusted.`;

/** Why the platform's decompressor gave up; its codes are zlib's. */
function reasonOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : '';
  if (code === 'Z_BUF_ERROR') return 'The gzip file is cut off: its end is missing. Download or copy it again.';
  if (code === 'ERR_TRAILING_JUNK_AFTER_STREAM_END')
    return 'The gzip file goes on after its end: several files may have been put together. Unpack it and give each document by itself.';
  return 'The gzip file is damaged: what is unpacked does not agree with its checksum. Download or copy it again.';
}
