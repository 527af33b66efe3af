/** Endings by which two forms of a word may differ; Pagefind finds the one by the other. */
const ending = /^(?:|['’]?s|e|es|ed|d|er|ers|ing|ings|ion|ions|ly|y|ies|ied|al|ment|ments)$/;

/**
 * The words of a query that nothing marked in the results answers to. Pagefind drops a word that it does not know, or
 * cuts it to the longest beginning that it does, and does not say so.
 */
export function unmatchedWords(query: string, marked: Iterable<string>): readonly string[] {
  const found = [...new Set([...marked].map(fold))];
  return wordsOf(query).filter((word) => !found.some((other) => sameWord(fold(word), other)));
}

/** A word's beginning may stand for the word: results change while it is typed. */
function sameWord(asked: string, found: string): boolean {
  if (found.startsWith(asked)) return true;
  let same = 0;
  while (same < asked.length && asked[same] === found[same]) same += 1;
  return same >= 3 && ending.test(asked.slice(same)) && ending.test(found.slice(same));
}

const wordsOf = (text: string): readonly string[] => text.match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}'’-]*/gu) ?? [];
const fold = (word: string): string =>
  word
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');
