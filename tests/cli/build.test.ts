import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import type { buildSite } from '../../src/publish/build.ts';
import { filesIn, temporaryFolder } from '../temporary-folder.ts';
import { run } from './run.ts';

const broken = (name: string): string => join(import.meta.dirname, '../fixtures/broken', name);
const builds = () =>
  vi.fn<typeof buildSite>(() => Promise.resolve({ pages: 12, files: 30, bytes: 3_456_000, boxed: [] }));

test('a build checks first and then says what it made', async () => {
  const buildSite = builds();
  const { code, out, err } = await run(broken('sound'), ['build', '--out', '../site'], { buildSite });
  expect([code, out, err]).toEqual([0, `Built ${broken('site')}: 12 pages, 3.5 MB, in 0.0 s.\n`, '']);
  expect(buildSite).toHaveBeenCalledExactlyOnceWith({
    pdf: expect.anything(),
    content: broken('sound'),
    out: broken('site'),
    cwd: broken('sound'),
    config: expect.objectContaining({ base: '/' }),
  });
});

test('a briefing with an error is not built: the errors are listed on stderr', async () => {
  const buildSite = builds();
  const { code, out, err } = await run(broken('unknown-reference'), ['build'], { buildSite });
  expect([code, out]).toEqual([1, '']);
  expect(err).toMatch(/: error: .*\d+ errors?, 0 warnings\.\nNothing was built, and dist is as it was\./s);
  expect(buildSite).not.toHaveBeenCalled();
});

test('warnings do not stop a build, and are counted', async () => {
  const { code, err } = await run(broken('likelihood'), ['build'], { buildSite: builds() });
  expect(code).toBe(0);
  expect(err).toMatch(/^\d+ warnings?: "readout check" lists them\.\n$/);
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
    warnings: 0,
    boxed: [],
    drafts: 0,
  });
});

test('drafts are left out, and how many wait is said; --drafts takes them in', async () => {
  const dir = await temporaryFolder({
    ...(await filesIn(broken('sound'))),
    'articles/later.md': waiting,
  });
  const buildSite = builds();
  const plain = await run(dir, ['build'], { buildSite });
  expect([plain.code, plain.err]).toEqual([
    0,
    '1 draft waits for an editor: "readout review" goes through articles, --drafts takes drafts in.\n',
  ]);
  expect(buildSite.mock.lastCall?.[0]).not.toHaveProperty('drafts');
  const taken = await run(dir, ['build', '--drafts'], { buildSite });
  expect([taken.code, taken.err]).toEqual([
    0,
    '1 draft waits for an editor, in this site and marked: do not publish it.\n',
  ]);
  expect(buildSite.mock.lastCall?.[0]).toMatchObject({ drafts: true });
  const checked = await run(dir, ['check']);
  expect(checked.out).toMatch(/1 draft waits for an editor: "readout review"/);
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
