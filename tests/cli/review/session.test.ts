import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { article, ferries } from '../../authoring/review/ferries.ts';
import { file, reviewed, wholeWay } from './reviewed.ts';

test('quitting keeps what was done, and the review goes on at the first proposal that waits', async () => {
  const dir = await ferries();
  const first = await reviewed(dir, [...wholeWay.slice(0, 10), 'q']);
  expect(first.out).toMatch(/7 of 11 decided\. "readout review later-boats" goes on from here\.\n$/);
  const second = await reviewed(dir, wholeWay.slice(10));
  expect(second.out).toContain('7 of 11');
  expect(second.out).toMatch(/Accepted later-boats/);
});

test('lines that end in the middle of a question leave nothing half done', async () => {
  const dir = await ferries();
  const { code } = await reviewed(dir, wholeWay.slice(0, 9));
  expect(code).toBe(0);
  expect(await file(dir)).toBe(article.replace('review: draft\n', 'review: draft\ntopics: [timetable]\n'));
});

test('a longer line where a key is due ends the review before it, and keeps what was decided', async () => {
  const dir = await ferries();
  const { code, err } = await reviewed(dir, ['A', 'finish it later', 'for now skip']);
  expect(code).toBe(1);
  expect(err).toContain('Line 2 of the answers is "finish it later" where a key is due');
  expect(await file(dir)).toBe(article.replace('review: draft\n', 'review: draft\ntopics: [timetable]\n'));
  expect((await reviewed(dir, ['q'])).out).toContain('4 of 11 decided.');
});

test('answers are counted with keys, space around a key is none of it, and an article is not accepted by a word', async () => {
  const dir = await ferries();
  const { code, err } = await reviewed(dir, [' A ', 'a', '', 'finish', 'f']);
  expect([code, err]).toEqual([1, expect.stringContaining('Line 4 of the answers is "finish"')]);
  expect(await file(dir)).toContain('review: draft\n');
});

test('undo takes back what was written, file by file, and the decision', async () => {
  const dir = await ferries();
  const before = await readFile(join(dir, 'content/.proposals/later-boats.json'), 'utf8');
  const { out } = await reviewed(dir, [...wholeWay.slice(0, 10), 'u', 'u', 'u', 'u', 'u', 'q']);
  expect(out).toContain('There is nothing to undo in this session.');
  expect(await file(dir)).toBe(article);
  await expect(readFile(join(dir, 'content/actors/ana-example.md'))).rejects.toThrow();
  const after = await readFile(join(dir, 'content/.proposals/later-boats.json'), 'utf8');
  expect(after.replace(/,\n {2}"review": \{\}/, '')).toBe(before);
});

test('a file that a person changed meanwhile keeps the change, and an undo that would lose it is refused', async () => {
  const dir = await ferries();
  await reviewed(dir, [...wholeWay.slice(0, 10), 'q']);
  const path = join(dir, 'content/articles/2021/later-boats.md');
  await writeFile(path, (await file(dir)).replace('gist: Boats are', 'gist: The boats are'));
  await reviewed(dir, ['m', 'outlet', 'states', '', 'A second thing is said.', '', '', '', '', 'second', '', 'q']);
  expect(await file(dir)).toContain('gist: The boats are');
  expect(await file(dir)).toContain('second:');
});
