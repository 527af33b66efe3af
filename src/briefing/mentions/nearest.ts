import anyAscii from 'any-ascii';
import { distance } from 'fastest-levenshtein';
import { foldWord } from './fold.ts';

/** Beyond this share of letters that differ, names have nothing to do with each other. */
const farthest = 0.4;
/** A name this much farther than the nearest is not worth offering beside it. */
const spread = 0.2;
const sameStart = 0.1;

/**
 * The names that the writer of `query` may have meant, the nearest first. Case, marks, word order, script and the usual
 * differences of transliteration (Sergei, Sergey, Сергей) do not count; the start of a name or of one of its words, or a
 * few wrong letters, are enough.
 */
export function nearestNames(query: string, names: readonly string[], limit = 3): readonly string[] {
  const wanted = wordsOf(query);
  if (wanted.length === 0) return [];
  const distances = [...new Set(names)].map((name) => ({ name, far: distanceOf(wanted, wordsOf(name)) }));
  const nearest = distances.reduce((least, { far }) => Math.min(least, far), farthest);
  return distances
    .filter(({ far }) => far <= Math.min(farthest, nearest + spread))
    .sort((a, b) => a.far - b.far || a.name.length - b.name.length || (a.name < b.name ? -1 : 1))
    .slice(0, limit)
    .map(({ name }) => name);
}

/** From 0, equal, to 1: as a whole, or each wanted word against the word nearest to it. */
function distanceOf(wanted: readonly string[], words: readonly string[]): number {
  if (words.length === 0) return 1;
  const whole = share(wanted.join(''), words.join(''));
  const each = wanted.map((word) => Math.min(...words.map((other) => wordDistance(word, other))));
  // A part of a name is a little farther than all of it.
  const parts =
    each.reduce((sum, one) => sum + one, 0) / each.length + sameStart * (wanted.length < words.length ? 1 : 0);
  return Math.min(whole, parts);
}

function wordDistance(word: string, other: string): number {
  return word.length >= 3 && other.startsWith(word) && other !== word ? sameStart : share(word, other);
}

function share(a: string, b: string): number {
  const letters = Math.max(a.length, b.length);
  return letters === 0 ? 1 : distance(a, b) / letters;
}

/** Words in Latin letters, spelled in one of the ways that a transliteration may. */
function wordsOf(text: string): readonly string[] {
  return anyAscii(foldWord(text.normalize('NFC')))
    .toLowerCase()
    .split(/[^a-z0-9']+/)
    .map((word) =>
      word
        .replaceAll("'", '')
        .replace(/[yj]/g, 'i')
        .replaceAll('w', 'v')
        .replaceAll('kh', 'h')
        .replaceAll('q', 'k')
        .replaceAll('ou', 'u')
        .replace(/(.)\1+/g, '$1'),
    )
    .filter((word) => word !== '');
}
