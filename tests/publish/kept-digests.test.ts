import { utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { digestOf } from '../../src/publish/digest.ts';
import { keptDigests } from '../../src/publish/kept-digests.ts';
import { readSealed, writeSealed } from '../../src/publish/sealed.ts';
import { temporaryFolder } from '../temporary-folder.ts';

/** Digests of `a` and `b`, kept an hour after they were written. */
async function kept(): Promise<{ readonly dir: string; readonly path: string }> {
  const dir = await temporaryFolder({ a: 'one', b: 'two' });
  const path = join(await temporaryFolder(), 'code.json');
  vi.useFakeTimers({ now: Date.now() + 3_600_000, toFake: ['Date'] });
  const digests = await keptDigests(path, dir);
  expect(['a', 'b'].map(digests.digestOfFile)).toEqual([digestOf('one'), digestOf('two')]);
  await digests.keep();
  vi.useRealTimers();
  return { dir, path };
}

test('a file that has not changed is known without being read', async () => {
  const { dir, path } = await kept();
  const [first] = (await readSealed<[string, string, string][]>(path)) ?? [];
  await writeSealed(path, [first?.with(2, 'as kept')]);
  expect((await keptDigests(path, dir)).digestOfFile('a')).toBe('as kept');
});

test('a file that has changed has another digest, even with its former size and date', async () => {
  const { dir, path } = await kept();
  await writeFile(join(dir, 'a'), 'six');
  await utimes(join(dir, 'a'), 0, 0);
  const digests = await keptDigests(path, dir);
  expect(['a', 'b'].map(digests.digestOfFile)).toEqual([digestOf('six'), digestOf('two')]);
});

test('a file that has just been written is read each time, for it may change within one tick of the clock', async () => {
  const dir = await temporaryFolder({ a: 'one' });
  const path = join(await temporaryFolder(), 'code.json');
  const digests = await keptDigests(path, dir);
  digests.digestOfFile('a');
  await digests.keep();
  expect(await readSealed(path)).toEqual([['a', '', digestOf('one')]]);
});

test('what is not whole is not trusted, and what was not asked for is not kept', async () => {
  const { dir, path } = await kept();
  await writeFile(path, '[]');
  const digests = await keptDigests(path, dir);
  expect(digests.digestOfFile('b')).toBe(digestOf('two'));
  await digests.keep();
  expect(await readSealed(path)).toMatchObject([['b', expect.anything(), digestOf('two')]]);
});
