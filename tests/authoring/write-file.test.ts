import { execFile } from 'node:child_process';
import { chmod, lstat, readFile, stat, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { createFile, putFile, replaceFile } from '../../src/authoring/write-file.ts';
import { filesIn, temporaryFolder } from '../temporary-folder.ts';

test('a new file is put in place with the folders above it, and no draft stays', async () => {
  const dir = await temporaryFolder();
  await createFile(join(dir, 'articles/2016/a.md'), 'text');
  expect(await filesIn(dir)).toEqual({ 'articles/2016/a.md': 'text' });
});

test('a file that exists is not overwritten', async () => {
  const dir = await temporaryFolder({ 'a.md': 'mine' });
  await expect(createFile(join(dir, 'a.md'), 'text')).rejects.toThrow('exists already, and nothing is overwritten');
  expect(await filesIn(dir)).toEqual({ 'a.md': 'mine' });
});

test('a replaced file keeps its permissions', async () => {
  const dir = await temporaryFolder({ 'a.yaml': 'old' });
  await chmod(join(dir, 'a.yaml'), 0o600);
  await replaceFile(join(dir, 'a.yaml'), 'new');
  expect(await filesIn(dir)).toEqual({ 'a.yaml': 'new' });
  expect((await stat(join(dir, 'a.yaml'))).mode & 0o777).toBe(0o600);
});

test('a file that is replaced by way of a link is the one it leads to, with its permissions', async () => {
  const dir = await temporaryFolder({ 'shared/places.yaml': 'old' });
  await chmod(join(dir, 'shared/places.yaml'), 0o600);
  await symlink('shared/places.yaml', join(dir, 'places.yaml'));
  await replaceFile(join(dir, 'places.yaml'), 'new');
  expect(await filesIn(dir)).toEqual({ 'shared/places.yaml': 'new' });
  expect((await lstat(join(dir, 'places.yaml'))).isSymbolicLink()).toBe(true);
  expect((await stat(join(dir, 'shared/places.yaml'))).mode & 0o777).toBe(0o600);
});

test('a path that leads through a file is explained', async () => {
  const dir = await temporaryFolder({ articles: 'a file' });
  await expect(createFile(join(dir, 'articles/a.md'), 'text')).rejects.toThrow(/Writing .*a\.md failed\. /);
});

test('a file that is put where a link stands goes to where it leads, and the link stays', async () => {
  const dir = await temporaryFolder({ 'shared/book.pdf': 'old' });
  await symlink('shared/book.pdf', join(dir, 'book.pdf'));
  await putFile(join(dir, 'book.pdf'), 'new');
  expect(await readFile(join(dir, 'shared/book.pdf'), 'utf8')).toBe('new');
  expect((await lstat(join(dir, 'book.pdf'))).isSymbolicLink()).toBe(true);
});

test.runIf(process.platform !== 'win32')('a pipe takes what is put there and stays a pipe', async () => {
  const dir = await temporaryFolder();
  const pipe = join(dir, 'pipe');
  await promisify(execFile)('mkfifo', [pipe]);
  const [read] = await Promise.all([readFile(pipe, 'utf8'), putFile(pipe, 'text')]);
  expect(read).toBe('text');
  expect((await stat(pipe)).isFIFO()).toBe(true);
});
