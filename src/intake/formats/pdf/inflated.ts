import { Unzlib } from 'fflate';
import { UnreadableDocument } from '../../input.ts';
import { megabytes } from '../size.ts';

/** Bytes that are unpacked at once: what they give is some thousand times as much at most. */
const step = 1_024;
/** Steps without anything unpacked behind which a stream is at its end. */
const silent = 2;
/** Layers of packing that are looked through, as of a stream packed twice. */
const deepest = 4;
/** Pictures are not unpacked for a PDF's text; so many times the limit of them is looked at, for what only calls itself one. */
const pictureShare = 10;
/** Bytes before a stream in which its dictionary says that it is a picture. */
const dictionary = 600;

/**
 * Holds the streams of a PDF to a size before anything reads them: each by itself, and together those that are no pictures.
 * Streams packed otherwise than by deflate, and those of encrypted files, are not looked at.
 * @throws UnreadableDocument where they would be more than `limit` bytes.
 */
export function holdInflated(bytes: Uint8Array, limit: number): void {
  // One letter for each byte, so that places agree.
  const text = new TextDecoder('latin1').decode(bytes);
  let [all, pictures] = [0, 0];
  for (const { index, 0: word } of text.matchAll(/(?<!end)stream\r?\n/g)) {
    const before = text.slice(Math.max(0, index - dictionary), index);
    const isPicture = /\/Subtype\s*\/Image\b/.test(before.slice(before.lastIndexOf(' obj') + 1));
    if (isPicture && pictures > pictureShare * limit) continue;
    const size = inflatedSize(bytes, index + word.length, isPicture ? limit : limit - all);
    if (isPicture) pictures += size;
    else all += size;
    if (size > limit || all > limit)
      throw new UnreadableDocument(
        `Unpacked, its streams are more than the ${megabytes(limit)} that a document may have. Raise the limit on size if the file is to be trusted, or give the article’s text.`,
      );
  }
}

/** Bytes that the stream at `from` unpacks to through all its layers, counted to a little more than `most`. */
function inflatedSize(bytes: Uint8Array, from: number, most: number): number {
  const sizes: number[] = [];
  const layer = (depth: number): ((chunk: Uint8Array) => void) => {
    let inner: ((chunk: Uint8Array) => void) | null | undefined;
    const unzlib = new Unzlib((chunk) => {
      sizes[depth] = (sizes[depth] ?? 0) + chunk.length;
      if (chunk.length === 0) return;
      if (inner === undefined) inner = depth + 1 < deepest && isPacked(chunk, 0) ? layer(depth + 1) : null;
      for (let at = 0; inner !== null && at < chunk.length && Math.max(...sizes) <= most; at += step)
        inner(chunk.subarray(at, at + step));
    });
    return (chunk) => unzlib.push(chunk);
  };
  if (!isPacked(bytes, from)) return 0;
  const push = layer(0);
  const total = (): number => Math.max(0, ...sizes);
  try {
    for (let at = from, still = 0; at < bytes.length && still < silent && total() <= most; at += step) {
      const before = sizes[0] ?? 0;
      push(bytes.subarray(at, at + step));
      still = (sizes[0] ?? 0) > before ? 0 : still + 1;
    }
  } catch {
    // Damaged, or what only looks packed: as far as it went.
  }
  return total();
}

/** Whether bytes begin as zlib's do (RFC 1950). */
const isPacked = (bytes: Uint8Array, at: number): boolean => {
  const [first = 0, second = 0] = bytes.subarray(at, at + 2);
  return (first & 0x0f) === 8 && first >> 4 <= 7 && (first * 256 + second) % 31 === 0 && (second & 0x20) === 0;
};
