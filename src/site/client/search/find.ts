import { fill } from '../fill.ts';
import { ask } from './ask.ts';
import { foundWords } from './hit.ts';
import type { Library } from './library.ts';
import { mayLead, withNamedFirst } from './named.ts';
import { corrected, pagesNamed, type Correction, type NamedPage } from './names.ts';
import type { Counts, Found, Hit } from './pagefind.ts';
import { isPhrase, straighten, type Query } from './query.ts';
import { isNear, unmatchedWords } from './unmatched.ts';
import type { Words } from './words.ts';

/** What came of a search. */
export interface Finding {
  /** What was searched for in the end. */
  readonly text: string;
  readonly changes: Correction['changes'];
  /** In what the results are not what was asked for. */
  readonly notes: readonly string[];
  readonly counts: Counts;
  readonly results: Found['results'];
  /** The first of them, with the leading pages before them: those that have the text for a name. */
  readonly first: readonly Hit[];
  readonly leading: readonly NamedPage[];
}

export async function find(
  { pagefind, names }: Library,
  query: Query,
  { root, words, pageLength }: { readonly root: string; readonly words: Words; readonly pageLength: number },
): Promise<Finding> {
  const { text, changes } = corrected(straighten(query.text), names);
  const { results, byRelevance, counts, loosened } = await ask(pagefind, { ...query, text }, words.kinds);
  const load = (some: Found['results']): Promise<readonly Hit[]> =>
    Promise.all(some.slice(0, pageLength).map((result) => result.data()));
  const first = await load(results);
  const best = query.sort === 'relevance' ? first : await load(byRelevance);
  const named = pagesNamed(text, names);
  // How well a query is answered does not depend on the order in which the answers are shown.
  const found = best.flatMap(foundWords);
  // What shares next to nothing with the words asked for is as good as nothing.
  const near = text.trim() === '' || named.length > 0 || isNear(text, found);
  const leading = mayLead(query) ? named : [];
  const bare = text.replaceAll('"', '').trim();
  const missing = loosened ? [bare] : named.length > 0 ? [] : unmatchedWords(bare, found);
  return {
    text: bare,
    changes,
    notes: [
      ...missing.map((word) => fill(words.noExact, word)),
      ...(text.includes('"') && !isPhrase(text) ? [words.partPhrase] : []),
    ],
    counts: near ? counts : {},
    results: near ? results : [],
    first: near ? withNamedFirst(first, leading, root) : [],
    leading,
  };
}
