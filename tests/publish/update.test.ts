import { rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { finishUpdate, update, type UpdateEffects } from '../../src/publish/update.ts';
import { filesIn, temporaryFolder } from '../temporary-folder.ts';

const old = {
  'dist/.readout.json': 'old',
  'dist/index.html': 'old',
  'dist/a/index.html': 'same',
  'dist/gone/deep/index.html': 'old',
};
const staged = { 'stage/.readout.json': 'new', 'stage/index.html': 'new', 'stage/b/c/index.html': 'new' };
const updated = {
  'dist/.readout.json': 'new',
  'dist/a/index.html': 'same',
  'dist/b/c/index.html': 'new',
  'dist/index.html': 'new',
};
const removed = ['gone/deep/index.html'];

test('an update moves what is new, removes what is gone and leaves the rest', async () => {
  const cwd = await temporaryFolder({ ...old, ...staged });
  await update(join(cwd, 'stage'), join(cwd, 'dist'), removed);
  expect(await filesIn(cwd)).toEqual(updated);
});

/** What a process does that is killed before its move number `at`. */
const killedBefore = (at: number): UpdateEffects => {
  let moves = 0;
  const step = <A extends unknown[]>(act: (...args: A) => Promise<void>) => {
    return async (...args: A): Promise<void> => {
      moves += 1;
      if (moves >= at) throw new Error('killed');
      await act(...args);
    };
  };
  return { rename: step(rename), remove: step((file: string) => rm(file, { force: true })) };
};

test.each([1, 2, 3, 4])('an update that is killed at step %i is finished by the next build', async (at) => {
  const cwd = await temporaryFolder({ ...old, ...staged });
  const out = join(cwd, 'dist');
  await expect(update(join(cwd, 'stage'), out, removed, killedBefore(at))).rejects.toThrow('killed');
  // Until then the site is of whole files, and says that it is the old one.
  const between = await filesIn(out);
  expect(between['.readout.json']).toBe('old');
  expect(['old', 'new']).toContain(between['index.html']);
  await expect(finishUpdate(out, killedBefore(1))).rejects.toThrow('killed');
  await finishUpdate(out);
  expect(await filesIn(cwd)).toEqual(updated);
});

test('where no update was begun there is none to finish', async () => {
  const cwd = await temporaryFolder(old);
  await finishUpdate(join(cwd, 'dist'));
  expect(await filesIn(cwd)).toEqual(old);
});
