import { stemsOf } from '../../briefing/mentions/proclitics.ts';
import { fnv1a } from './fnv1a.ts';

const bitsPerWord = 3;
const isWord = /[\p{L}\p{N}]/u;

/**
 * The words of a text as a Bloom filter, in base64: a row of bits of which each word sets some. A word whose bits are not
 * all set is not in the text; of those that are not in it, a few in a hundred seem to be.
 */
export function packWords(words: ReadonlySet<string>): string {
  const bytes = Buffer.alloc(Math.max(8, 2 ** Math.ceil(Math.log2(words.size + 1))));
  for (const word of words)
    for (const { key } of stemsOf(word))
      for (const bit of bitsOf(key, bytes.length * 8)) bytes[bit >> 3] = (bytes[bit >> 3] ?? 0) | (1 << (bit & 7));
  return bytes.toString('base64');
}

/** Whether a text may hold a name, given its words in small letters: false only where it does not. */
export function mayHold(packed: string, name: readonly string[]): boolean {
  const bytes = Buffer.from(packed, 'base64');
  return name
    .filter((word) => isWord.test(word))
    .every((word) => bitsOf(word, bytes.length * 8).every((bit) => ((bytes[bit >> 3] ?? 0) & (1 << (bit & 7))) !== 0));
}

/** One hash, of which two halves make all the bits (Kirsch and Mitzenmacher 2006). `size` is a power of two. */
function bitsOf(word: string, size: number): number[] {
  const value = fnv1a(word);
  const step = (value >>> 16) | 1;
  return Array.from({ length: bitsPerWord }, (_, index) => (value + index * step) & (size - 1));
}
