import type { SearchNames } from '../../../views/search-names.ts';
import { namesIn, type Names } from './names.ts';
import { loadFacet, loadPagefind, type Pagefind } from './pagefind.ts';

/** All that a search needs, fetched when the first one is made. */
export interface Library {
  readonly pagefind: Pagefind;
  readonly names: Names;
}

export async function loadLibrary(folder: string, namesFile: string, facets: readonly string[]): Promise<Library> {
  const [pagefind, names] = await Promise.all([
    loadPagefind(folder),
    fetch(namesFile).then((answer) => answer.json() as Promise<SearchNames>),
  ]);
  await Promise.all(facets.map((facet) => loadFacet(pagefind, facet)));
  return { pagefind, names: namesIn(names) };
}
