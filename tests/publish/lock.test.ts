import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { acquireLock, type Processes } from '../../src/publish/lock.ts';
import { filesIn, temporaryFolder } from '../temporary-folder.ts';

const running = (pid: number, alive: readonly number[], host = 'desk'): Processes => ({
  pid,
  host,
  isAlive: (one) => alive.includes(one),
});

test('a second build of the same folder is told which process holds it', async () => {
  const lock = join(await temporaryFolder(), 'dist.lock');
  await acquireLock(lock, running(1, [1]));
  await expect(acquireLock(lock, running(2, [1, 2]))).rejects.toThrow(/Another build .* \(process 1 on desk\).*--out/);
});

test('a released lock can be taken again, and leaves no file', async () => {
  const dir = await temporaryFolder();
  const { release } = await acquireLock(join(dir, 'dist.lock'), running(1, [1]));
  release();
  expect(await filesIn(dir)).toEqual({});
  await acquireLock(join(dir, 'dist.lock'), running(2, [2]));
});

test('the lock of a build that was killed is taken over', async () => {
  const lock = join(await temporaryFolder(), 'dist.lock');
  await acquireLock(lock, running(1, [1]));
  await acquireLock(lock, running(2, [2]));
  await expect(acquireLock(lock, running(3, [2, 3]))).rejects.toThrow('process 2');
});

test('the lock of another machine, and one that cannot be read, are respected', async () => {
  const dir = await temporaryFolder({ 'torn.lock': '{' });
  const lock = join(dir, 'dist.lock');
  await acquireLock(lock, running(1, [1], 'another'));
  await expect(acquireLock(lock, running(2, [2]))).rejects.toThrow('process 1 on another');
  await expect(acquireLock(join(dir, 'torn.lock'), running(2, [2]))).rejects.toThrow(/delete .*torn\.lock/);
});

test('a lock that a build was killed before it could write itself into is taken over', async () => {
  const dir = await temporaryFolder({ 'dist.lock': '' });
  await acquireLock(join(dir, 'dist.lock'), running(2, [2]));
  await expect(acquireLock(join(dir, 'dist.lock'), running(3, [2, 3]))).rejects.toThrow('process 2');
});

test('a lock that is being written is of a living build', async () => {
  const lock = join(await temporaryFolder({ 'dist.lock': '' }), 'dist.lock');
  const refused = expect(acquireLock(lock, running(2, [1, 2]))).rejects.toThrow('process 1');
  await writeFile(lock, JSON.stringify({ pid: 1, host: 'desk' }));
  await refused;
});

test('a build in a container takes over the lock of the killed one before it, which had the same number', async () => {
  const dir = await temporaryFolder({ 'dist.lock': JSON.stringify({ pid: 1, host: 'desk' }) });
  const lock = join(dir, 'dist.lock');
  await acquireLock(lock, running(1, [1]));
  await expect(acquireLock(lock, running(1, [1]))).rejects.toThrow('process 1');
});

test('of two builds that find the same dead lock only one gets it', async () => {
  const dir = await temporaryFolder({ 'dist.lock': JSON.stringify({ pid: 1, host: 'desk' }) });
  const lock = join(dir, 'dist.lock');
  // While one still looks whether the holder lives, the other is done.
  let quicker: ReturnType<typeof acquireLock> | undefined;
  const slower = acquireLock(lock, {
    ...running(2, []),
    isAlive(pid) {
      quicker ??= acquireLock(lock, running(3, [2]));
      return pid !== 1;
    },
  });
  await expect(slower).rejects.toThrow('process 1');
  await quicker;
  expect(await filesIn(dir)).toEqual({ 'dist.lock': JSON.stringify({ pid: 3, host: 'desk' }) });
});
