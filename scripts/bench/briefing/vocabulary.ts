import type { Random } from './random.ts';

const onsets = ['b', 'd', 'f', 'g', 'h', 'k', 'l', 'm', 'n', 'p', 'r', 's', 't', 'v', 'br', 'dr', 'st', 'tr', 'pl'];
const vowels = ['a', 'e', 'i', 'o', 'u', 'ai', 'ea'];
const codas = ['', '', '', 'n', 'r', 'l', 's', 'm', 't', 'nd'];
/** Words have none of these letters, so that no name is ever taken for a word. */
const nameOnsets = ['z', 'qu', 'j', 'x', 'w', 'y', 'c'];
const nameVowels = ['a', 'e', 'i', 'o', 'u'];
const nameCodas = ['', '', 'n', 'r', 'l'];

/** Made-up words, each once, the short ones first: used most, as in a real text. */
export function makeVocabulary(size: number, random: Random): string[] {
  const words = new Set<string>();
  while (words.size < size) {
    const syllables = words.size < 150 ? 1 : words.size < 4000 ? random.whole(1, 2) : random.whole(2, 4);
    let word = '';
    for (let at = 0; at < syllables; at += 1) word += random.pick(onsets) + random.pick(vowels) + random.pick(codas);
    words.add(word);
  }
  return [...words];
}

/** Made-up proper names, each once, as "Zarquon". */
export function makeNames(size: number, random: Random): string[] {
  const names = new Set<string>();
  while (names.size < size) {
    let name = '';
    for (let at = random.whole(2, 3); at > 0; at -= 1)
      name += random.pick(nameOnsets) + random.pick(nameVowels) + random.pick(nameCodas);
    names.add(capital(name));
  }
  return [...names];
}

/** With a capital first letter. */
export const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
