import { mkdir, readdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { recover, stageOf, swap, type SwapEffects } from '../../src/publish/swap.ts';
import { filesIn, temporaryFolder } from '../temporary-folder.ts';

const onDisk: SwapEffects = { rename, remove: (dir) => rm(dir, { recursive: true, force: true }) };

test('a finished stage takes the place of the site, and nothing is left beside it', async () => {
  const dir = await temporaryFolder({ 'dist/old.html': 'old', 'dist.stage-7/new.html': 'new' });
  await swap(join(dir, 'dist.stage-7'), join(dir, 'dist'), 7);
  expect(await filesIn(dir)).toEqual({ 'dist/new.html': 'new' });
});

test('a first build needs no site to replace', async () => {
  const dir = await temporaryFolder({ 'dist.stage-7/new.html': 'new' });
  await swap(stageOf(join(dir, 'dist'), 7), join(dir, 'dist'), 7);
  expect(await filesIn(dir)).toEqual({ 'dist/new.html': 'new' });
});

test('a stage that cannot be put in place leaves the site as it was', async () => {
  const dir = await temporaryFolder({ 'dist/old.html': 'old', 'dist.stage-7/new.html': 'new' });
  const failing: SwapEffects = {
    ...onDisk,
    rename: (from, to) => (from.includes('stage') ? Promise.reject(new Error('no')) : rename(from, to)),
  };
  await expect(swap(join(dir, 'dist.stage-7'), join(dir, 'dist'), 7, failing)).rejects.toThrow('no');
  expect(await readdir(dir)).toEqual(['dist', 'dist.stage-7']);
  expect(await filesIn(join(dir, 'dist'))).toEqual({ 'old.html': 'old' });
});

test('the old site that cannot be removed does not fail the build, and goes with the next one', async () => {
  const dir = await temporaryFolder({ 'dist/old.html': 'old', 'dist.stage-7/new.html': 'new' });
  const failing: SwapEffects = { ...onDisk, remove: () => Promise.reject(new Error('no')) };
  await swap(join(dir, 'dist.stage-7'), join(dir, 'dist'), 7, failing);
  expect(await readdir(dir)).toEqual(['dist', 'dist.old-7']);
  await recover(join(dir, 'dist'));
  expect(await filesIn(dir)).toEqual({ 'dist/new.html': 'new' });
});

test('a build killed between its two renames is undone by the next one', async () => {
  const dir = await temporaryFolder({ 'dist.old-7/old.html': 'old', 'dist.stage-7/new.html': 'new' });
  await recover(join(dir, 'dist'));
  expect(await filesIn(dir)).toEqual({ 'dist/old.html': 'old' });
});

test('a site that was set aside is put back where somebody has made an empty folder since', async () => {
  const dir = await temporaryFolder({ 'dist.old-7/old.html': 'old' });
  await mkdir(join(dir, 'dist'));
  await recover(join(dir, 'dist'));
  expect(await filesIn(dir)).toEqual({ 'dist/old.html': 'old' });
});

test('what only looks like a leftover is left alone', async () => {
  const files = { 'dist.old-photos/a': 'a', 'dist.stage/b': 'b', 'other.stage-7/c': 'c', 'dist/old.html': 'old' };
  const dir = await temporaryFolder(files);
  await recover(join(dir, 'dist'));
  expect(await filesIn(dir)).toEqual(files);
});
