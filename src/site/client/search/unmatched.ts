/** Endings by which two forms of a word may differ; Pagefind finds the one by the other. */
const ending = /^(?:|['’]?s|e|es|ed|d|er|ers|ing|ings|ion|ions|ly|y|ies|ied|al|ment|ments)$/;

/** A word in the plain form in which words are compared. */
const fold = (word: string): string =>
  word
    .normalize('NFD')
    .replaceAll(/[^\p{L}\p{N}]+/gu, '')
    .toLowerCase();

/** A word with a hyphen is found whole and by its parts. */
const formsOf = (word: string): readonly string[] =>
  [word, ...word.split(/\p{Pd}/u)].map(fold).filter((one) => one !== '');
export const wordsOf = (text: string): readonly string[] =>
  text.match(/[\p{L}\p{N}](?:[\p{L}\p{N}\p{M}'’]|\p{Pd}(?=[\p{L}\p{N}]))*/gu) ?? [];

/**
 * The words of a query that nothing found answers to. Pagefind drops a word that it does not know, or cuts it to the
 * longest beginning that it does, and does not say so. `found` are words as they stand in the results.
 */
export function unmatchedWords(query: string, found: Iterable<string>): readonly string[] {
  const forms = new Set([...found].flatMap(formsOf));
  return wordsOf(query).filter((word) => ![...forms].some((form) => isForm(fold(word), form)));
}

/** Whether any word of a query shares so much with what was found that the results are worth showing. */
export function isNear(query: string, found: Iterable<string>): boolean {
  const forms = [...new Set([...found].flatMap(formsOf))];
  return wordsOf(query)
    .map(fold)
    .some((word) =>
      forms.some((form) => sharedStart(word, form) >= Math.max(3, Math.ceil(word.length / 2)) || form === word),
    );
}

/** A word's beginning may stand for the word: results change while it is typed. */
function isForm(asked: string, found: string): boolean {
  if (found.startsWith(asked)) return true;
  const same = sharedStart(asked, found);
  return same >= 3 && ending.test(asked.slice(same)) && ending.test(found.slice(same));
}

function sharedStart(a: string, b: string): number {
  let same = 0;
  while (same < a.length && a[same] === b[same]) same += 1;
  return same;
}

/** Which words of a title a query asks for: Pagefind tells of a title only that it matches. */
export function wordsAsked(
  title: string,
  query: string,
): readonly { readonly text: string; readonly found: boolean }[] {
  const asked = wordsOf(query).map(fold);
  return title
    .split(/\s+/)
    .map((text) => ({ text, found: formsOf(text).some((form) => asked.some((word) => isForm(word, form))) }));
}
