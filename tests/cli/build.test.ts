import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import type { buildSite as build } from '../../src/publish/build.ts';
import { loadBriefing } from '../../src/publish/load.ts';
import { filesIn, temporaryFolder } from '../temporary-folder.ts';
import { run } from './run.ts';

const broken = (name: string): string => join(import.meta.dirname, '../fixtures/broken', name);
const made = { unchanged: false, pages: 12, files: 30, bytes: 3_456_000, boxed: [], warnings: 0, drafts: 0 };
const builds = (said: Partial<typeof made> = {}) =>
  vi.fn<typeof build>(() => Promise.resolve({ built: { ...made, ...said } }));

test('a build checks first and then says what it made', async () => {
  const buildSite = builds();
  const { code, out, err } = await run(broken('sound'), ['build', '--out', '../site'], { buildSite });
  expect([code, out, err]).toEqual([0, `Built ${broken('site')}: 12 pages, 3.5 MB, in 0.0 s.\n`, '']);
  expect(buildSite).toHaveBeenCalledExactlyOnceWith({
    content: broken('sound'),
    out: broken('site'),
    cwd: broken('sound'),
    pdf: true,
    search: 'auto',
  });
});

test('a briefing with an error is not built: the errors are listed on stderr', async () => {
  const { problems } = await loadBriefing(broken('unknown-reference'));
  const buildSite = vi.fn<typeof build>(() => Promise.resolve({ problems }));
  const { code, out, err } = await run(broken('unknown-reference'), ['build'], { buildSite });
  expect([code, out]).toEqual([1, '']);
  expect(err).toMatch(/: error: .*\d+ errors?, 0 warnings\.\nNothing was built, and dist is as it was\./s);
});

test('warnings do not stop a build, and are counted', async () => {
  const { code, err } = await run(broken('likelihood'), ['build'], { buildSite: builds({ warnings: 2 }) });
  expect([code, err]).toEqual([0, '2 warnings: "readout check" lists them.\n']);
});

test('a build that finds nothing changed says so', async () => {
  const { out } = await run(broken('sound'), ['build'], { buildSite: builds({ unchanged: true }) });
  expect(out).toBe('Nothing has changed: dist: 12 pages, 3.5 MB, in 0.0 s.\n');
});

test('the search index is made as asked for, or left out', async () => {
  const buildSite = builds();
  await run(broken('sound'), ['build', '--search', 'kept', '--fresh'], { buildSite });
  expect(buildSite.mock.lastCall?.[0]).toMatchObject({ search: 'kept', fresh: true });
  await run(broken('sound'), ['build', '--no-search', '--no-pdf'], { buildSite });
  expect(buildSite.mock.lastCall?.[0]).toMatchObject({ search: 'none', pdf: false });
});

test('with --json a program reads what was built', async () => {
  const { out } = await run(broken('sound'), ['build', '--json'], { buildSite: builds() });
  expect(JSON.parse(out)).toEqual({
    content: broken('sound'),
    out: join(broken('sound'), 'dist'),
    pages: 12,
    files: 30,
    bytes: 3_456_000,
    seconds: 0,
    unchanged: false,
    warnings: 0,
    boxed: [],
    drafts: 0,
  });
});

test('drafts are left out, and how many wait is said; --drafts takes them in', async () => {
  const buildSite = builds({ drafts: 1 });
  const plain = await run(broken('sound'), ['build'], { buildSite });
  expect([plain.code, plain.err]).toEqual([
    0,
    '1 draft waits for an editor: "readout review" goes through articles, --drafts takes drafts in.\n',
  ]);
  expect(buildSite.mock.lastCall?.[0]).not.toHaveProperty('drafts');
  const taken = await run(broken('sound'), ['build', '--drafts'], { buildSite });
  expect([taken.code, taken.err]).toEqual([
    0,
    '1 draft waits for an editor, in this site and marked: do not publish it.\n',
  ]);
  expect(buildSite.mock.lastCall?.[0]).toMatchObject({ drafts: true });
});

test('a check says how many drafts wait', async () => {
  const dir = await temporaryFolder({ ...(await filesIn(broken('sound'))), 'articles/later.md': waiting });
  expect((await run(dir, ['check'])).out).toMatch(/1 draft waits for an editor: "readout review"/);
});

const waiting = `---
title: The ferries are to run later
published: "2021-03-09"
language: en
document: { sha256: ${'0a'.repeat(32)}, paragraphs: 2 }
review: draft
---
`;

test('a copy to carry is made where asked for, and where it lies is said', async () => {
  const buildSite = builds();
  const { out } = await run(broken('sound'), ['build', '--portable'], { buildSite });
  expect(buildSite.mock.lastCall?.[0]).toMatchObject({ portable: true });
  expect(out.split('\n')[1]).toBe('To carry: dist-portable and dist-portable.zip.');
  const json = await run(broken('sound'), ['build', '--portable', '--json'], { buildSite });
  expect(JSON.parse(json.out)).toMatchObject({
    copies: [expect.stringMatching(/dist-portable$/), expect.stringMatching(/dist-portable\.zip$/)],
  });
});
