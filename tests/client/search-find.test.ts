import { describe, expect, it } from 'vitest';
import { find } from '../../src/site/client/search/find.ts';
import type { Library } from '../../src/site/client/search/library.ts';
import { namesIn } from '../../src/site/client/search/names.ts';
import type { Found, Hit, Pagefind } from '../../src/site/client/search/pagefind.ts';
import type { Sort } from '../../src/site/client/search/query.ts';
import type { Words } from '../../src/site/client/search/words.ts';

const hit = (url: string, title: string): Hit => ({
  url,
  raw_content: '',
  locations: [],
  anchors: [],
  meta: { title },
  filters: {},
});
const resultsOf = (hits: readonly Hit[]): Found => ({
  results: hits.map((one) => ({ id: one.url, score: 1, words: [], data: () => Promise.resolve(one) })),
  filters: {},
});
const truce = hit('/articles/truce/', 'Truce agreed');
const vote = hit('/articles/vote/', 'Council votes');
const words = { kinds: {}, noExact: '%', partPhrase: '' } as unknown as Words;

/** A library whose index orders two articles by relevance one way and by date the other. */
function libraryOf(pages: Parameters<typeof namesIn>[0]['pages']): Library {
  const search: Pagefind['search'] = (_, options) =>
    Promise.resolve(resultsOf(options.sort['date'] === undefined ? [truce, vote] : [vote, truce]));
  return { pagefind: { search } as Pagefind, names: namesIn({ pages, misspellings: {} }) };
}

const urls = async (library: Library, text: string, sort: Sort): Promise<readonly string[]> => {
  const query = { text, sort, chosen: new Map<string, string[]>() };
  const { first } = await find(library, query, { root: '/', words, pageLength: 1 });
  return first.map(({ url }) => url);
};

describe('Results sorted by date', () => {
  it('are shown of a name that is no word of any of them, as they are by relevance', async () => {
    const library = libraryOf([['United Nations', 'actors/un/', 'Organisation', 'u n']]);
    expect(await urls(library, 'U.N.', 'relevance')).toEqual(['/actors/un/', truce.url]);
    expect(await urls(library, 'U.N.', 'newest')).toEqual([vote.url]);
  });

  it('are shown where only a later one of them has the word asked for', async () => {
    expect(await urls(libraryOf([]), 'truce', 'newest')).toEqual([vote.url]);
  });

  it('are none where nothing found comes near what was asked for', async () => {
    expect(await urls(libraryOf([]), 'zzzz', 'newest')).toEqual([]);
  });
});
