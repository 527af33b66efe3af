import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { BuildEffects } from '../../src/publish/build-effects.ts';
import { buildSite } from '../../src/publish/build.ts';
import { holdSnapshot } from '../../src/publish/facts/read-kept.ts';
import type { FolderSeen } from '../../src/publish/facts/seen-since.ts';
import { offlineFiles } from '../../src/publish/offline/files.ts';
import { filesIn } from '../temporary-folder.ts';
import { config, inMaking, loaded, project, snapshot, untouchedFolder, writing } from './stub-build.ts';

test('a build says what it made, and leaves nothing else behind', async () => {
  const { options, files: filesOf } = await project();
  expect(await buildSite(options, writing('one'))).toEqual({
    built: { unchanged: false, pages: 1, files: 4, bytes: 6, boxed: [], warnings: 0, drafts: 0 },
  });
  const files = await filesOf();
  expect(Object.keys(files)).toEqual([
    'content/briefing.yaml',
    'dist/.readout.json',
    'dist/index.html',
    'dist/pagefind/pagefind.js',
    'dist/style.css',
    'dist/sw.js',
  ]);
  expect(JSON.parse(files['dist/.readout.json'] ?? '')).toEqual({
    madeBy: 'readout',
    base: '/briefings/',
    pages: 1,
    build: expect.stringMatching(/^[0-9a-f]{16}$/),
  });
});

test('what a briefing no longer has is gone from its site, and what others put there stays', async () => {
  const { cwd, options } = await project();
  const two: BuildEffects = {
    ...writing('one'),
    async makePages({ stage }) {
      await stage.put('index.html', 'one');
      await stage.put('gone/deep/index.html', 'gone');
      return inMaking([]);
    },
  };
  await buildSite(options, two);
  await writeFile(join(cwd, 'dist/CNAME'), 'example.org');
  await buildSite(options, writing('two'));
  expect(Object.keys(await filesIn(join(cwd, 'dist')))).toEqual([
    '.readout.json',
    'CNAME',
    'index.html',
    'pagefind/pagefind.js',
    'style.css',
    'sw.js',
  ]);
  expect(await readdir(join(cwd, 'dist'))).not.toContain('gone');
});

test('what others put there stays although nothing is known of how the site was made', async () => {
  const { cwd, options } = await project();
  const listing: BuildEffects = {
    ...writing('one'),
    offlineFiles,
    async makePages({ stage }) {
      await stage.put('index.html', 'one');
      await stage.put('gone/deep/index.html', 'gone');
      return inMaking([]);
    },
  };
  await buildSite(options, listing);
  await writeFile(join(cwd, 'dist/CNAME'), 'example.org');
  await mkdir(join(cwd, 'dist/.git'));
  await writeFile(join(cwd, 'dist/.git/HEAD'), 'ref');
  await rm(join(cwd, '.readout'), { recursive: true });
  await buildSite(options, { ...writing('two'), offlineFiles });
  const files = await filesIn(join(cwd, 'dist'));
  expect(files).toMatchObject({ CNAME: 'example.org', '.git/HEAD': 'ref', 'index.html': 'two' });
  expect(
    Object.keys(files)
      .filter((file) => /^gone|^offline/.test(file))
      .toSorted((a) => (a === 'offline/build.json' ? -1 : 1)),
  ).toEqual(['offline/build.json', expect.stringMatching(/^offline\/[0-9a-f]{12}\.json$/)]);
});

test('a site in which nothing has changed is left alone', async () => {
  const { options, files } = await project();
  await buildSite(options, writing('one'));
  const before = await files();
  const untouched = { ...writing('two'), seenSince: () => Promise.resolve(untouchedFolder) };
  expect(await buildSite(options, untouched)).toMatchObject({ built: { unchanged: true, pages: 1, bytes: 6 } });
  expect(await files()).toEqual(before);
  expect(await buildSite({ ...options, fresh: true }, untouched)).toMatchObject({ built: { unchanged: false } });
});

/** A build after which only the text of a file has changed. */
const retelling = (file: string): BuildEffects => ({
  ...writing('two'),
  seenSince: () => Promise.resolve({ ...untouchedFolder, changed: [found(file)] }),
  loadTexts: (_state, { changed }) =>
    Promise.resolve({
      id: 'another load',
      changes: { kind: 'bodies', bodies: changed.map((one) => one.file) },
      names: { id: 'another load', config, register: untouchedFolder.index.names },
      texts: [],
      commit: () => Promise.resolve(),
    }),
});
const found = (file: string): FolderSeen['changed'][number] => ({
  file,
  stamp: { key: '', changed: 0 },
  found: { ok: true, text: '' },
  digest: '',
});

test('of PDFs none is looked at after a change of a text that none shows', async () => {
  const { options } = await project();
  const asked: string[] = [];
  const printing = (effects: BuildEffects, text: string): BuildEffects => ({
    ...effects,
    loadKept(_content, state) {
      holdSnapshot(state, snapshot);
      return Promise.resolve(loaded);
    },
    async keptPdfs(_documents, { put }) {
      asked.push(text);
      await put('actors/a/a.pdf', Buffer.from(text));
      return { files: [{ file: 'actors/a/a.pdf', key: text }], boxed: [], set: 1 };
    },
  });
  const pdf = { ...options, pdf: true };
  await buildSite(pdf, printing(writing('one'), 'first'));
  const retold = await buildSite(pdf, printing(retelling('articles/2020/a.md'), 'of an article'));
  expect(retold).toMatchObject({ built: { unchanged: false, pages: 1 } });
  expect((await filesIn(options.out))['actors/a/a.pdf']).toBe('first');
  expect(asked).toEqual(['first']);
});

test('a briefing with an error is not built: its problems are given back', async () => {
  const { options, files } = await project();
  await buildSite(options, writing('good'));
  const before = await files();
  const problem = { level: 'error' as const, file: 'a.md', field: [], reason: 'No.', remedy: 'Yes.', rule: 'any' };
  const broken = { ...writing('bad'), loadKept: () => Promise.resolve({ ...loaded, problems: [problem] }) };
  expect(await buildSite(options, broken)).toEqual({ problems: [problem] });
  expect(await files()).toEqual(before);
});

test('the program is bundled beside the reading, and waited for; where the briefing has an error, it is broken off', async () => {
  const { options } = await project();
  const told: string[] = [];
  const bundling = Promise.withResolvers<undefined>();
  const early = (done: Promise<void>) => () =>
    Promise.resolve({ done, stop: () => Promise.resolve(void told.push('stopped')) });
  await buildSite(options, {
    ...writing('good'),
    programEarly: early(bundling.promise),
    loadKept() {
      told.push('read');
      setTimeout(() => bundling.resolve(void told.push('bundled')), 20);
      return Promise.resolve(loaded);
    },
  });
  expect(told).toEqual(['read', 'bundled', 'stopped']);

  const problem = { level: 'error' as const, file: 'a.md', field: [], reason: 'No.', remedy: 'Yes.', rule: 'any' };
  told.length = 0;
  await buildSite(
    { ...options, fresh: true },
    {
      ...writing('bad'),
      programEarly: early(new Promise(() => undefined)),
      loadKept: () => Promise.resolve({ ...loaded, problems: [problem] }),
    },
  );
  expect(told).toEqual(['stopped']);
});
