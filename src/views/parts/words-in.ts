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
 * Where forms stand in a text as whole words, in any case; a space and a hyphen are alike. A form in capitals alone is found
 * only as written, since "IS" is not "is". In English a form is found in its plural too.
 */
export function finderOf(forms: readonly string[], language: string): Finder['find'] {
  const english = new Intl.Locale(language).language === 'en';
  const patterns = forms.map((form) => {
    const capitals = form === form.toUpperCase() && form !== form.toLowerCase();
    const inflected = english && !capitals && !/s$/u.test(form) ? plural(escaped(form)) : escaped(form);
    return new RegExp(`(?<!${letter})${inflected}(?!${letter})`, capitals ? 'gu' : 'giu');
  });
  return (text) =>
    patterns.flatMap((pattern) =>
      [...text.matchAll(pattern)].map(({ index, 0: match }): Stretch => [index, index + match.length]),
    );
}

const letter = '[\\p{L}\\p{M}\\p{N}]';

const escaped = (form: string): string =>
  form.replace(/[\\^$.*+?()[\]{}|/]/gu, '\\$&').replace(/[\s\p{Pd}]+/gu, '[\\s\\p{Pd}]+');

const plural = (form: string): string =>
  /[^aeiou]y$/u.test(form) ? `${form.slice(0, -1)}(?:y|ies)` : `${form}(?:e?s)?`;
