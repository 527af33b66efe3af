import { inOrder } from './in-order.ts';
import { countsOf, filterOf, type Kinds } from './kinds.ts';
import type { Counts, Found, Pagefind, SearchOptions } from './pagefind.ts';
import { choose, isPhrase, straighten, type Chosen, type Query } from './query.ts';

export interface Answer {
  /** In the order asked for. */
  readonly results: Found['results'];
  /** The same, those that answer best first. */
  readonly byRelevance: Found['results'];
  /** Of each facet, what choosing a value as well would leave. */
  readonly counts: Counts;
  /** The phrase stands nowhere; these are results for its words. */
  readonly loosened: boolean;
}

const orders = { newest: 'desc', oldest: 'asc' } as const;

/** A phrase that stands nowhere is asked for again by its words. */
export async function ask(pagefind: Pagefind, { text, sort, chosen }: Query, kinds: Kinds): Promise<Answer> {
  const asked = straighten(text.trim());
  const find = (term: string, of: Chosen, sort: SearchOptions['sort'] = {}): Promise<Found> => {
    const filters = Object.fromEntries([...of].map(([facet, picked]) => [facet, filterOf(facet, picked, kinds)]));
    return pagefind.search(term === '' ? null : term, { filters, sort });
  };
  const exact = await find(asked, chosen);
  const loosened = exact.results.length === 0 && isPhrase(asked);
  const term = loosened ? asked.replaceAll('"', '') : asked;
  const found = loosened ? await find(term, chosen) : exact;
  const sorted = sort === 'relevance' ? [] : (await find(term, chosen, { date: orders[sort] })).results;
  // Values of one facet add up, so that those of a facet in use are counted as if it were not.
  const others = await Promise.all(
    [...chosen.keys()].map(async (facet) => {
      const counts = countsOf(await find(term, choose(chosen, facet, [])), kinds);
      return [facet, counts[facet] ?? {}] as const;
    }),
  );
  return {
    results: inOrder(found.results, sorted),
    byRelevance: found.results,
    counts: { ...countsOf(found, kinds), ...Object.fromEntries(others) },
    loosened,
  };
}
