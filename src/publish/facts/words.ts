import { stemsOf } from '../../briefing/mentions/proclitics.ts';
import { fnv1a } from '../../content/fnv1a.ts';

const bitsPerWord = 3;
const isWord = /[\p{L}\p{N}]/u;

/**
 * The words of a text as a Bloom filter, in base64: a row of bits of which each word sets some. A word whose bits are not
 * all set is not in the text; of those that are not in it, a few in a hundred seem to be.
 */
export function packWords(words: ReadonlySet<string>): string {
  const bytes = Buffer.alloc(Math.max(8, 2 ** Math.ceil(Math.log2(words.size + 1))));
  const last = bytes.length * 8 - 1;
  for (const word of words)
    for (const { key } of stemsOf(word)) {
      const value = fnv1a(key);
      for (let nth = 0; nth < bitsPerWord; nth += 1) {
        const bit = bitOf(value, nth) & last;
        bytes[bit >> 3] = (bytes[bit >> 3] ?? 0) | (1 << (bit & 7));
      }
    }
  return bytes.toString('base64');
}

/** Whether a text may hold a name, given its words in small letters: false only where it does not. */
export function mayHold(packed: string, name: readonly string[]): boolean {
  const bytes = Buffer.from(packed, 'base64');
  const last = bytes.length * 8 - 1;
  return name
    .filter((word) => isWord.test(word))
    .every((word) => {
      const value = fnv1a(word);
      for (let nth = 0; nth < bitsPerWord; nth += 1) {
        const bit = bitOf(value, nth) & last;
        if (((bytes[bit >> 3] ?? 0) & (1 << (bit & 7))) === 0) return false;
      }
      return true;
    });
}

/** One hash, of which two halves make all the bits (Kirsch and Mitzenmacher 2006). */
const bitOf = (value: number, nth: number): number => value + nth * ((value >>> 16) | 1);
