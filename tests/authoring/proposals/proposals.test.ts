import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readProposals } from '../../../src/authoring/proposals/read.ts';
import { storedProposals } from '../../../src/authoring/proposals/schema.ts';
import { withTexts } from '../../../src/authoring/proposals/span-texts.ts';
import { writeProposals } from '../../../src/authoring/proposals/write.ts';
import { spanOf } from '../../../src/intake/span.ts';
import { temporaryFolder, writeFiles } from '../../temporary-folder.ts';

const body = [
  'The minister of transport said that the ferry will sail again on Friday, and that nobody need walk to the bridge.',
];
const speaker = { ...spanOf(body, 0, 0, 25), actor: 'minister-of-transport' };
const content = spanOf(body, 0, 31, 111);
const stored = storedProposals.parse({
  version: 1,
  article: 'ferry',
  document: { sha256: 'a'.repeat(64), file: 'ferry.txt' },
  body: [4],
  agencies: [],
  mentions: [{ span: spanOf(body, 0, 0, 25), actor: 'minister-of-transport', rule: 'name', confidence: 1 }],
  names: [],
  attributions: [
    {
      speaker,
      cue: spanOf(body, 0, 26, 30),
      content: [content],
      form: 'indirect',
      act: 'states',
      through: [],
      citing: [],
      rule: 'said',
      confidence: 0.9,
    },
  ],
  dates: [],
  happenings: [],
  figures: [],
  topics: [],
  duplicates: [],
  publication: null,
  fingerprint: { hash: '', words: 0, signature: '', sample: '' },
});

test('proposals are kept without the text of the document, and get it back from there', async () => {
  const dir = await temporaryFolder();
  await writeProposals(dir, stored);
  const text = await readFile(join(dir, '.proposals/ferry.json'), 'utf8');
  expect(text).toContain('said');
  expect(text).not.toContain('walk to the bridge');
  const read = await readProposals(dir, 'ferry');
  expect(read).not.toBeNull();
  if (read === null) return;
  expect(read.body).toEqual([4]);
  const { mentions, attributions } = withTexts(read, body);
  expect({ mentions, attributions }).toEqual({ mentions: stored.mentions, attributions: stored.attributions });
});

test('an article for which nothing was proposed has no proposals', async () => {
  expect(await readProposals(await temporaryFolder(), 'ferry')).toBeNull();
});

test('proposals that cannot be read are named, with what to do', async () => {
  const dir = await temporaryFolder();
  await writeFiles(dir, { '.proposals/ferry.json': '{ "version": 2 }' });
  await expect(readProposals(dir, 'ferry')).rejects.toThrow(/\.proposals\/ferry\.json cannot be read.*ingest/);
});
