import type { Counts, Filters, Found, Pagefind, SearchOptions } from './pagefind.ts';
import { choose, isPhrase, straighten, type Chosen, type Query } from './query.ts';

export interface Answer {
  readonly results: Found['results'];
  /** Of each facet, what choosing a value as well would leave. */
  readonly counts: Counts;
  /** The phrase stands nowhere; these are results for its words. */
  readonly loosened: boolean;
}

/** A phrase that stands nowhere is asked for again by its words. */
export async function ask(pagefind: Pagefind, { text, sort, chosen }: Query): Promise<Answer> {
  const asked = straighten(text.trim());
  const options = (of: Chosen): SearchOptions => ({
    filters: Object.fromEntries([...of].map(([facet, picked]): [string, Filters[string]] => [facet, { any: picked }])),
    sort: sort === 'relevance' ? {} : { date: sort === 'newest' ? 'desc' : 'asc' },
  });
  const find = (term: string, of: Chosen): Promise<Found> => pagefind.search(term === '' ? null : term, options(of));
  const exact = await find(asked, chosen);
  const loosened = exact.results.length === 0 && isPhrase(asked);
  const term = loosened ? asked.replaceAll('"', '') : asked;
  const { results, filters } = loosened ? await find(term, chosen) : exact;
  // Values of one facet add up, so that those of a facet in use are counted as if it were not.
  const others = await Promise.all(
    [...chosen.keys()].map(async (facet) => {
      const { filters } = await find(term, choose(chosen, facet, []));
      return [facet, filters[facet] ?? {}] as const;
    }),
  );
  return { results, counts: { ...filters, ...Object.fromEntries(others) }, loosened };
}
