/** How many words make a shingle; of scripts without spaces, in which a character counts as a word, more. */
const wordsInShingle = 3;
const charactersInShingle = 6;

/**
 * The set of a text's shingles, runs of words that overlap, each as a hash of 32 bits (Broder, "On the resemblance and containment of
 * documents", 1997). A text of fewer words is one shingle; no words are none.
 */
export function shinglesOf(words: readonly string[]): Uint32Array {
  const letters = words.reduce((sum, word) => sum + word.length, 0);
  const length = letters < words.length * 1.5 ? charactersInShingle : wordsInShingle;
  const hashes = Uint32Array.from(words, hashWord);
  const shingles = new Set<number>();
  const count = words.length === 0 ? 0 : Math.max(1, words.length - length + 1);
  for (let at = 0; at < count; at += 1) {
    let hash = 0;
    for (const word of hashes.subarray(at, at + length)) hash = mix(hash ^ word);
    shingles.add(hash);
  }
  return Uint32Array.from(shingles);
}

/** FNV-1a over UTF-16 units. */
function hashWord(word: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < word.length; at += 1) hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193);
  return hash >>> 0;
}

/** The finalizer of MurmurHash3, a bijection of 32 bits in which every bit of the input moves every bit of the output. */
export function mix(value: number): number {
  let hash = (value + 0x9e3779b9) | 0;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
