import { createHash } from 'node:crypto';
import { open } from 'node:fs/promises';

/** Pieces are written in lots of about so many characters. */
const lot = 1 << 18;

/** Writes a text of pieces, which may be longer than one text can be; says how long it is and its SHA-256, hexadecimal. */
export async function writePieces(
  path: string,
  pieces: Iterable<string>,
): Promise<{ readonly bytes: number; readonly hash: string }> {
  const digest = createHash('sha256');
  const handle = await open(path, 'w');
  let bytes = 0;
  let waiting = '';
  const flush = async (): Promise<void> => {
    const written = Buffer.from(waiting);
    waiting = '';
    digest.update(written);
    bytes += written.byteLength;
    await handle.writeFile(written);
  };
  try {
    for (const piece of pieces) {
      waiting += piece;
      if (waiting.length >= lot) await flush();
    }
    await flush();
  } finally {
    await handle.close();
  }
  return { bytes, hash: digest.digest('hex') };
}
