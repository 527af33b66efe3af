import { mkdir, readlink, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { commitChange } from '../../../src/authoring/change/commit.ts';
import { finishChange } from '../../../src/authoring/change/finish-change.ts';
import { filesIn, temporaryFolder } from '../../temporary-folder.ts';

/** A briefing with an actor that it shares with others, by a link. */
async function shared(files: Readonly<Record<string, string>> = {}): Promise<{ dir: string; content: string }> {
  const dir = await temporaryFolder({ 'shared/one.md': 'old', 'content/topics/a.md': 'a', ...files });
  const content = join(dir, 'content');
  await mkdir(join(content, 'actors'));
  await symlink('../../shared/one.md', join(content, 'actors/one.md'));
  return { dir, content };
}
const linkAt = (content: string, file: string): Promise<string> => readlink(join(content, file));
const edit = { file: 'actors/one.md', before: 'old', to: 'actors/one.md', after: 'new' };

test('what a link leads to is written, and the link stays', async () => {
  const { dir, content } = await shared();
  await commitChange(content, [edit, { file: 'topics/a.md', before: 'a', to: 'topics/a.md', after: 'A' }]);
  expect(await filesIn(dir)).toEqual({ 'shared/one.md': 'new', 'content/topics/a.md': 'A' });
  expect(await linkAt(content, 'actors/one.md')).toBe('../../shared/one.md');
});

test.each(['old', 'new'])(
  'a link that is renamed leads to the same file under its old name (%s text)',
  async (after) => {
    const { dir, content } = await shared();
    await commitChange(content, [{ ...edit, to: 'actors/other.md', after }]);
    expect(await filesIn(dir)).toEqual({ 'shared/one.md': after, 'content/topics/a.md': 'a' });
    expect(await linkAt(content, 'actors/other.md')).toBe('../../shared/one.md');
    await expect(linkAt(content, 'actors/one.md')).rejects.toThrow('ENOENT');
  },
);

test('a link that is removed leaves what it leads to', async () => {
  const { dir, content } = await shared();
  await commitChange(content, [{ ...edit, to: null, after: '' }]);
  expect(await filesIn(dir)).toEqual({ 'shared/one.md': 'old', 'content/topics/a.md': 'a' });
  await expect(linkAt(content, 'actors/one.md')).rejects.toThrow('ENOENT');
});

test('where nothing may be changed, nothing is left beside what a link leads to', async () => {
  const { dir, content } = await shared();
  const before = await filesIn(dir);
  const edited = { file: 'topics/a.md', before: 'edited', to: 'topics/a.md', after: 'A' };
  await expect(commitChange(content, [edit, edited])).rejects.toThrow(/^topics\/a\.md was changed in the meantime/u);
  expect(await filesIn(dir)).toEqual(before);
});

test('a link that leads to another file of the change, or that would lead elsewhere, is refused by name', async () => {
  const { dir, content } = await shared();
  await symlink('one.md', join(content, 'actors/again.md'));
  const before = await filesIn(dir);
  await expect(
    commitChange(content, [edit, { ...edit, file: 'actors/again.md', to: 'actors/again.md' }]),
  ).rejects.toThrow(/^actors\/one\.md is a link to the same file as actors\/again\.md/u);
  await expect(commitChange(content, [{ ...edit, to: 'actors/below/one.md' }])).rejects.toThrow(
    /^actors\/one\.md is a link, which would lead elsewhere/u,
  );
  expect(await filesIn(dir)).toEqual(before);
});

const staged = '5f0f6d0c-3f5e-4a53-9d6e-0a1f0b9f3c11';
const journal = JSON.stringify({
  place: [],
  through: [{ link: 'actors/one.md', staged }],
  move: [{ from: 'actors/one.md', to: 'actors/other.md' }],
  remove: [],
});

test.each([
  ['before its text was in place', { [`shared/.one.md.${staged}.change`]: 'new' }],
  ['after its text was in place', { 'shared/one.md': 'new' }],
])('a change through a link that was broken off %s is finished', async (_, files) => {
  const { dir, content } = await shared({ ...files, 'content/.change/journal.json': journal });
  finishChange(content);
  expect(await filesIn(dir)).toEqual({ 'shared/one.md': 'new', 'content/topics/a.md': 'a' });
  expect(await linkAt(content, 'actors/other.md')).toBe('../../shared/one.md');
});

test('a journal that was received writes nothing through a link that was received with it', async () => {
  const place = [{ staged: '0', file: 'actors/one.md' }];
  const through = [{ link: 'actors/one.md', staged }];
  const received = JSON.stringify({ place: [], through, move: [], remove: [] });
  const { dir, content } = await shared({
    'content/.change/journal.json': received,
    [`content/.change/.one.md.${staged}.change`]: 'theirs',
  });
  finishChange(content);
  expect((await filesIn(dir))['shared/one.md']).toBe('old');
  await mkdir(join(content, '.change'));
  await writeFile(join(content, '.change/0'), 'theirs');
  await writeFile(join(content, '.change/journal.json'), JSON.stringify({ place, remove: [] }));
  finishChange(content);
  expect((await filesIn(dir))['shared/one.md']).toBe('old');
});
