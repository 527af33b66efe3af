import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readProposals } from '../../../src/authoring/proposals/read.ts';
import { filesIn } from '../../temporary-folder.ts';
import { run } from '../run.ts';
import { bridge, briefing, drafts, ferry, pageOf } from './new-briefing.ts';

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

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
