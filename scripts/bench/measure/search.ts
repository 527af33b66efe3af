import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { median } from './median.ts';
import { openFacets, openSearch } from './open-search.ts';

/** What searching costs the reader. */
export interface SearchCost {
  /** Scripts, index, filters, the list of names and the first ten results of a first query, as the files are stored. */
  readonly firstQueryBytes: number;
  /** How many pages the first query finds. */
  readonly firstQueryResults: number;
  /** Milliseconds of a query whose part of the index is loaded already: the median over several words. */
  readonly warmMilliseconds: number;
}

const shownResults = 10;
/** A browser loads both; only the first is loaded here, where no worker is wanted. */
const scripts = ['pagefind.js', 'pagefind-worker.js'];
/** What Readout's search page loads beside the index. */
const names = 'search/names.json';

/** Searches a built site over loopback, as its search page would, for `words`, one by one; the first is the first query. */
export async function measureSearch(
  site: string,
  words: readonly [string, ...string[]],
  folder = 'pagefind',
): Promise<SearchCost> {
  const search = await openSearch(site, folder);
  try {
    const facets = await openFacets(site);
    await search.open(facets);
    const first = await search.find(words[0]);
    await first.load(shownResults);
    const fetched = search.fetched.reduce((sum, { bytes }) => sum + bytes, 0);
    const loaded = [...scripts.map((name) => join(folder, name)), ...(facets === undefined ? [] : [names])];
    const beside = await Promise.all(loaded.map(async (name) => (await stat(join(site, name))).size));

    for (const word of words) await search.find(word);
    const warm: number[] = [];
    for (const word of words) {
      const begun = performance.now();
      await search.find(word);
      warm.push(performance.now() - begun);
    }
    return {
      firstQueryBytes: beside.reduce((sum, bytes) => sum + bytes, fetched),
      firstQueryResults: first.count,
      warmMilliseconds: median(warm),
    };
  } finally {
    await search.close();
  }
}

const looked = 30;

/** Whether the search of a built site knows a word: it finds a page with it, or can be narrowed by a name that has it. */
export async function searchKnows(site: string, word: string): Promise<boolean> {
  const search = await openSearch(site);
  try {
    const hits = await (await search.find(word)).load(looked);
    if (hits.some(({ content }) => content.includes(word))) return true;
    return (await search.filters()).some((name) => name.includes(word));
  } finally {
    await search.close();
  }
}

/** Whether the search of a built site still leads to a page when it is asked for the page's own words. */
export async function searchLeadsTo(site: string, words: string, url: string): Promise<boolean> {
  const search = await openSearch(site);
  try {
    return (await (await search.find(`"${words}"`)).load(looked)).some((hit) => hit.url.includes(url));
  } finally {
    await search.close();
  }
}
