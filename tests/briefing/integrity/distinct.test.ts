import { join } from 'node:path';
import { expect, test } from 'vitest';
import { folderAt } from '../../../src/content/read/folder.ts';
import { loadBriefing } from '../../../src/publish/load.ts';

const fixture = join(import.meta.dirname, '../../fixtures/broken/forbidden-merge');
const folder = folderAt(fixture);

/** What is told where two actors that must be kept apart have these aliases. */
const told = async (one: string, other: string): Promise<string[]> => {
  const aliases: Readonly<Record<string, string>> = { 'actors/crew-union.md': one, 'actors/riders-union.md': other };
  const read = async (file: string): Promise<string> => {
    const alias = aliases[file];
    const text = await folder.read(file);
    return alias === undefined ? text : text.replace('text: The Union', `text: "${alias}"`);
  };
  return (await loadBriefing(fixture, { folder: { list: folder.list, read } })).problems.map(({ rule }) => rule);
};

test.each([
  ['José Ruiz', 'Jose Ruiz'],
  ['JOSÉ RUIZ', 'José Ruiz'],
  ['Al-Ittihad', 'al Ittihad'],
  ['Übersee', 'U\u0308bersee'],
])('actors that must be kept apart do not share one name as two spellings: %s, %s', async (one, other) => {
  expect(await told(one, other)).toEqual(['forbidden-merge']);
});

test.each([
  ['José Ruiz', 'José Ruiz Soto'],
  ['★', '☆'],
])('actors that must be kept apart may have names that are two: %s, %s', async (one, other) => {
  expect(await told(one, other)).toEqual([]);
});
