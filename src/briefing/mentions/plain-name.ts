import { foldWord } from './fold.ts';

/**
 * A name as a reader types it: case, diacritics, hyphens, apostrophes and spacing do not count. Two names are the same
 * where this is.
 */
export function plainName(name: string): string {
  return (name.normalize('NFKC').match(/[\p{L}\p{N}\p{M}]+/gu) ?? [])
    .map((word) => foldWord(word).toLowerCase())
    .join(' ');
}
