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
  /** The first of them, led by the pages that have the text for a name. */
  readonly first: readonly Hit[];
  readonly named: readonly NamedPage[];
}

export async function find(
  { pagefind, names }: Library,
  query: Query,
  { root, words, pageLength }: { readonly root: string; readonly words: Words; readonly pageLength: number },
): Promise<Finding> {
  const { text, changes } = corrected(straighten(query.text), names);
  const { results, counts, loosened } = await ask(pagefind, { ...query, text }, words.kinds);
  const first = await Promise.all(results.slice(0, pageLength).map((result) => result.data()));
  const named = mayLead(query) ? pagesNamed(text, names) : [];
  const found = first.flatMap(foundWords);
  // What shares next to nothing with the words asked for is as good as nothing.
  const near = text.trim() === '' || named.length > 0 || isNear(text, found);
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
    first: near ? withNamedFirst(first, named, root) : [],
    named,
  };
}
