import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { z } from 'zod';
import { median } from './median.ts';
import { serve } from './serve.ts';

/** What searching costs the reader. */
export interface SearchCost {
  /** Scripts, index, filters, the list of names and the first ten results of a first query, as the files are stored. */
  readonly firstQueryBytes: number;
  /** How many pages the first query finds. */
  readonly firstQueryResults: number;
  /** Whether the first result for the changed word has it. */
  readonly findsChange: boolean;
  /** Milliseconds of a query whose part of the index is loaded already: the median over several words. */
  readonly warmMilliseconds: number;
}

const shownResults = 10;
/** A browser loads both; only the first is loaded here, where no worker is wanted. */
const scripts = ['pagefind.js', 'pagefind-worker.js'];
/** A page of Readout's for searching, and what it loads beside the index. */
const searchPage = 'search/index.html';
const names = 'search/names.json';

/** The part of Pagefind's browser interface that is used here. */
const found = z.object({ results: z.array(z.object({ data: z.custom<() => Promise<{ content: string }>>() })) });
const instance = z.object({
  init: z.custom<() => Promise<void>>(),
  filters: z.custom<() => Promise<unknown>>(),
  preload: z.custom<(words: null, options: object) => Promise<unknown>>(),
  search: z.custom<(words: string) => Promise<unknown>>(),
});
const module = z.object({ createInstance: z.custom<(options: object) => unknown>() });

/**
 * Searches a built site over loopback, as its search page would. `words` are searched one by one, the first is the first
 * query; `change` is a word that the last build should have brought.
 */
export async function measureSearch(
  site: string,
  words: readonly [string, ...string[]],
  change: string,
  folder = 'pagefind',
): Promise<SearchCost> {
  const served = await serve(site);
  try {
    const library: unknown = await import(pathToFileURL(join(site, folder, 'pagefind.js')).href);
    const created = module.parse(library).createInstance({ basePath: `${served.origin}${folder}/`, noWorker: true });
    const pagefind = instance.parse(created);
    await pagefind.init();
    const open = await openFacets(site);
    if (open === undefined) await pagefind.filters();
    else await Promise.all(open.map((facet) => pagefind.preload(null, { filters: { [facet]: { any: [] } } })));
    const { results } = found.parse(await pagefind.search(words[0]));
    await Promise.all(results.slice(0, shownResults).map((result) => result.data()));
    const fetched = served.fetched.reduce((sum, { bytes }) => sum + bytes, 0);
    const loaded = [...scripts.map((name) => join(folder, name)), ...(open === undefined ? [] : [names])];
    const beside = await Promise.all(loaded.map(async (name) => (await stat(join(site, name))).size));

    for (const word of words) await pagefind.search(word);
    const warm: number[] = [];
    for (const word of words) {
      const begun = performance.now();
      await pagefind.search(word);
      warm.push(performance.now() - begun);
    }
    const [latest] = found.parse(await pagefind.search(change)).results;
    return {
      findsChange: ((await latest?.data())?.content ?? '').includes(change),
      firstQueryBytes: beside.reduce((sum, bytes) => sum + bytes, fetched),
      firstQueryResults: results.length,
      warmMilliseconds: median(warm),
    };
  } finally {
    await served.close();
  }
}

/** The facets that the site's own search page counts from the start; nothing where a site has no such page. */
async function openFacets(site: string): Promise<readonly string[] | undefined> {
  const page = await readFile(join(site, searchPage), 'utf8').catch(() => undefined);
  if (page === undefined) return undefined;
  return [...page.matchAll(/<details(?=[^>]*\sopen)[^>]*\sdata-facet="(\w+)"/g)].map(([, facet = '']) => facet);
}
