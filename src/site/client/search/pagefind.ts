/** What is used of Pagefind's browser library (1.6), which a build places beside the pages. */
export interface Pagefind {
  options(options: {
    readonly highlightParam: string;
    readonly excerptLength: number;
    readonly ranking: { readonly metaWeights: Readonly<Record<string, number>> };
  }): Promise<void>;
  filters(): Promise<Counts>;
  /** Null asks for everything that the filters leave. */
  search(term: string | null, options: SearchOptions): Promise<Found>;
}

export interface SearchOptions {
  readonly filters: Filters;
  readonly sort: Readonly<Record<string, 'asc' | 'desc'>>;
}

export type Filters = Readonly<Record<string, { readonly any: readonly string[] }>>;
/** How many results have each value of each facet. */
export type Counts = Readonly<Record<string, Readonly<Record<string, number>>>>;

export interface Found {
  readonly results: readonly { data(): Promise<Hit> }[];
  /** Within the chosen values. */
  readonly filters: Counts;
  /** Whatever is chosen. */
  readonly totalFilters: Counts;
}

export interface Hit {
  readonly url: string;
  /** Text with `<mark>` around what was found; all else is escaped. */
  readonly excerpt: string;
  readonly meta: Readonly<Record<string, string | undefined>>;
  readonly filters: Readonly<Record<string, readonly string[] | undefined>>;
  readonly sub_results: readonly { readonly title: string; readonly url: string; readonly excerpt: string }[];
}

/** Loads the library from the site's own folder `pagefind/`. */
export async function loadPagefind(folder: string, highlightParam: string): Promise<Pagefind> {
  // The library is not built with the site, so its types are ours.
  const pagefind = (await import(/* @vite-ignore */ `${folder}pagefind.js`)) as Pagefind;
  // An actor's other names stand in a field of their own: who searches for one of them looks for the actor.
  await pagefind.options({ highlightParam, excerptLength: 26, ranking: { metaWeights: { title: 5, aliases: 6 } } });
  // Without them a search does not count its facets.
  await pagefind.filters();
  return pagefind;
}
