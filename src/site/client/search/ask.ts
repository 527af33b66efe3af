import { countsOf, filterOf, type Kinds } from './kinds.ts';
import type { Counts, Found, Pagefind, SearchOptions } from './pagefind.ts';
import { choose, isPhrase, straighten, type Chosen, type Query } from './query.ts';

export interface Answer {
  readonly results: Found['results'];
  /** Of each facet, what choosing a value as well would leave. */
  readonly counts: Counts;
  /** The phrase stands nowhere; these are results for its words. */
  readonly loosened: boolean;
}

/** A phrase that stands nowhere is asked for again by its words. */
export async function ask(pagefind: Pagefind, { text, sort, chosen }: Query, kinds: Kinds): Promise<Answer> {
  const asked = straighten(text.trim());
  const order: SearchOptions['sort'] = sort === 'relevance' ? {} : { date: sort === 'newest' ? 'desc' : 'asc' };
  const find = (term: string, of: Chosen, sort: SearchOptions['sort'] = {}): Promise<Found> => {
    const filters = Object.fromEntries([...of].map(([facet, picked]) => [facet, filterOf(facet, picked, kinds)]));
    return pagefind.search(term === '' ? null : term, { filters, sort });
  };
  const exact = await find(asked, chosen, order);
  const loosened = exact.results.length === 0 && isPhrase(asked);
  const term = loosened ? asked.replaceAll('"', '') : asked;
  const found = loosened ? await find(term, chosen, order) : exact;
  // Sorted results lack the pages without a date, which are counted all the same.
  const counted = sort === 'relevance' ? found : await find(term, chosen);
  // Values of one facet add up, so that those of a facet in use are counted as if it were not.
  const others = await Promise.all(
    [...chosen.keys()].map(async (facet) => {
      const counts = countsOf(await find(term, choose(chosen, facet, [])), kinds);
      return [facet, counts[facet] ?? {}] as const;
    }),
  );
  return {
    results: found.results,
    counts: { ...countsOf(counted, kinds), ...Object.fromEntries(others) },
    loosened,
  };
}
