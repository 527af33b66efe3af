import { createHash } from 'node:crypto';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { z } from 'zod';
import type { ExtractorOptions } from '../../src/authoring/ingest/extract/extractor.ts';
import { readProposals } from '../../src/authoring/proposals/read.ts';
import { draftsOf } from '../../src/intake/intake.ts';
import type { Input } from '../../src/intake/input.ts';
import { server } from '../authoring/ingest/server.ts';
import { filesIn, temporaryFolder, writeFiles } from '../temporary-folder.ts';
import { run, type Ran } from './run.ts';

const ferry = `Ferry to sail again on Friday
Harbour Gazette
Published 3 March 2021

HARBOUR TOWN: The ferry to the island will sail again on Friday, the minister of transport said on Tuesday.
“Nobody will have to walk to the bridge any more,” the minister told reporters.
The council has counted 62 complaints since the boat was laid up in January.
`;
const bridge = `Bridge to close for repairs
Published 5 March 2021

The old bridge will close for two weeks, the council announced. Repairs cost more than planned.
Drivers will have to take the ferry, which sails four times a day from the northern quay.
`;

const pageOf = (text: string): string =>
  `<!doctype html><html lang="en"><title>Bridge</title><body><h1>Bridge</h1><p>${text.trim().replace(/\n+/g, '</p><p>')}</p></body></html>`;

/** Reads documents in this process, which saves each test the start of threads. */
const startExtractor = ({ context }: ExtractorOptions) =>
  Promise.resolve({
    extract: (input: Input) => draftsOf(input, context),
    close: () => Promise.resolve(),
  });

/** A new briefing, and a way to run `readout` in it. */
async function briefing(files: Readonly<Record<string, string>> = {}) {
  const cwd = await temporaryFolder();
  await run(cwd, ['init', '.']);
  await writeFiles(cwd, files);
  return {
    cwd,
    ingest: (...args: readonly string[]): Promise<Ran> => run(cwd, ['ingest', ...args], { startExtractor }),
  };
}

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');
const drafts = async (cwd: string): Promise<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(await filesIn(join(cwd, 'content'))).filter(([file]) => file.startsWith('articles/')),
  );

test('a document becomes a draft, and is kept beside the briefing with what is proposed', async () => {
  const { cwd, ingest } = await briefing({ 'in/ferry.txt': ferry });
  const { code, out, err } = await ingest('in/ferry.txt');
  expect([code, err]).toEqual([0, '']);
  const id = '2021-03-03-ferry-to-sail-again-on-friday';
  expect(out).toMatch(
    new RegExp(`^Drafted content/articles/2021/${id}\\.md from in/ferry\\.txt, with .*\n1 drafted\\.`),
  );
  const files = await filesIn(cwd);
  expect(files[`content/articles/2021/${id}.md`]).toContain(
    `sha256: ${sha256(ferry)}\n  paragraphs: 6\nreview: draft\n`,
  );
  expect(files[`documents/ferry-${sha256(ferry).slice(0, 12)}.txt`]).toBe(ferry);
  const proposals = await readProposals(join(cwd, 'content'), id);
  expect(proposals?.document).toEqual({ sha256: sha256(ferry), file: `ferry-${sha256(ferry).slice(0, 12)}.txt` });
});

test('a briefing with drafts has no errors, and its documents are found', async () => {
  const { cwd, ingest } = await briefing({ 'in/ferry.txt': ferry, 'in/page.html': pageOf(bridge) });
  expect((await ingest('in')).code).toBe(0);
  const checked = await run(cwd, ['check', '--drafts', '--documents', 'documents']);
  expect([checked.code, checked.out]).toEqual([0, expect.stringMatching(/^0 errors, 0 warnings\./)]);
});

test('no sentence of a document is in the briefing’s folder', async () => {
  const { cwd, ingest } = await briefing({ 'in/ferry.txt': ferry });
  await ingest('in');
  const files = Object.values(await filesIn(join(cwd, 'content'))).join('\n');
  for (const sentence of [
    'The council has counted 62 complaints since',
    'Nobody will have to walk to the bridge any more',
    'The ferry to the island will sail again on Friday',
  ])
    expect(files).not.toContain(sentence);
});

