/** What is asked for, as the page's address keeps it. */
export interface Query {
  readonly text: string;
  readonly sort: Sort;
  /** Chosen values by facet; facets without one are left out. */
  readonly chosen: ReadonlyMap<string, readonly string[]>;
}
export type Sort = 'relevance' | 'newest' | 'oldest';

export const facets = ['kind', 'actor', 'topic', 'outlet', 'year'] as const;

export function readQuery(search: string): Query {
  const values = new URLSearchParams(search);
  const sort = values.get('sort');
  const chosen = facets.map((facet) => [facet, values.getAll(facet)] as const);
  return {
    text: values.get('q') ?? '',
    sort: sort === 'newest' || sort === 'oldest' ? sort : 'relevance',
    chosen: new Map(chosen.filter(([, picked]) => picked.length > 0)),
  };
}

/** The query as the part of an address that follows `?`; empty where nothing is asked for. */
export function writeQuery({ text, sort, chosen }: Query): string {
  const values = new URLSearchParams();
  if (text !== '') values.set('q', text);
  for (const [facet, picked] of chosen) for (const value of picked) values.append(facet, value);
  if (sort !== 'relevance') values.set('sort', sort);
  return values.toString();
}

/** Nothing is asked for. */
export const isEmpty = ({ text, chosen }: Query): boolean => text.trim() === '' && chosen.size === 0;

/** Pagefind knows a phrase by straight quotation marks. */
export const straighten = (text: string): string => text.replaceAll(/[“”„«»]/g, '"');
export const isPhrase = (text: string): boolean => /^\s*".+"\s*$/.test(straighten(text));
