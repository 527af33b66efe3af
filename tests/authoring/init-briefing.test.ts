import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { initBriefing } from '../../src/authoring/init-briefing.ts';
import { loadBriefing } from '../../src/publish/load.ts';
import { filesIn, temporaryFolder } from '../temporary-folder.ts';

test('an empty briefing has nothing wrong with it', async () => {
  const content = await initBriefing(join(await temporaryFolder(), 'new'));
  expect((await loadBriefing(content)).problems).toEqual([]);
});

test('the briefing goes into the folder content, beside which there is room for documents and the site', async () => {
  const dir = await temporaryFolder();
  expect(await initBriefing(dir)).toBe(join(dir, 'content'));
  expect(Object.keys(await filesIn(dir))).toEqual([
    '.gitignore',
    'content/briefing.yaml',
    'content/kinds.yaml',
    'content/labels.yaml',
    'content/measures.yaml',
    'content/places.yaml',
  ]);
});

test('a folder that is called content is itself the briefing', async () => {
  const dir = await temporaryFolder();
  expect(await initBriefing(join(dir, 'content'))).toBe(join(dir, 'content'));
  expect(Object.keys(await filesIn(dir))).toContain('content/briefing.yaml');
});

test('a folder that holds anything is refused and left as it is', async () => {
  const dir = await temporaryFolder({ 'notes.txt': 'mine' });
  await expect(initBriefing(dir)).rejects.toThrow('is not empty: it holds notes.txt. Name a new or an empty folder.');
  expect(await filesIn(dir)).toEqual({ 'notes.txt': 'mine' });
});

test('what npm and git leave in a folder does not count, and is not touched', async () => {
  const dir = await temporaryFolder({ 'package.json': '{}', '.gitignore': 'mine' });
  await mkdir(join(dir, 'node_modules'));
  await initBriefing(dir);
  expect(await filesIn(dir)).toMatchObject({ 'package.json': '{}', '.gitignore': 'mine' });
});