test('the same again changes nothing, not even what a person has written', async () => {
  const { cwd, ingest } = await briefing({ 'in/ferry.txt': ferry });
  await ingest('in');
  const [file = ''] = Object.keys(await drafts(cwd));
  const path = join(cwd, 'content', file);
  await writeFile(path, `${await readFile(path, 'utf8')}A ferry sails. {#ferry}\n# by hand: [`);
  const before = await filesIn(cwd);
  const { code, out } = await ingest('in', 'in/ferry.txt');
  expect([code, out]).toEqual([
    0,
    `There already in/ferry.txt: content/${file}\n`.repeat(2) + '0 drafted, 2 there already.\n',
  ]);
  expect(await filesIn(cwd)).toEqual(before);
});

test('what is the same under another name is one document', async () => {
  const { cwd, ingest } = await briefing({ 'in/a.txt': ferry, 'in/b.txt': ferry });
  const { out } = await ingest('in');
  expect(out).toContain('There already in/b.txt: content/articles/2021/2021-03-03-ferry');
  expect(Object.keys(await drafts(cwd))).toHaveLength(1);
});

test('an id that is taken gets a number', async () => {
  const { cwd, ingest } = await briefing({
    'in/a.txt': ferry,
    'in/b.txt': `${ferry}Tickets cost the same as before.\n`,
  });
  await ingest('in');
  expect(Object.keys(await drafts(cwd))).toEqual([
    'articles/2021/2021-03-03-ferry-to-sail-again-on-friday-2.md',
    'articles/2021/2021-03-03-ferry-to-sail-again-on-friday.md',
  ]);
});

test('one bad document is reported with its reason, and the rest go on', async () => {
  const { cwd, ingest } = await briefing({ 'in/a.txt': ferry, 'in/b.txt': '', 'in/d.txt': bridge });
  await writeFile(join(cwd, 'in/c.html.gz'), gzipSync(ferry).subarray(0, 60));
  const { code, out, err } = await ingest('in', 'in/nothing.txt');
  expect(code).toBe(1);
  expect(out).toMatch(/2 drafted, 3 not read\./);
  expect(err).toMatch(/^Not read in\/b\.txt: It is empty/m);
  expect(err).toMatch(/^Not read in\/nothing\.txt: There is no such file\.$/m);
  expect(err).toMatch(/^3 documents could not be read:\n {2}in\/b\.txt\n {2}in\/c\.html\.gz\n {2}in\/nothing\.txt\n/m);
});

test('what the editor tells stands above what a document says', async () => {
  const { cwd, ingest } = await briefing({
    'in/ferry.txt': ferry,
    'content/outlets/gazette.yaml': 'name: Harbour Gazette\n',
  });
  await ingest(
    'in/ferry.txt',
    '--published',
    '2021-04',
    '--url',
    'https://example.org/ferry',
    '--outlet',
    'gazette',
    '--language',
    'en-GB',
  );
  const [text = ''] = Object.values(await drafts(cwd));
  for (const field of ['published: 2021-04\n', 'url: https://example.org/ferry', 'outlet: gazette', 'language: en-GB'])
    expect(text.replaceAll('"', '')).toContain(field);
});

test('a document that says little is drafted all the same, and says what is not known', async () => {
  const { cwd, ingest } = await briefing({
    'in/note_of-a.call.txt':
      'a ferry sails, they said, and it will sail again, whatever the council may have decided about it before.\n',
  });
  await ingest('in');
  const [[file, text] = ['', '']] = Object.entries(await drafts(cwd));
  expect(file).toMatch(/^articles\/undated-/);
  expect(text).toMatch(/^published: XXXX\npublishedBasis: inferred\npublishedNote: /m);
});

