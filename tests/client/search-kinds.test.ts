import { expect, test } from 'vitest';
import { ask, type Answer } from '../../src/site/client/search/ask.ts';
import { readQuery } from '../../src/site/client/search/query.ts';
import { opened } from '../publish/search/asked.ts';
import { keptUp } from '../publish/search/kept-up.ts';
import { temporaryFolder } from '../temporary-folder.ts';

const kinds = { article: 'Articles', others: ['Actors', 'Claims', 'Editions'] };

/** Three articles, two claims and an actor without a date, all about one word. */
const pages = new Map(
  ['Articles', 'Articles', 'Articles', 'Claims', 'Claims', 'Actors'].map((kind, at) => [
    `/${at}/`,
    `<!doctype html><html lang="en"><head><title>t</title>
      ${kind === 'Articles' ? '' : `<meta data-pagefind-filter="kind[content]" content="${kind}">`}
      ${kind === 'Actors' ? '' : `<meta data-pagefind-sort="date[content]" content="201${at}">`}
    </head><body><main data-pagefind-body><p>A truce of ${at} days.</p></main></body></html>`,
  ]),
);

async function asker(): Promise<(address: string) => Promise<Answer>> {
  const library = await opened(await keptUp(await temporaryFolder()).update(pages), 'en');
  await library.preload(null, { filters: { kind: { any: [] } } });
  return (address) => ask(library, readQuery(address), kinds);
}

const urlsOf = async ({ results }: Answer): Promise<string> =>
  (await Promise.all(results.map(({ data }) => data()))).map(({ url }) => url.replaceAll('/', '')).join(' ');

test('pages that name no kind are found and counted as articles, alone, beside other kinds and with all of them', async () => {
  const find = await asker();
  const counts = { kind: { Articles: 3, Claims: 2, Actors: 1 } };
  for (const [address, length] of [
    ['?q=truce', 6],
    ['?q=truce&kind=Articles', 3],
    ['?q=truce&kind=Claims', 2],
    ['?q=truce&kind=Articles&kind=Claims', 5],
    ['?q=truce&kind=Articles&kind=Claims&kind=Actors&kind=Editions', 6],
    ['?kind=Articles', 3],
    ['?kind=unheard', 0],
  ] as const) {
    const answer = await find(address);
    expect(answer.results, address).toHaveLength(length);
    expect(answer.counts, address).toEqual(counts);
  }
});

test('the order of results changes neither what is found nor what is counted: the page without a date comes last', async () => {
  const find = await asker();
  const newest = await find('?q=truce&sort=newest');
  expect(await urlsOf(newest)).toBe('4 3 2 1 0 5');
  expect(newest.counts).toEqual({ kind: { Articles: 3, Claims: 2, Actors: 1 } });
  const oldest = await find('?q=truce&sort=oldest&kind=Articles');
  expect(await urlsOf(oldest)).toBe('0 1 2');
  expect(oldest.counts).toEqual({ kind: { Articles: 3, Claims: 2, Actors: 1 } });
});
