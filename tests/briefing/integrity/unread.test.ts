import { join } from 'node:path';
import { expect, test } from 'vitest';
import { asUnreadable } from '../../../src/content/read/unreadable.ts';
import { folderAt } from '../../../src/content/read/folder.ts';
import { loadBriefing } from '../../../src/publish/load.ts';

const small = join(import.meta.dirname, '../../fixtures/small');
const folder = folderAt(small);
const denied = Object.assign(new Error('denied'), { code: 'EACCES' });

const told = async (unsound: Partial<typeof folder>) =>
  (await loadBriefing(small, { folder: { list: folder.list, read: folder.read, ...unsound } })).problems.map(
    ({ rule, file }) => `${rule} ${file}`,
  );
const registries = ['places.yaml', 'measures.yaml', 'kinds.yaml', 'labels.yaml'];
const collections = ['actors', 'articles', 'claims', 'editions', 'events', 'outlets', 'topics'];

test.each(registries)('where a line of %s is broken, that is all that is told', async (file) => {
  const read = async (name: string) => (name === file ? `x: [1\n${await folder.read(name)}` : folder.read(name));
  expect(await told({ read })).toEqual([`bad-yaml ${file}`]);
});

test.each(collections)('where the folder %s cannot be looked into, that is all that is told', async (name) => {
  const list = async () => [...(await folder.list()).filter((file) => !file.startsWith(`${name}/`)), `${name}/`];
  const read = (file: string) =>
    file === `${name}/`
      ? new Promise<string>(() => {
          throw asUnreadable(denied, file);
        })
      : folder.read(file);
  expect(await told({ list, read })).toEqual([`unreadable-file ${name}/`]);
});

test.each(collections)('where no entry of %s can be read, nothing that names one is wrong for that', async (name) => {
  const read = async (file: string) => (file.startsWith(`${name}/`) ? '---\n[\n---\n' : folder.read(file));
  const files = (await folder.list()).filter((file) => file.startsWith(`${name}/`));
  expect(await told({ read })).toEqual(files.map((file) => `bad-yaml ${file}`));
});

test('an id of another kind is told all the same', async () => {
  const read = async (file: string) => {
    const text = await folder.read(file);
    if (file === 'places.yaml') return 'x: [1\n';
    return file.startsWith('events/') ? text.replace(/^place: .*$/mu, 'place: safety') : text;
  };
  expect(new Set((await told({ read })).map((one) => one.split(' ')[0]))).toEqual(
    new Set(['bad-yaml', 'unknown-reference']),
  );
});
