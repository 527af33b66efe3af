import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { BuildEffects } from '../../src/publish/build-effects.ts';
import { buildSite } from '../../src/publish/build.ts';
import { filesIn, writeFiles } from '../temporary-folder.ts';
import { inMaking, project, untouchedFolder, writing } from './stub-build.ts';

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

test.each(['dist-portable', 'dist-portable.zip'])(
  'a copy whose %s was taken along is made again, though nothing has changed',
  async (taken) => {
    const { cwd, options, files } = await project();
    await buildSite({ ...options, portable: true }, copied);
    const before = await files();
    const unchanged: BuildEffects = { ...copied, seenSince: () => Promise.resolve(untouchedFolder) };
    expect(await buildSite({ ...options, portable: true }, unchanged)).toMatchObject({ built: { unchanged: true } });
    await rm(join(cwd, taken), { recursive: true });
    expect(await buildSite({ ...options, portable: true }, unchanged)).toMatchObject({ built: { unchanged: false } });
    expect(await files()).toEqual(before);
  },
);

test('what somebody has put into the site is no part of its copy', async () => {
  const { cwd, options, files } = await project();
  await buildSite({ ...options, portable: true }, copied);
  await writeFiles(cwd, { 'dist/.git/HEAD': 'ref', 'dist/notes.txt': 'mine' });
  await rm(join(cwd, 'dist-portable.zip'));
  await buildSite({ ...options, portable: true }, copied);
  const copy = Object.keys(await files()).filter((file) => file.startsWith('dist-portable/'));
  expect(copy).toEqual(['dist-portable/.readout.json', 'dist-portable/index.html', 'dist-portable/style.css']);
});

test('a folder of somebody else’s is not replaced by a copy', async () => {
  const { cwd, options } = await project();
  await writeFiles(cwd, { 'dist-portable/letter.txt': 'mine' });
  await expect(buildSite({ ...options, portable: true }, copied)).rejects.toThrow(/dist-portable/);
  expect((await filesIn(cwd))['dist-portable/letter.txt']).toBe('mine');
  expect(await filesIn(cwd)).not.toHaveProperty('dist/index.html');
});
