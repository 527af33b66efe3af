import { readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { type BuildEffects, buildEffects } from '../../src/publish/build-effects.ts';
import { buildSite } from '../../src/publish/build.ts';
import type { FoundKept } from '../../src/publish/facts/load-kept.ts';
import { holdSnapshot } from '../../src/publish/facts/read-kept.ts';
import type { FolderSeen } from '../../src/publish/facts/seen-since.ts';
import type { PageRecord } from '../../src/publish/manifest.ts';
import type { PagesInMaking } from '../../src/publish/pages/make-pages.ts';
import { PagesDone } from '../../src/publish/pages/pages-done.ts';
import { stageFiles } from '../../src/publish/stage-files.ts';
import { smallContext } from '../views/small.ts';
import { filesIn, temporaryFolder, writeFiles } from '../temporary-folder.ts';

const { briefing } = await smallContext();
const config = { ...briefing.config, site: 'https://example.org/', base: '/briefings/' };

const inMaking = (pages: readonly PageRecord[]): PagesInMaking => ({
  apart: false,
  count: pages.length,
  search: new PagesDone([], stageFiles('', [])).search([]),
  made: Promise.resolve({ pages, data: [] }),
});

/** A build whose pages are one page, `text`. */
const writing = (text: string): BuildEffects => ({
  ...buildEffects,
  loadKept: () => Promise.resolve(loaded),
  seenSince: () => Promise.resolve(null),
  programEarly: () => Promise.resolve({ done: Promise.resolve(), stop: () => Promise.resolve() }),
  builtProgram: async () => ({ key: '', entry: '', client: await temporaryFolder() }),
  async makePages({ stage }) {
    await stage.put('index.html', text);
    await stage.put('style.css', 'p{}');
    return inMaking([['', text]]);
  },
  writeSiteSearch: (_search, files) => files.put('pagefind/pagefind.js', ''),
  keptPdfs: () => Promise.resolve({ files: [], boxed: [], set: 0 }),
  offlineFiles: () => Promise.resolve([{ file: 'sw.js', bytes: Buffer.from('') }]),
});

/** A folder in which nothing has changed. */
const untouchedFolder: FolderSeen = {
  index: { id: '', code: '', drafts: false, names: { actors: [], others: [], language: 'en' }, files: [], shards: [] },
  changed: [],
};

const made = { config, facts: [], quotes: { all: 0, verified: 0 } };
const snapshot = { ...made, digest: 'a load', briefing: () => briefing };
const loaded: FoundKept = {
  ...made,
  snapshot,
  drafts: [],
  problems: [],
  id: 'a load',
  changes: { kind: 'model', bodies: [] },
  commit: () => Promise.resolve(),
};

async function project() {
  const cwd = await temporaryFolder({ 'content/briefing.yaml': '' });
  const options = { cwd, content: join(cwd, 'content'), out: join(cwd, 'dist') };
  /** Without what is kept for the next build. */
  const files = async () =>
    Object.fromEntries(Object.entries(await filesIn(cwd)).filter(([file]) => !file.startsWith('.readout/')));
  return { cwd, options, files, site: async () => (await filesIn(cwd))['dist/index.html'] };
}

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
const found = (file: string): FolderSeen['changed'][number] => ({ file, text: '', stamp: { key: '', changed: 0 } });

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

const failures: Record<string, Partial<BuildEffects>> = {
  'reading the briefing': { loadKept: () => Promise.reject(new Error('no')) },
  'counting the pages': { makePages: () => Promise.reject(new Error('no')) },
  'writing the pages': {
    makePages: () => Promise.resolve({ ...inMaking([]), made: Promise.reject(new Error('no')) }),
  },
  'indexing them': { writeSiteSearch: () => Promise.reject(new Error('no')) },
  'setting its PDFs': { keptPdfs: () => Promise.reject(new Error('no')) },
  'listing it for readers without a network': { offlineFiles: () => Promise.reject(new Error('no')) },
  'putting it in place': { swap: () => Promise.reject(new Error('no')) },
};
test.each(Object.keys(failures))('a build that fails at %s leaves the last good site whole', async (step) => {
  const { options, files } = await project();
  await buildSite(options, { ...writing('good') });
  const before = await files();
  const failing = { ...writing('bad'), ...failures[step] };
  await expect(buildSite({ ...options, pdf: true, fresh: true }, failing)).rejects.toThrow('no');
  expect(await files()).toEqual(before);
});

test('where the index cannot be written, no more pages are made, and its fault is what is told', async () => {
  const { options } = await project();
  const failing = buildSite(options, {
    ...writing(''),
    makePages: ({ signal }) =>
      Promise.resolve({
        ...inMaking([]),
        made: new Promise((_, reject) => {
          signal.addEventListener('abort', () => reject(new Error('broken off')));
        }),
      }),
    writeSiteSearch: () => Promise.reject(new Error('no room')),
  });
  await expect(failing).rejects.toThrow('no room');
});

test('two builds of one folder do not collide', async () => {
  const { options, site } = await project();
  const second = vi.fn(() => buildSite(options, writing('second')));
  await buildSite(options, {
    ...writing('first'),
    async writeSiteSearch() {
      await expect(second()).rejects.toThrow('Another build is writing to the same folder');
    },
  });
  expect(second).toHaveBeenCalledOnce();
  expect(await site()).toBe('first');
});

test('a build that is interrupted clears away its stage and its lock', async () => {
  const { options, files } = await project();
  let interrupt = (): void => undefined;
  const interrupted = buildSite(options, {
    ...writing('half'),
    onExit(clean) {
      interrupt = clean;
      return () => undefined;
    },
    async writeSiteSearch() {
      interrupt();
      expect(Object.keys(await files())).toEqual(['content/briefing.yaml']);
      throw new Error('interrupted');
    },
  });
  await expect(interrupted).rejects.toThrow('interrupted');
});

test('what a killed build left behind is cleared away by the next one', async () => {
  const { cwd, options, site } = await project();
  await writeFiles(cwd, {
    'dist.old-99/index.html': 'good',
    'dist.stage-99/index.html': 'half',
    'dist.lock': JSON.stringify({ pid: 2 ** 30, host: (await import('node:os')).hostname() }),
  });
  const during: (string | undefined)[] = [];
  const looking = { ...writing('new'), loadKept: async () => (during.push(await site()), loaded) };
  await buildSite(options, looking);
  expect(during).toEqual(['good']);
  expect(await site()).toBe('new');
  expect(Object.keys(await filesIn(cwd)).filter((file) => file.startsWith('dist.'))).toEqual([]);
});

test('an error of the system is explained, with what to do', async () => {
  const { options } = await project();
  const full = Object.assign(new Error('write ENOSPC'), { code: 'ENOSPC' });
  const failing = { ...writing(''), makePages: () => Promise.reject(new Error('A page failed', { cause: full })) };
  await expect(buildSite(options, failing)).rejects.toThrow(
    /Building .*dist failed\. The disk is full\. Make room and try again\./,
  );
});

test('where nothing can be kept for the next build, the error says what could not be, and where that is', async () => {
  const { options } = await project();
  await writeFiles(options.cwd, { '.readout': 'a file' });
  await expect(buildSite(options, writing('new'))).rejects.toThrow(
    /^Making .*\.readout.*, where builds keep what they may use again, failed\. .* It is below the folder that you work in\.$/,
  );
});

const copied: BuildEffects = {
  ...writing('<!doctype html><html><a href="/briefings/a/">a</a>'),
  writeSiteSearch: () => Promise.resolve(),
};

test('a copy that needs no server stands beside the site, the same bytes each time', async () => {
  const { options, files: filesOf } = await project();
  await buildSite({ ...options, portable: true }, copied);
  const files = await filesOf();
  expect(Object.keys(files).filter((file) => file.startsWith('dist-portable'))).toEqual([
    'dist-portable.zip',
    'dist-portable/.readout.json',
    'dist-portable/index.html',
    'dist-portable/style.css',
  ]);
  expect(files['dist-portable/index.html']).toContain('href="a/index.html"');
  await buildSite({ ...options, portable: true, fresh: true }, copied);
  expect(await filesOf()).toEqual(files);
});

test('a copy that cannot be written leaves site and copy as they were', async () => {
  const { options, files } = await project();
  await buildSite({ ...options, portable: true }, copied);
  const before = await files();
  const failing = { ...writing('bad'), preparePortable: () => Promise.reject(new Error('no space')) };
  await expect(buildSite({ ...options, portable: true, fresh: true }, failing)).rejects.toThrow('no space');
  expect(await files()).toEqual(before);
});

test('a copy that failed after the site was brought up to date is made by the next build, though nothing has changed', async () => {
  const { options, files } = await project();
  await buildSite({ ...options, portable: true }, copied);
  const newer: BuildEffects = {
    ...copied,
    async makePages({ stage }) {
      await stage.put('index.html', '<!doctype html><html>newer');
      return inMaking([]);
    },
  };
  const failing = { ...newer, preparePortable: () => Promise.reject(new Error('no space')) };
  await expect(buildSite({ ...options, portable: true }, failing)).rejects.toThrow('no space');
  const between = await files();
  expect(between['dist/index.html']).toContain('newer');
  expect(between['dist-portable/index.html']).not.toContain('newer');
  await buildSite({ ...options, portable: true }, { ...newer, seenSince: () => Promise.resolve(untouchedFolder) });
  expect((await files())['dist-portable/index.html']).toContain('newer');
});

test('a folder of somebody else’s is not replaced by a copy', async () => {
  const { cwd, options } = await project();
  await writeFiles(cwd, { 'dist-portable/letter.txt': 'mine' });
  await expect(buildSite({ ...options, portable: true }, copied)).rejects.toThrow(/dist-portable/);
  expect((await filesIn(cwd))['dist-portable/letter.txt']).toBe('mine');
  expect(await filesIn(cwd)).not.toHaveProperty('dist/index.html');
});
