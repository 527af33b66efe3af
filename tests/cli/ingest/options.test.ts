import { expect, test } from 'vitest';
import { filesIn, temporaryFolder } from '../../temporary-folder.ts';
import { run } from '../run.ts';
import { bridge, briefing, drafts, ferry, startExtractor } from './new-briefing.ts';

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

test('a dry run writes nothing and needs no briefing', async () => {
  const cwd = await temporaryFolder({ 'ferry.txt': ferry });
  const refused = await run(cwd, ['ingest', 'ferry.txt']);
  expect([refused.code, refused.err]).toEqual([1, expect.stringMatching(/is not a briefing.*--dry-run/)]);
  const { code, out } = await run(cwd, ['ingest', '--dry-run', 'ferry.txt'], { startExtractor });
  expect([code, out]).toEqual([0, expect.stringMatching(/^Would draft articles\/2021\//)]);
  expect(Object.keys(await filesIn(cwd))).toEqual(['ferry.txt']);
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
