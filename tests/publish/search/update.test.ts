import { expect, test } from 'vitest';
import { temporaryFolder } from '../../temporary-folder.ts';
import { decodedIndex } from './decoded-index.ts';
import { keptUp } from './kept-up.ts';
import { pagefindItself } from './pagefind-itself.ts';

const page = (body: string, language = 'en'): string =>
  `<!doctype html><html lang="${language}"><head><title>A page</title></head><body><main data-pagefind-body>${body}</main></body></html>`;

test('an index is what Pagefind itself makes of the same pages', async () => {
  const pages = new Map([
    ['/one/', page('<h1 id="one">One & <em>two</em></h1><p>The running foxes ran.</p>')],
    ['/two/', page('<h1>Zwei</h1><p>Die Füchse liefen.</p>', 'de')],
    ['/none/', '<!doctype html><html lang="en"><body><p>Not searched.</p></body></html>'],
  ]);
  const kept = keptUp(await temporaryFolder());
  expect(decodedIndex(await kept.update(pages))).toEqual(decodedIndex(await pagefindItself(pages)));
});
