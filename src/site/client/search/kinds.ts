import type { Counts, Filters, Found } from './pagefind.ts';

/**
 * Names of kinds of pages, as the facet has them. In the index articles have none: they are most pages, and their list
 * would be the longest that a search fetches and counts in. What has no kind is an article.
 */
export interface Kinds {
  readonly article: string;
  readonly others: readonly string[];
}

/** What is asked of the index for the chosen values of a facet, which add up. */
export const filterOf = (facet: string, picked: readonly string[], { article, others }: Kinds): Filters[string] =>
  facet === 'kind' && picked.includes(article)
    ? { none: others.filter((other) => !picked.includes(other)) }
    : { any: picked };

/** How many results have each value, articles among them. */
export function countsOf({ results, filters }: Pick<Found, 'filters' | 'results'>, { article }: Kinds): Counts {
  const { kind } = filters;
  if (kind === undefined) return filters;
  const others = Object.values(kind).reduce((sum, count) => sum + count, 0);
  return { ...filters, kind: { ...kind, [article]: results.length - others } };
}
