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

test.for([
  ['zh', '我们在北京工作。他们说,安全保障 CVE-2024-12345'],
  ['ja', '東京に行きます。日本語の安全保障'],
])(
  'texts of %s are cut as Pagefind cuts them, and their anchors keep their places',
  async ([language = '', text = '']) => {
    const pages = new Map([
      [
        '/one/',
        page(`<p id="a">${text}</p><p id="b">${text} 2019</p><i data-pagefind-meta="names">${text}</i>`, language),
      ],
      ['/two/', page(`<p id="a">x ${text}</p>`, language)],
      ['/three/', page('<p>English</p>')],
    ]);
    const kept = keptUp(await temporaryFolder());
    expect(decodedIndex(await kept.update(pages))).toEqual(decodedIndex(await pagefindItself(pages)));
  },
);

test('texts of Thai are cut as Pagefind cuts them; parts of their words may weigh a little otherwise', async () => {
  const pages = new Map([['/one/', page('<p id="a">ฉันรักเธอ ความมั่นคง ความ</p>', 'th')]]);
  const kept = decodedIndex(await keptUp(await temporaryFolder()).update(pages)).languages['th'];
  const own = decodedIndex(await pagefindItself(pages)).languages['th'];
  expect(kept?.pages).toEqual(own?.pages);
  expect(kept?.chunks.map(([from, to]) => [from, to])).toEqual(own?.chunks.map(([from, to]) => [from, to]));
});
