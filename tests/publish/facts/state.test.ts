import { readdir, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { folderAt, type Folder } from '../../../src/content/read/folder.ts';
import { loadKept } from '../../../src/publish/facts/load-kept.ts';
import { loadTexts } from '../../../src/publish/facts/load-texts.ts';
import { makeFiles } from '../../../src/publish/facts/make-files.ts';
import { letGo, readKept, snapshotIn } from '../../../src/publish/facts/read-kept.ts';
import { seenSince } from '../../../src/publish/facts/seen-since.ts';
import { loadBriefing } from '../../../src/publish/load.ts';
import { temporaryFolder } from '../../temporary-folder.ts';
import { deskOf } from './desk.ts';
import { article, kept, load, many, small } from './kept-desk.ts';

const unchangedSince = async (...given: Parameters<typeof seenSince>): Promise<boolean> =>
  (await seenSince(...given))?.changed.length === 0;

const others = (files: readonly string[]) => files.filter((file) => file !== 'briefing.yaml');

test('of a folder in which one file changed only that is read', async () => {
  const { desk, state, id } = await kept(small);
  expect(others(desk.taken())).toEqual([]);
  desk.write(article, (small[article] ?? '').replace('A crane', 'A tall crane').replace('{#fall}', 'indeed. {#fall}'));
  const { changes } = await load(desk, state, id);
  expect(new Set(others(desk.taken()))).toEqual(new Set([article]));
  expect(changes.kind).toBe('model');
});

test('what a process has loaded is not read again, unless it let go of it', async () => {
  const state = await temporaryFolder();
  const { id, snapshot } = await load(deskOf(small), state);
  expect(await readKept(state, id)).toBe(snapshot);
  letGo();
  const again = await readKept(state, id);
  expect(again).not.toBe(snapshot);
  expect(again.facts).toEqual(snapshot?.facts);
});

test('where the text of a body alone changed, it is named', async () => {
  const { desk, state, id } = await kept(small);
  desk.write(article, (small[article] ?? '').replace(' {#fall}', ' Nobody knows why. {#fall}'));
  expect((await load(desk, state, id)).changes).toEqual({ kind: 'bodies', bodies: [article] });
});

test('where the text of a body alone changed, what is kept of it is as a load would keep it, and no other file is made', async () => {
  const { desk, state, id } = await kept(many);
  const file = [...desk.files.keys()].find((name) => name.startsWith('articles/')) ?? '';
  const options = { folder: desk, code: '1' };
  desk.write(file, `${desk.files.get(file) ?? ''}\nNobody knows why.\n`);
  const shards = new Set(await readdir(join(state, 'facts')));
  const seen = await seenSince('', state, id, options);
  // The paragraph more is one of what pages show.
  expect(seen && (await loadTexts(state, seen))).toBeNull();
  expect(new Set(await readdir(join(state, 'facts')))).toEqual(shards);

  desk.write(file, (many[file] ?? '').replace(/(?<=\n\n\p{L}+ )/u, 'really '));
  const again = await seenSince('', state, id, options);
  const found = again && (await loadTexts(state, again));
  expect(found?.changes).toEqual({ kind: 'bodies', bodies: [file] });
  const now = new Set(await readdir(join(state, 'facts')));
  expect([...shards].filter((name) => !now.has(name))).toHaveLength(1);
  const fresh = await loadKept('', await temporaryFolder(), options);
  expect(found?.id).toBe(fresh.id);
  expect((await snapshotIn(state, fresh.id)).facts).toEqual(fresh.facts);
  const [text] = fresh.facts.filter((entry) => entry.file === file);
  expect(found?.texts).toEqual([{ file, hash: text?.body.hash, named: text?.body.named }]);
});

test('a file that was saved as it was is read once more, and known by its new stamp after', async () => {
  const { desk, state, id } = await kept(small);
  desk.touch(article);
  expect(await unchangedSince('', state, id, { folder: desk, code: '1' })).toBe(true);
  expect(others(desk.taken())).toEqual([article]);
  expect(await unchangedSince('', state, id, { folder: desk, code: '1' })).toBe(true);
  expect(desk.taken()).toEqual([]);
  desk.touch(article);
  expect((await load(desk, state, id)).changes.kind).toBe('nothing');
  expect(others(desk.taken())).toEqual([article]);
  await load(desk, state, id);
  expect(others(desk.taken())).toEqual([]);
});

test('a change within one tick of the clock after a file was read is seen', async () => {
  const { desk, state, id } = await kept(small);
  const text = desk.files.get(article) ?? '';
  const fresh: Folder = { ...desk, stamp: () => ({ key: 'one tick', changed: Date.now() }) };
  await load(fresh, state, id);
  desk.files.set(article, text.replace('three people', 'four people'));
  expect(await unchangedSince('', state, id, { folder: fresh, code: '1' })).toBe(false);
  const after = await load(fresh, state, id);
  expect(after.changes.kind).toBe('model');
  expect(after.facts).toEqual((await loadBriefing('', { folder: desk })).facts);
});

test('only files in which a name may stand are searched again when there is a new one', async () => {
  const { desk, state } = await kept(small);
  const actor = 'actors/keeper.md';
  desk.write(actor, '---\nname: Lighthouse keeper\nkind: person\n---\n');
  await load(desk, state);
  expect(new Set(others(desk.taken()))).toEqual(new Set([actor]));
  desk.write(actor, '---\nname: Lighthouse keeper\nkind: person\naliases: [a deal]\n---\n');
  const { facts } = await load(desk, state);
  expect(others(desk.taken())).toContain('articles/2020/2020-03-01-pay-offer.md');
  expect(facts).toEqual((await loadBriefing('', { folder: desk })).facts);
});

test('what another program kept, or one that read otherwise, is not used', async () => {
  const { desk, state, id } = await kept(small);
  expect(await unchangedSince('', state, id, { folder: desk, code: '2' })).toBe(false);
  await loadKept('', state, { folder: desk, code: '2' });
  expect(others(desk.taken())).toContain(article);
});

test('drafts that are asked for make another site', async () => {
  const { desk, state, id } = await kept(small);
  expect(await unchangedSince('', state, id, { folder: desk, code: '1', drafts: true })).toBe(false);
});

test('on several threads the same is made of the files as on one', async () => {
  const folder = folderAt(await temporaryFolder(small));
  const files = Object.keys(small).toSorted();
  const register = { actors: [], others: [], language: 'en' };
  const [threads, here] = [
    await makeFiles(folder, files, register, {}, 2),
    await makeFiles(folder, files, register, {}, 1),
  ];
  expect(threads.length).toBe(files.length);
  expect(JSON.stringify(threads)).toBe(JSON.stringify(here));
});

test('a folder of the system is known by the stamps of its files', async () => {
  const dir = await temporaryFolder(small);
  const state = await temporaryFolder();
  const reads: string[] = [];
  const system = folderAt(dir);
  const folder: Folder = { ...system, read: (file) => (reads.push(file), system.read(file)) };
  const { id } = await loadKept(dir, state, { folder });
  expect(await unchangedSince(dir, state, id, { folder })).toBe(true);
  await utimes(join(dir, article), 1, 1);
  expect(await unchangedSince(dir, state, id, { folder })).toBe(true);
  await writeFile(join(dir, article), (small[article] ?? '').replace('three people', 'four people'));
  await utimes(join(dir, article), 1, 1);
  expect(await unchangedSince(dir, state, id, { folder })).toBe(false);
});
