/** What is used of Pagefind's browser library (1.6), which a build places beside the pages. */
export interface Pagefind {
  options(options: {
    readonly ranking: {
      readonly pageLength: number;
      readonly termFrequency: number;
      readonly metaWeights: Readonly<Record<string, number>>;
    };
  }): Promise<void>;
  /** Loads what a search would need, and a facet that it names. */
  preload(term: string | null, options: Pick<SearchOptions, 'filters'>): Promise<void>;
  /** Null asks for everything that the filters leave. */
  search(term: string | null, options: SearchOptions): Promise<Found>;
}

export interface SearchOptions {
  readonly filters: Filters;
  readonly sort: Readonly<Record<string, 'asc' | 'desc'>>;
}

export type Filters = Readonly<
  Record<string, { readonly any: readonly string[] } | { readonly none: readonly string[] }>
>;
/** How many results have each value of each facet. */
export type Counts = Readonly<Record<string, Readonly<Record<string, number>>>>;

export interface Found {
  readonly results: readonly { readonly id: string; data(): Promise<Hit> }[];
  /** Within the chosen values. */
  readonly filters: Counts;
}

/** A page that was found. */
export interface Hit {
  readonly url: string;
  /** All its text. Words are parted by white space or, in scripts without it, by U+200B; `<` and `>` are escaped. */
  readonly raw_content: string;
  /** Numbers of the words that were found. */
  readonly locations: readonly number[];
  /** Elements with an id; `location` is the number of the word that follows. */
  readonly anchors: readonly Anchor[];
  readonly meta: Readonly<Record<string, string | undefined>>;
  readonly filters: Readonly<Record<string, readonly string[] | undefined>>;
}

export interface Anchor {
  readonly id: string;
  /** `data-pagefind-title`. */
  readonly title?: string;
  readonly location: number;
}

declare global {
  interface Window {
    /** Hands over the library where a page cannot import it. */
    openPagefind?: () => Promise<Pagefind>;
  }
}

/** Loads the library from the site's own folder `pagefind/`. */
export async function loadPagefind(folder: string): Promise<Pagefind> {
  const pagefind = await (window.openPagefind?.() ?? imported(folder));
  // Names weigh most. A title alone does not, nor is a long text held back: or every page named after a thing would
  // stand before all that is said of it.
  await pagefind.options({ ranking: { pageLength: 0, termFrequency: 0.5, metaWeights: { title: 1, names: 5 } } });
  return pagefind;
}

/** The library is not built with the site, so its types are ours. */
const imported = (folder: string): Promise<Pagefind> =>
  import(/* @vite-ignore */ `${folder}pagefind.js`) as Promise<Pagefind>;

/** Makes searches from now on count a facet. Each is a file of its own, and those with many values are large. */
export const loadFacet = (pagefind: Pagefind, facet: string): Promise<void> =>
  pagefind.preload(null, { filters: { [facet]: { any: [] } } });