test('a dry run writes nothing and needs no briefing', async () => {
  const cwd = await temporaryFolder({ 'ferry.txt': ferry });
  const refused = await run(cwd, ['ingest', 'ferry.txt']);
  expect([refused.code, refused.err]).toEqual([1, expect.stringMatching(/is not a briefing.*--dry-run/)]);
  const { code, out } = await run(cwd, ['ingest', '--dry-run', 'ferry.txt'], { startExtractor });
  expect([code, out]).toEqual([0, expect.stringMatching(/^Would draft articles\/2021\//)]);
  expect(Object.keys(await filesIn(cwd))).toEqual(['ferry.txt']);
});

const line = z.object({
  document: z.string(),
  title: z.string().nullable(),
  body: z.array(z.string()),
  state: z.string(),
});

test('as JSON a document is an object a line, whether or not it is there already', async () => {
  const { ingest } = await briefing({ 'in/a.txt': ferry, 'in/b.txt': bridge, 'in/c.txt': '' });
  for (const state of ['drafted', 'known']) {
    const { code, out, err } = await ingest('--json', 'in');
    expect(code).toBe(1);
    expect(err).toContain('Not read in/c.txt');
    const lines = out
      .trim()
      .split('\n')
      .map((text) => line.parse(JSON.parse(text)));
    expect(lines.map((one) => [one.document, one.state])).toEqual([
      ['in/a.txt', state],
      ['in/b.txt', state],
    ]);
  }
});

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

test('the results do not depend on how many documents are read side by side', { timeout: 60_000 }, async () => {
  const files = Object.fromEntries(
    Array.from({ length: 12 }, (_, at) => [
      `in/${at}.txt`,
      `${at % 5 === 0 ? ferry : bridge}The boat has the number ${at % 7}, and so has its berth.\n`,
    ]),
  );
  const results = [];
  for (const jobs of ['1', '3']) {
    const { cwd } = await briefing(files);
    results.push({ ...(await run(cwd, ['ingest', 'in', '--jobs', jobs])), files: await filesIn(cwd) });
  }
  expect(results[1]).toEqual(results[0]);
});

test.each([
  [['--published', 'yesterday'], /not a date/],
  [['--language', 'english language'], /language tag/],
  [['--outlet', 'No Such'], /id of an outlet/],
  [['--outlet', 'no-such'], /no outlet "no-such"/],
  [['--url', 'file:///etc/hostname'], /http/],
  [['--jobs', '0'], /whole number/],
  [['--url', 'https://example.org/', 'in/b.txt'], /one by one/],
])('%j is wrong usage', async (args, reason) => {
  const { cwd, ingest } = await briefing({ 'in/a.txt': ferry, 'in/b.txt': bridge });
  expect(await ingest('in/a.txt', ...args)).toMatchObject({ code: 2, err: expect.stringMatching(reason) });
  expect(await drafts(cwd)).toEqual({});
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

test('on a terminal a bar shows how far it is', async () => {
  const { cwd } = await briefing({ 'in/a.txt': ferry, 'in/b.txt': bridge });
  const { err } = await run(cwd, ['ingest', 'in'], { columns: 80, startExtractor });
  expect(err).toContain('1 of 2');
  expect(err).toContain('2 of 2');
});

test('a copy by another outlet is told from a new document, whether it comes in the same run or later', async () => {
  const copy = ferry.replace('Harbour Gazette\n', 'Island Courier\n');
  const together = await briefing({ 'in/a.txt': ferry, 'in/b.txt': copy });
  expect((await together.ingest('in')).out).toMatch(
    /from in\/b\.txt, .*much like 2021-03-03-ferry-to-sail-again-on-friday\n/,
  );
  const apart = await briefing({ 'in/a.txt': ferry, 'later/b.txt': copy });
  await apart.ingest('in');
  expect((await apart.ingest('later')).out).toMatch(
    /from later\/b\.txt, .*much like 2021-03-03-ferry-to-sail-again-on-friday\n/,
  );
  const [one, other] = await Promise.all(
    [together, apart].map(({ cwd }) =>
      readProposals(join(cwd, 'content'), '2021-03-03-ferry-to-sail-again-on-friday-2'),
    ),
  );
  expect(other?.duplicates).toEqual(one?.duplicates);
  expect(one?.duplicates.map(({ of }) => of)).toContain('2021-03-03-ferry-to-sail-again-on-friday');
});

test('a year that one document of a run leaves out is inferred from the others, whichever comes first', async () => {
  const people = 'Ana Example met Boris Muster and Carla Beispiel at the Harbour Ministry on Friday.';
  const files = {
    'with.txt': `Talks begin at the harbour\n\n23 September 2016\n\n${people}\n\nBoris Muster said that he was content.\n`,
    'without.txt': `Talks go on\n\nSept. 24\n\n${people}\n\nAna Example said that the talks would go on.\n`,
  };
  const ofOrder = async (...order: readonly string[]) => {
    const { cwd, ingest } = await briefing(files);
    const { out } = await ingest(...order);
    return { out, stored: await readProposals(join(cwd, 'content'), 'undated-talks-go-on') };
  };
  const [first, last] = [await ofOrder('with.txt', 'without.txt'), await ofOrder('without.txt', 'with.txt')];
  expect(first.stored?.publication).toMatchObject({ value: '2016-09-24' });
  expect(last.stored?.publication).toEqual(first.stored?.publication);
  expect(last.out).toMatch(
    /^Perhaps of 2016-09-24: content\/articles\/undated-talks-go-on\.md\. The document gives no year/m,
  );
  expect(first.out).not.toContain('Perhaps of');
});
