import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { z } from 'zod';
import { serve, type Served } from './serve.ts';

/** A result of a query. */
export interface Hit {
  /** Below the site. */
  readonly url: string;
  readonly content: string;
}

/** The search of a built site, as its page would have it when it opens. */
export interface OpenSearch {
  /** What it has fetched so far. */
  readonly fetched: Served['fetched'];
  /** The names that it can be narrowed by, with the number of pages of each. */
  filters(): Promise<readonly string[]>;
  /** Loads the named facets, as a page does that shows them open; without names, all. */
  open(facets: readonly string[] | undefined): Promise<void>;
  /** How many pages it finds, and a way to load the first of them. */
  find(words: string): Promise<{ readonly count: number; load(most: number): Promise<Hit[]> }>;
  close(): Promise<void>;
}

/** The part of Pagefind's browser interface that is used here. */
const results = z.object({
  results: z.array(z.object({ data: z.custom<() => Promise<{ url: string; content: string }>>() })),
});
const instance = z.object({
  init: z.custom<() => Promise<void>>(),
  filters: z.custom<() => Promise<unknown>>(),
  preload: z.custom<(words: null, options: object) => Promise<unknown>>(),
  search: z.custom<(words: string) => Promise<unknown>>(),
});
const counts = z.record(z.string(), z.record(z.string(), z.number()));
const module = z.object({ createInstance: z.custom<(options: object) => unknown>() });

/** Serves a built site over loopback and opens its search; `folder` is where its index is. */
export async function openSearch(site: string, folder = 'pagefind'): Promise<OpenSearch> {
  const served = await serve(site);
  const library: unknown = await import(pathToFileURL(join(site, folder, 'pagefind.js')).href);
  const created = module.parse(library).createInstance({ basePath: `${served.origin}${folder}/`, noWorker: true });
  const pagefind = instance.parse(created);
  await pagefind.init();
  return {
    fetched: served.fetched,
    filters: async () => Object.values(counts.parse(await pagefind.filters())).flatMap((names) => Object.keys(names)),
    async open(facets) {
      if (facets === undefined) await pagefind.filters();
      else await Promise.all(facets.map((facet) => pagefind.preload(null, { filters: { [facet]: { any: [] } } })));
    },
    async find(words) {
      const found = results.parse(await pagefind.search(words)).results;
      return { count: found.length, load: (most) => Promise.all(found.slice(0, most).map((one) => one.data())) };
    },
    close: () => served.close(),
  };
}

/** A page of Readout's for searching. */
const searchPage = 'search/index.html';

/** The facets that the site's own search page counts from the start; nothing where a site has no such page. */
export async function openFacets(site: string): Promise<readonly string[] | undefined> {
  const page = await readFile(join(site, searchPage), 'utf8').catch(() => undefined);
  if (page === undefined) return undefined;
  return [...page.matchAll(/<details(?=[^>]*\sopen)[^>]*\sdata-facet="(\w+)"/g)].map(([, facet = '']) => facet);
}
