import { factsId, writePageFacts } from '../../search/facts.ts';
import type { NamedPage } from './names.ts';
import type { Hit } from './pagefind.ts';
import type { Query } from './query.ts';

/** Whether the results may begin with the pages that have the query for a name: ordered by relevance, not narrowed. */
export const mayLead = ({ sort, chosen }: Query): boolean => sort === 'relevance' && chosen.size === 0;

/**
 * Results with the pages of a name first. One that is not among the first results is made up of what the list of names
 * tells of it.
 */
export function withNamedFirst(hits: readonly Hit[], named: readonly NamedPage[], root: string): readonly Hit[] {
  const leading = named.map((page) => {
    const url = `${root}${page.path}`;
    return hits.find((hit) => hit.url === url) ?? bareHit(page, url);
  });
  return [...leading, ...withoutNamed(hits, named, root)];
}

/** Further results without the pages that lead them. */
export function withoutNamed(hits: readonly Hit[], named: readonly NamedPage[], root: string): readonly Hit[] {
  const leading = new Set(named.map(({ path }) => `${root}${path}`));
  return hits.filter(({ url }) => !leading.has(url));
}

const bareHit = ({ title, about }: NamedPage, url: string): Hit => ({
  url,
  raw_content: '',
  locations: [],
  anchors: [{ id: factsId, title: writePageFacts({ about }), location: 0 }],
  meta: { title },
  filters: {},
});
