import { mkdir, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { newEntry } from '../../src/authoring/new-entry.ts';
import { namedEntries } from '../../src/authoring/rewrite/named-entry.ts';
import { systemFailure } from '../../src/content/failure.ts';
import { folderAt, type Folder } from '../../src/content/read/folder.ts';
import { asUnreadable } from '../../src/content/read/unreadable.ts';
import { loadBriefing } from '../../src/publish/load.ts';
import { temporaryFolder } from '../temporary-folder.ts';

const files: Readonly<Record<string, string>> = {
  'briefing.yaml': 'title: T\ndescription: D\nlanguage: en\n',
  'actors/nato.md': '---\nname: NATO\nkind: body\n---\n',
  'actors/mission.md': '---\nname: Mission\nkind: body\nmemberOf: [nato]\n---\n',
  'topics/fares.md': '---\nnam: Fares\n---\n',
};
const refused = (syscall: string): Error => Object.assign(new Error(syscall), { code: 'EACCES', syscall });

/** As a user finds it who may not read all of it, which a test cannot be sure to be. */
const forbidding = (...forbidden: readonly string[]): Folder => ({
  list: () => Promise.resolve([...Object.keys(files), ...forbidden.filter((file) => file.endsWith('/'))]),
  read: (file) =>
    new Promise((resolve) => {
      if (forbidden.includes(file)) throw asUnreadable(refused('open'), file);
      resolve(files[file] ?? '');
    }),
});
const told = async (folder: Folder) =>
  (await loadBriefing('.', { folder })).problems.map(({ rule, file, reason }) => [rule, file, reason]);

const unknownField = ['unknown-field', 'topics/fares.md', 'There is no field nam in a topic.'];
const missingField = ['missing-field', 'topics/fares.md', 'The field name is missing from a topic.'];

describe('what the system does not let be read', () => {
  it('is one problem for each file, with all others, and nothing that names it is wrong for that', async () => {
    expect(await told(forbidding('actors/nato.md'))).toEqual([
      ['unreadable-file', 'actors/nato.md', 'The file cannot be read: no permission.'],
      missingField,
      unknownField,
    ]);
  });

  it('is one problem where it is briefing.yaml', async () => {
    expect(await told(forbidding('briefing.yaml'))).toEqual([
      ['unreadable-file', 'briefing.yaml', 'The file cannot be read: no permission.'],
      missingField,
      unknownField,
    ]);
  });

  it('is one problem for a folder', async () => {
    expect(await told(forbidding('articles/2016/'))).toContainEqual([
      'unreadable-file',
      'articles/2016/',
      'The folder cannot be read: no permission.',
    ]);
  });

  it.each([
    ['nowhere', 'actors/gone.md', 'it is gone, or a link that leads nowhere'],
    ['actors', 'actors/gone.md', 'it is a link to a folder'],
  ])('is told of a link to %s', async (to, file, why) => {
    const dir = await temporaryFolder(files);
    await symlink(join(dir, to), join(dir, file));
    expect(await told(folderAt(dir))).toContainEqual(['unreadable-file', file, `The file cannot be read: ${why}.`]);
  });

  it('keeps ids from being given or looked up: they may stand there', async () => {
    const dir = await temporaryFolder(files);
    await mkdir(join(dir, 'events'));
    await symlink(join(dir, 'nowhere'), join(dir, 'places.yaml'));
    const why = /^places\.yaml: The file cannot be read/;
    await expect(newEntry(dir, 'actor', 'fresh')).rejects.toThrow(why);
    await expect(namedEntries(dir)).rejects.toThrow(why);
  });
});

it.each([
  ['scandir', 'to read there'],
  ['mkdir', 'to write there'],
  ['open', 'for that file'],
])('a failure says for what there is no permission: %s', (call, what) => {
  expect(systemFailure(refused(call), 'It')?.message).toContain(`You have no permission ${what}. `);
});
