/** What is asked for, as the page's address keeps it. */
export interface Query {
  readonly text: string;
  readonly sort: Sort;
  /** Chosen values by facet; facets without one are left out. */
  readonly chosen: Chosen;
}
export type Chosen = ReadonlyMap<string, readonly string[]>;
export type Sort = 'relevance' | 'newest' | 'oldest';

export const facets = ['kind', 'outlet', 'actor', 'topic', 'year'] as const;

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

/** The chosen values with those of one facet replaced, by none where it is to be left out. */
export function choose(chosen: Chosen, facet: string, picked: readonly string[]): Chosen {
  const others = [...chosen].filter(([other]) => other !== facet);
  return new Map(picked.length > 0 ? [...others, [facet, picked]] : others);
}

/** How many values are chosen. */
export const countChosen = (chosen: Chosen): number => [...chosen.values()].flat().length;

/** Pagefind knows a phrase by straight quotation marks, about all that is asked for. */
export const straighten = (text: string): string => text.replaceAll(/[“”„«»]/g, '"');
export const isPhrase = (text: string): boolean => /^\s*".+"\s*$/.test(straighten(text));
