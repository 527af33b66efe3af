/** A word and where its forms stand in a text. */
export interface Finder {
  readonly word: string;
  readonly find: (text: string) => readonly Stretch[];
}
/** From the index of the first character to that after the last. */
type Stretch = readonly [from: number, to: number];

/** The words that stand in a text by themselves: not "Nusra" where it stands as a part of "al-Nusra Front". */
export function wordsIn(text: string, words: readonly Finder[]): ReadonlySet<string> {
  const found = words.flatMap(({ word, find }) => find(text).map((stretch) => ({ word, stretch })));
  const alone = found.filter(
    ({ stretch: [from, to] }) =>
      !found.some(({ stretch: [start, end] }) => start <= from && end >= to && end - start > to - from),
  );
  return new Set(alone.map(({ word }) => word));
}

/**
 * Where forms stand in a text as whole words. A form with a capital letter is found only as written, since "IS" is not
 * "is"; one without, in any case.
 */
export function finderOf(forms: readonly string[]): Finder['find'] {
  const patterns = forms.map((form) => {
    const escaped = form.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
    return new RegExp(
      `(?<![\\p{L}\\p{M}\\p{N}])${escaped}(?![\\p{L}\\p{M}\\p{N}])`,
      form === form.toLowerCase() ? 'giu' : 'gu',
    );
  });
  return (text) =>
    patterns.flatMap((pattern) =>
      [...text.matchAll(pattern)].map(({ index, 0: match }): Stretch => [index, index + match.length]),
    );
}
