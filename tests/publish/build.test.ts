import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { buildEffects, buildSite, type BuildEffects } from '../../src/publish/build.ts';
import { smallContext } from '../views/small.ts';
import { filesIn, temporaryFolder, writeFiles } from '../temporary-folder.ts';

const config = { site: 'https://example.org/', base: '/briefings/' };

/** A build whose pages are one page, `text`. */
const writing = (text: string): BuildEffects => ({
  ...buildEffects,
  writePages: ({ out }) => writeFiles(out, { 'index.html': text, 'style.css': 'p{}' }),
  writeSearchIndex: (site) => writeFiles(site, { 'pagefind/pagefind.js': '' }),
  writeOffline: (site) => writeFiles(site, { 'sw.js': '' }),
});

async function project() {
  const cwd = await temporaryFolder({ 'content/briefing.yaml': '' });
  const options = { cwd, content: join(cwd, 'content'), out: join(cwd, 'dist'), config };
  return { cwd, options, site: async () => (await filesIn(cwd))['dist/index.html'] };
}

test('a build says what it made, and leaves nothing else behind', async () => {
  const { cwd, options } = await project();
  expect(await buildSite(options, writing('one'))).toEqual({ pages: 1, files: 4, bytes: 6, boxed: [] });
  const files = await filesIn(cwd);
  expect(Object.keys(files)).toEqual([
    'content/briefing.yaml',
    'dist/.readout.json',
    'dist/index.html',
    'dist/pagefind/pagefind.js',
    'dist/style.css',
    'dist/sw.js',
  ]);
  expect(JSON.parse(files['dist/.readout.json'] ?? '')).toEqual({ madeBy: 'readout', base: '/briefings/', pages: 1 });
});

test('a page that is gone from the briefing is gone from the site', async () => {
  const { cwd, options } = await project();
  await buildSite(options, writing('one'));
  await writeFile(join(cwd, 'dist/gone.html'), '');
  await buildSite(options, writing('two'));
  expect(await filesIn(join(cwd, 'dist'))).toMatchObject({ 'index.html': 'two' });
  expect(await filesIn(join(cwd, 'dist'))).not.toHaveProperty('gone.html');
});

const failures: Record<string, Partial<BuildEffects>> = {
  'writing the pages': { writePages: () => Promise.reject(new Error('no')) },
  'indexing them': { writeSearchIndex: () => Promise.reject(new Error('no')) },
  'setting its PDFs': { writePdfs: () => Promise.reject(new Error('no')) },
  'putting them in place': { swap: () => Promise.reject(new Error('no')) },
};
test.each(Object.keys(failures))('a build that fails at %s leaves the last good site whole', async (step) => {
  const { cwd, options } = await project();
  await buildSite(options, writing('good'));
  const before = await filesIn(cwd);
  const { briefing: pdf } = await smallContext();
  await expect(buildSite({ ...options, pdf }, { ...writing('bad'), ...failures[step] })).rejects.toThrow('no');
  const kept = Object.entries(await filesIn(cwd)).filter(([file]) => !file.startsWith('.readout/'));
  expect(Object.fromEntries(kept)).toEqual(before);
});

test('two builds of one folder do not collide', async () => {
  const { options, site } = await project();
  const second = vi.fn(() => buildSite(options, writing('second')));
  await buildSite(options, {
    ...writing('first'),
    async writeSearchIndex() {
      await expect(second()).rejects.toThrow('Another build is writing to the same folder');
    },
  });
  expect(second).toHaveBeenCalledOnce();
  expect(await site()).toBe('first');
});

test('a build that is interrupted clears away its stage and its lock', async () => {
  const { cwd, options } = await project();
  let interrupt = (): void => undefined;
  const interrupted = buildSite(options, {
    ...writing('half'),
    onExit(clean) {
      interrupt = clean;
      return () => undefined;
    },
    async writeSearchIndex() {
      interrupt();
      expect(Object.keys(await filesIn(cwd))).toEqual(['content/briefing.yaml']);
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
  await buildSite(options, { ...writing('new'), writePages: async () => expect(await site()).toBe('good') }).catch(
    () => undefined,
  );
  await buildSite(options, writing('new'));
  expect(await site()).toBe('new');
  expect(Object.keys(await filesIn(cwd)).filter((file) => file.startsWith('dist.'))).toEqual([]);
});

test('an error of the system is explained, with what to do', async () => {
  const { options } = await project();
  const full = Object.assign(new Error('write ENOSPC'), { code: 'ENOSPC' });
  const failing = { ...writing(''), writePages: () => Promise.reject(new Error('Astro failed', { cause: full })) };
  await expect(buildSite(options, failing)).rejects.toThrow(
    /Building .*dist failed\. The disk is full\. Make room and try again\./,
  );
});

const copied: BuildEffects = {
  ...writing('<!doctype html><html><a href="/briefings/a/">a</a>'),
  writeSearchIndex: () => Promise.resolve(),
};

test('a copy that needs no server stands beside the site, the same bytes each time', async () => {
  const { cwd, options } = await project();
  await buildSite({ ...options, portable: true }, copied);
  const files = await filesIn(cwd);
  expect(Object.keys(files).filter((file) => file.startsWith('dist-portable'))).toEqual([
    'dist-portable.zip',
    'dist-portable/.readout.json',
    'dist-portable/index.html',
    'dist-portable/style.css',
  ]);
  expect(files['dist-portable/index.html']).toContain('href="a/index.html"');
  await buildSite({ ...options, portable: true }, copied);
  expect(await filesIn(cwd)).toEqual(files);
});

test('a copy that cannot be written leaves site and copy as they were', async () => {
  const { cwd, options } = await project();
  await buildSite({ ...options, portable: true }, copied);
  const before = await filesIn(cwd);
  const failing = { ...writing('bad'), preparePortable: () => Promise.reject(new Error('no space')) };
  await expect(buildSite({ ...options, portable: true }, failing)).rejects.toThrow('no space');
  expect(await filesIn(cwd)).toEqual(before);
});

test('a folder of somebody else’s is not replaced by a copy', async () => {
  const { cwd, options } = await project();
  await writeFiles(cwd, { 'dist-portable/letter.txt': 'mine' });
  await expect(buildSite({ ...options, portable: true }, copied)).rejects.toThrow(/dist-portable/);
  expect((await filesIn(cwd))['dist-portable/letter.txt']).toBe('mine');
  expect(await filesIn(cwd)).not.toHaveProperty('dist/index.html');
});
