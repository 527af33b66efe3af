import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { server } from '../../authoring/ingest/server.ts';
import { run } from '../run.ts';
import { bridge, briefing, drafts, ferry, pageOf, startExtractor } from './new-briefing.ts';

test('what is piped in is a document', async () => {
  const { cwd } = await briefing();
  async function* piped() {
    yield Buffer.from(ferry.slice(0, 50));
    yield await Promise.resolve(Buffer.from(ferry.slice(50)));
  }
  const { code, out } = await run(cwd, ['ingest', '-'], { piped, startExtractor });
  expect([code, out]).toEqual([0, expect.stringMatching(/from -, with/)]);
});

test('a list of feeds leads to the feeds, and each entry is a document of its own', async () => {
  const entry = (title: string, text: string): string =>
    `<item><title>${title}</title><link>https://example.org/${title}</link><pubDate>Wed, 03 Mar 2021 08:00:00 GMT</pubDate><description><![CDATA[<p>${text}</p>]]></description></item>`;
  const feed = (...items: readonly string[]): string =>
    `<?xml version="1.0"?><rss version="2.0"><channel><title>Harbour Gazette</title><link>https://example.org</link><description>News</description>${items.join('')}</channel></rss>`;
  const first = entry(
    'Ferry',
    'The ferry will sail again on Friday, the council said, after two months of repairs in the dock.',
  );
  const second = entry(
    'Bridge',
    'The bridge will close for two weeks, the council said, and drivers will have to take the boat.',
  );
  const answers = [feed(first), feed(second, first)];
  const { url } = await server((_, response) =>
    response.setHeader('content-type', 'application/rss+xml').end(answers.shift()),
  );
  const { cwd, ingest } = await briefing({
    'feeds.opml': `<?xml version="1.0"?><opml version="2.0"><body><outline text="News"><outline text="Gazette" type="rss" xmlUrl="${url}/feed"/></outline></body></opml>`,
  });
  expect(await ingest('feeds.opml', '--allow-private')).toMatchObject({
    code: 0,
    out: expect.stringContaining('\n1 drafted.'),
  });
  expect(await ingest('feeds.opml', '--allow-private')).toMatchObject({
    code: 0,
    out: expect.stringContaining('\n1 drafted, 1 there already.'),
  });
  expect(Object.keys(await drafts(cwd))).toHaveLength(2);
});

test('a private address is refused unless it is allowed', async () => {
  const { url } = await server((_, response) => response.end(ferry));
  const { ingest } = await briefing();
  expect(await ingest(`${url}/ferry.txt`)).toMatchObject({ code: 1, err: expect.stringContaining('--allow-private') });
  expect(await ingest(`${url}/ferry.txt`, '--allow-private')).toMatchObject({ code: 0 });
});

test('the texts that intake keeps beside originals are no documents, nor are hidden files and the briefing', async () => {
  const { cwd, ingest } = await briefing({
    'in/page.html': pageOf(bridge),
    'in/page.html.txt': bridge,
    'in/.hidden.txt': ferry,
  });
  await rm(join(cwd, '.gitignore'));
  expect((await ingest('.')).out).toMatch(/from in\/page\.html, with .*\n1 drafted\./);
});
