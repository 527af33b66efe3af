import { expect, test } from 'vitest';
import { temporaryFolder } from '../../temporary-folder.ts';
import { decodedIndex } from './decoded-index.ts';
import { fuzzedPages } from './fuzzed-pages.ts';
import { keptUp } from './kept-up.ts';
import { pagefindItself } from './pagefind-itself.ts';

test.for([1, 2, 3])('nasty pages are indexed to the byte as Pagefind does, seed %i', async (seed) => {
  const pages = fuzzedPages(seed, 120);
  const kept = keptUp(await temporaryFolder());
  expect(decodedIndex(await kept.update(pages))).toEqual(decodedIndex(await pagefindItself(pages)));
});

test('an index of many chunks is cut where Pagefind cuts it, however often other forms of words come up', async () => {
  const pages = fuzzedPages(4, 1500);
  const kept = keptUp(await temporaryFolder());
  const index = decodedIndex(await kept.update(pages));
  expect(index.languages['en']?.chunks.length).toBeGreaterThan(1);
  expect(index).toEqual(decodedIndex(await pagefindItself(pages)));
});
