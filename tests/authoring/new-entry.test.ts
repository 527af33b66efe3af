import { execFile } from 'node:child_process';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { initBriefing } from '../../src/authoring/init-briefing.ts';
import { newEntry } from '../../src/authoring/new-entry.ts';
import { templateNames } from '../../src/authoring/templates/index.ts';
import { loadBriefing } from '../../src/publish/load.ts';
import { filesIn, temporaryFolder, writeFiles } from '../temporary-folder.ts';

const execute = promisify(execFile);

test('an article whose id begins with a year is kept in the folder of that year', async () => {
  const content = await initBriefing(await temporaryFolder());
  expect(await newEntry(content, 'article', '2026-01-31-a-report')).toBe('articles/2026/2026-01-31-a-report.md');
  expect(await newEntry(content, 'article', 'a-report')).toBe('articles/a-report.md');
});

test('the language of the briefing is filled in', async () => {
  const content = await initBriefing(await temporaryFolder());
  await writeFiles(content, { 'briefing.yaml': 'title: t\ndescription: d\nlanguage: ar\n' });
  await newEntry(content, 'label', 'words');
  expect((await filesIn(content))['labels.yaml']).toContain('language: ar');
});

test('an edition named by its date has it filled in', async () => {
  const content = await initBriefing(await temporaryFolder());
  const file = await newEntry(content, 'edition', '2026-01-31');
  expect((await filesIn(content))[file]).toContain('date: "2026-01-31"\n');
});

test.each(templateNames)(
  'everything left to fill in in a new %s is listed by a check, and nothing else',
  async (kind) => {
    const content = await initBriefing(await temporaryFolder());
    await newEntry(content, kind, 'an-id');
    const { problems } = await loadBriefing(content);
    expect(problems.length).toBeGreaterThan(0);
    for (const { rule, value, line } of problems) {
      expect(rule === 'missing-field' || (rule === 'bad-value' && value === undefined)).toBe(true);
      expect(line).toBeGreaterThan(0);
    }
  },
);

test('an id is never used twice, whatever the kind', async () => {
  const content = await initBriefing(await temporaryFolder());
  await newEntry(content, 'place', 'geneva');
  await newEntry(content, 'article', '2026-talks');
  const before = await filesIn(content);
  for (const [kind, id, file] of [
    ['actor', 'geneva', 'places.yaml'],
    ['place', 'geneva', 'places.yaml'],
    ['article', '2026-talks', 'articles/2026/2026-talks.md'],
  ] as const)
    await expect(newEntry(content, kind, id)).rejects.toThrow(`The id "${id}" is used already, by ${file}.`);
  expect(await filesIn(content)).toEqual(before);
});

test.each([
  ['Émile Zola', 'emile-zola'],
  ['../outside', 'outside'],
  ['', 'some-id'],
])('%j is not an id, and one that would be is suggested', async (id, suggested) => {
  const content = await initBriefing(await temporaryFolder());
  await expect(newEntry(content, 'actor', id)).rejects.toThrow(`as in ${suggested}.`);
});

test('a folder that is no briefing gets no entries', async () => {
  await expect(newEntry(await temporaryFolder({ 'notes.txt': '' }), 'actor', 'someone')).rejects.toThrow(
    'is not a briefing',
  );
});

test('entries that are begun in a registry at once are all there', { timeout: 60_000 }, async () => {
  const content = await initBriefing(await temporaryFolder());
  const ids = ['a', 'b', 'c', 'd', 'e', 'f'].map((letter) => `place-${letter}`);
  const launcher = join(import.meta.dirname, '../../scripts/readout.mjs');
  const begun = (id: string) => execute(process.execPath, [launcher, 'new', 'place', id, '--content', content]);
  await Promise.all(ids.map(begun));
  const registry = (await filesIn(content))['places.yaml'] ?? '';
  expect([...registry.matchAll(/^place-[a-f]/gmu)].map(([id]) => id).sort()).toEqual(ids);
});

test('while another process changes the briefing, nothing is begun in a registry, and that is said', async () => {
  const content = await initBriefing(await temporaryFolder());
  await newEntry(content, 'place', 'geneva');
  await writeFiles(content, { '.change/owner.json': JSON.stringify({ pid: process.ppid, host: hostname() }) });
  const before = await filesIn(content);
  await expect(newEntry(content, 'place', 'bern')).rejects.toThrow(/^Another process is changing this briefing/);
  expect(await filesIn(content)).toEqual(before);
});
