import { mkdir, rename, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { commitChange } from '../../../src/authoring/change/commit.ts';
import { finishChange } from '../../../src/authoring/change/finish-change.ts';
import { filesIn, temporaryFolder } from '../../temporary-folder.ts';

/** A folder that was received, with a journal that nobody here wrote, and files of ours beside it. */
async function received(journal: unknown, files: Readonly<Record<string, string>> = {}): Promise<string> {
  return temporaryFolder({
    'ours/notes.md': 'ours',
    'ours/package.json': 'ours',
    'content/briefing.yaml': 'title: t',
    'content/.change/0': 'theirs',
    'content/.change/journal.json': typeof journal === 'string' ? journal : JSON.stringify(journal),
    ...files,
  });
}

const paths = [
  '../ours/notes.md',
  'topics/../../ours/notes.md',
  'topics/../briefing.yaml',
  '/somewhere/notes.md',
  'C:/notes.md',
  'C:notes.md',
  'topics\\..\\..\\notes.md',
  'topics/..\\..\\ours/notes.md',
  'topics//notes.md',
  'topics/.hidden/notes.md',
  'topics/notes.md\0',
  'notes.md',
  'briefing.yaml',
  '.proposals/../../ours/package.json',
  '.proposals/Not an id.json',
  '',
];

test.each(paths)('a journal that would write %j is refused, and nothing is touched', async (file) => {
  const dir = await received({ place: [{ staged: '0', file }], remove: [] });
  const before = await filesIn(dir);
  expect(() => finishChange(join(dir, 'content'))).toThrow(/journal\.json cannot be carried out.*\(place\[0\]\.file/u);
  expect(await filesIn(dir)).toEqual(before);
});

test.each(paths)('a journal that would remove %j is refused, and what is sound in it is not done', async (file) => {
  const dir = await received({ place: [{ staged: '0', file: 'topics/a.md' }], remove: ['topics/b.md', file] });
  const before = await filesIn(dir);
  expect(() => finishChange(join(dir, 'content'))).toThrow(/\(remove\[1\].* Delete .*\.change;/u);
  expect(await filesIn(dir)).toEqual(before);
});

test.each(['../briefing.yaml', '../../ours/notes.md', '/etc/hostname', ''])(
  'a journal that would take %j for a text of its own is refused',
  async (staged) => {
    const dir = await received({ place: [{ staged, file: 'topics/a.md' }], remove: [] });
    const before = await filesIn(dir);
    expect(() => finishChange(join(dir, 'content'))).toThrow(/\(place\[0\]\.staged/u);
    expect(await filesIn(dir)).toEqual(before);
  },
);

test.each([['{'], [null], [[]], [{ place: [] }]])('a journal that is none (%j) is refused', async (journal) => {
  const dir = await received(journal);
  const before = await filesIn(dir);
  expect(() => finishChange(join(dir, 'content'))).toThrow(/journal\.json cannot be/u);
  expect(await filesIn(dir)).toEqual(before);
});

test('every kind of file that a change writes is finished', async () => {
  const files = ['actors/a.md', 'articles/2020/deep/a.md', 'outlets/b.yaml', 'places.yaml', '.proposals/an-id.json'];
  const dir = await received(
    { place: files.map((file, at) => ({ staged: String(at), file })), remove: ['topics/old.md'] },
    { ...Object.fromEntries(files.map((_, at) => [`content/.change/${at}`, 'new'])), 'content/topics/old.md': 'old' },
  );
  finishChange(join(dir, 'content'));
  expect(await filesIn(join(dir, 'content'))).toEqual({
    'briefing.yaml': 'title: t',
    ...Object.fromEntries(files.map((file) => [file, 'new'])),
  });
});

test('a folder that is a link leads no change out of the briefing, whether it is finished or begun', async () => {
  const file = '.proposals/package.json';
  const dir = await received({ place: [{ staged: '0', file }], remove: [] });
  const content = join(dir, 'content');
  await symlink('../ours', join(content, '.proposals'));
  expect(() => finishChange(content)).toThrow(/content\/\.proposals is a link/u);
  await rename(join(content, '.change'), join(dir, 'put aside'));
  const change = { file, before: 'ours', to: file, after: 'theirs' };
  await expect(commitChange(content, [change])).rejects.toThrow(/content\/\.proposals is a link/u);
  expect(await filesIn(join(dir, 'ours'))).toEqual({ 'notes.md': 'ours', 'package.json': 'ours' });
});

test('a link in the place of the folder of changes is refused, and what it leads to stays', async () => {
  const dir = await received({ place: [{ staged: '0', file: 'topics/a.md' }], remove: [] });
  const content = join(dir, 'content');
  await rename(join(content, '.change'), join(dir, 'elsewhere'));
  await symlink('../elsewhere', join(content, '.change'));
  const before = await filesIn(dir);
  expect(() => finishChange(content)).toThrow(/\.change is a link.* Delete the link\./u);
  expect(await filesIn(dir)).toEqual(before);
});

test('a text or a target that is no file is refused before anything is done', async () => {
  const place = [
    { staged: '0', file: 'topics/a.md' },
    { staged: '1', file: 'topics/b.md' },
  ];
  const dir = await received({ place, remove: [] });
  const content = join(dir, 'content');
  await symlink('../../ours/notes.md', join(content, '.change/1'));
  expect(() => finishChange(content)).toThrow(/\.change\/1 is no file/u);
  await rename(join(content, '.change/1'), join(dir, 'link'));
  await writeFile(join(content, '.change/1'), 'theirs');
  await mkdir(join(content, 'topics/b.md'), { recursive: true });
  expect(() => finishChange(content)).toThrow(/topics\/b\.md is a folder/u);
  expect(Object.keys(await filesIn(content))).not.toContain('topics/a.md');
});

test('a file with a name that no journal may hold is not changed, and none is written', async () => {
  const dir = await temporaryFolder({ 'topics/a\\b.md': 'a' });
  const change = { file: 'topics/a\\b.md', before: 'a', to: 'topics/a\\b.md', after: 'b' };
  await expect(commitChange(dir, [change])).rejects.toThrow(/^topics\/a\\b\.md has a name/u);
  expect(await filesIn(dir)).toEqual({ 'topics/a\\b.md': 'a' });
});
