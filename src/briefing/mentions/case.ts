import type { Token } from './tokens.ts';

/** Words that outlets write small or large at the head of one and the same name. */
const particles = new Set([
  'al',
  'el',
  'ad',
  'an',
  'ar',
  'as',
  'ash',
  'at',
  'bin',
  'ibn',
  'de',
  'der',
  'du',
  'la',
  'le',
  'the',
  'van',
  'von',
]);

/**
 * Whether a text's words may be a name's: a capital of the name must be a capital of the text, so that "US" is not "us";
 * a small letter may be a capital at the head of a word, or where all of the text's words are in capitals, as in headlines.
 * Both are as long as each other and equal but for case.
 */
export function caseAllows(name: readonly string[], words: readonly Token[]): boolean {
  const sameOrHead = (word: Token, part: string): boolean =>
    word.cased === part ||
    word.cased === capitalized(part) ||
    (particles.has(word.key) && word.cased.slice(1) === part.slice(1));
  return (
    words.every((word, index) => sameOrHead(word, name[index] ?? '')) ||
    words.every((word) => word.cased === word.cased.toUpperCase())
  );
}

function capitalized(part: string): string {
  const [first = ''] = part;
  return first.toUpperCase() + part.slice(first.length);
}
