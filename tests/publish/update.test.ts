import { cp, readdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { finishUpdate, update, type UpdateEffects } from '../../src/publish/update.ts';
import { markerText, readMarker } from '../../src/publish/marker.ts';
import { filesIn, temporaryFolder, writeFiles } from '../temporary-folder.ts';

const marker = (build: string): string => markerText({ base: '/', pages: 2, build });
const old = {
  'dist/.readout.json': marker('old'),
  'dist/index.html': 'old',
  'dist/a/index.html': 'same',
  'dist/gone/deep/index.html': 'old',
};
const staged = { 'stage/.readout.json': marker('new'), 'stage/index.html': 'new', 'stage/b/c/index.html': 'new' };
const updated = {
  'dist/.readout.json': marker('new'),
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
  return {
    mayChange: () => Promise.resolve(),
    rename: step(rename),
    remove: step((file: string) => rm(file, { force: true })),
  };
};

test.each([1, 2, 3, 4])('an update that is killed at step %i is finished by the next build', async (at) => {
  const cwd = await temporaryFolder({ ...old, ...staged });
  const out = join(cwd, 'dist');
  await expect(update(join(cwd, 'stage'), out, removed, killedBefore(at))).rejects.toThrow('killed');
  // Until then the site is of whole files, and says that it is the old one.
  const between = await filesIn(out);
  expect(between['.readout.json']).toBe(marker('old'));
  expect(['old', 'new']).toContain(between['index.html']);
  await expect(finishUpdate(out, killedBefore(1))).rejects.toThrow('killed');
  await finishUpdate(out);
  expect(await filesIn(cwd)).toEqual(updated);
});

const refused = (what: string): Error =>
  Object.assign(new Error(`${what}: permission denied`), { code: 'EACCES', syscall: 'rename' });

test('an update of which the system would not permit a part does not begin', async () => {
  const cwd = await temporaryFolder({ ...old, ...staged });
  const out = join(cwd, 'dist');
  const asked: string[] = [];
  const effects: UpdateEffects = {
    ...killedBefore(1),
    mayChange(folder) {
      asked.push(folder);
      return folder.endsWith('deep') ? Promise.reject(refused(folder)) : Promise.resolve();
    },
  };
  await expect(update(join(cwd, 'stage'), out, removed, effects)).rejects.toThrow('permission denied');
  expect(asked).toEqual([out, join(out, 'gone/deep')]);
  expect(await filesIn(cwd)).toEqual({ ...old, ...staged });
});

test('an update that fails amid its moves says what the site is like, and that the next build goes on', async () => {
  const cwd = await temporaryFolder({ ...old, ...staged });
  const out = join(cwd, 'dist');
  const effects = { ...killedBefore(9), remove: (file: string) => Promise.reject(refused(file)) };
  await expect(update(join(cwd, 'stage'), out, removed, effects)).rejects.toThrow(
    /dist holds new files beside old ones.*permission.*The next build puts the rest there\.$/,
  );
  await finishUpdate(out);
  expect(await filesIn(cwd)).toEqual(updated);
});

test('where no update was begun there is none to finish', async () => {
  const cwd = await temporaryFolder(old);
  await finishUpdate(join(cwd, 'dist'));
  expect(await filesIn(cwd)).toEqual(old);
});

/** An update that was killed before its move number 2. */
async function cutShort(): Promise<{ readonly cwd: string; readonly out: string }> {
  const cwd = await temporaryFolder({ ...old, ...staged });
  const out = join(cwd, 'dist');
  await expect(update(join(cwd, 'stage'), out, removed, killedBefore(2))).rejects.toThrow('killed');
  return { cwd, out };
}

test('an update is not finished on no site at all: there is none then', async () => {
  const { cwd, out } = await cutShort();
  await rm(out, { recursive: true });
  await finishUpdate(out);
  expect(await readdir(cwd)).toEqual([]);
});

test('an update is not finished on another site, which is one of an unknown build then', async () => {
  const { cwd, out } = await cutShort();
  await writeFiles(cwd, { 'dist/.readout.json': marker('older') });
  const before = await filesIn(out);
  await finishUpdate(out);
  expect(await readMarker(out)).toEqual({ madeBy: 'readout', base: '/', pages: 2 });
  expect({ ...(await filesIn(out)), '.readout.json': marker('older') }).toEqual(before);
  expect(await readdir(cwd)).toEqual(['dist']);
});

test('an update whose new files are gone removes nothing, and leaves a site of an unknown build', async () => {
  const { cwd, out } = await cutShort();
  await rm(join(cwd, 'stage'), { recursive: true });
  await finishUpdate(out);
  expect((await readMarker(out))?.build).toBeUndefined();
  expect(await filesIn(out)).toHaveProperty(['gone/deep/index.html']);
  expect(await readdir(cwd)).toEqual(['dist']);
});

test('an update that was cut short when all was done is cleared away', async () => {
  const { cwd, out } = await cutShort();
  const journal = await filesIn(cwd);
  await finishUpdate(out);
  await writeFiles(cwd, { 'dist.update.json': journal['dist.update.json'] ?? '' });
  await cp(join(out, 'b'), join(cwd, 'stage/b'), { recursive: true });
  await finishUpdate(out);
  expect(await filesIn(cwd)).toEqual(updated);
});
