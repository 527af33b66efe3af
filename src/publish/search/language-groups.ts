import { compareBytes } from './bytes.ts';

export const unknownLanguage = 'unknown';

/**
 * Pages by language, as Pagefind parts them: each language is an index of its own, and pages that do not say theirs come
 * after those of the language that most are in.
 */
export function languageGroups<P extends { readonly language: string }>(
  pages: readonly P[],
): (readonly [language: string, pages: readonly P[]])[] {
  const groups = new Map<string, P[]>();
  for (const page of pages) {
    const group = groups.get(page.language);
    if (group === undefined) groups.set(page.language, [page]);
    else group.push(page);
  }
  const unknown = groups.get(unknownLanguage);
  if (unknown !== undefined && groups.size > 1) {
    groups.delete(unknownLanguage);
    const [main] = [...groups].sort(([a, left], [b, right]) => right.length - left.length || compareBytes(a, b));
    main?.[1].push(...unknown);
  }
  return [...groups].sort(([a], [b]) => compareBytes(a, b));
}
