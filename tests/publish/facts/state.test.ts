import { readdir, readFile, rm, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { folderAt, type Folder } from '../../../src/content/read/folder.ts';
import { loadKept } from '../../../src/publish/facts/load-kept.ts';
import { loadTexts } from '../../../src/publish/facts/load-texts.ts';
import { makeFiles } from '../../../src/publish/facts/make-files.ts';
import { letGo, readKept, snapshotIn } from '../../../src/publish/facts/read-kept.ts';
import { seenSince } from '../../../src/publish/facts/seen-since.ts';
import { loadBriefing } from '../../../src/publish/load.ts';
import { generate } from '../../../scripts/bench/generate.ts';
import { filesIn, temporaryFolder, writeFiles } from '../../temporary-folder.ts';
import { deskOf, type Desk } from './desk.ts';

const small = await filesIn(join(import.meta.dirname, '../../fixtures/small'));
const article = 'articles/2020/2020-03-03-crane-falls.md';

/** A folder of many files, so that facts of it stand in several shards. */
const many = ((): Readonly<Record<string, string>> => {
  const files: Record<string, string> = {};
  generate(
    { articles: 60, seed: 3 },
    (path, text) => (files[path] = text),
    () => undefined,
  );
  return files;
})();

const unchangedSince = async (...given: Parameters<typeof seenSince>): Promise<boolean> =>
  (await seenSince(...given))?.changed.length === 0;

const load = (desk: Folder, state: string, since?: string) => loadKept('', state, { folder: desk, code: '1', since });

async function kept(files: Readonly<Record<string, string>>): Promise<{ desk: Desk; state: string; id: string }> {
  const desk = deskOf(files);
  const state = await temporaryFolder();
  const { id, commit } = await load(desk, state);
  await commit();
  desk.taken();
  return { desk, state, id };
}

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

const damage: readonly (readonly [string, (bytes: Buffer) => Buffer | null])[] = [
  ['cut', (bytes) => bytes.subarray(0, bytes.length / 2)],
  ['empty', () => Buffer.alloc(0)],
  ['gone', () => null],
  ['one letter changed', (bytes) => Buffer.from(bytes.toString('latin1').replace('paragraph', 'paragrapg'), 'latin1')],
  ['of an older form', (bytes) => Buffer.from(bytes.toString('latin1').replace(/^\d+ /, '0 '), 'latin1')],
];

test.each(damage)('a file of kept facts that is %s is not trusted', async (_, hurt) => {
  const { desk, state, id } = await kept(many);
  const fresh = await loadBriefing('', { folder: desk });
  const folder = join(state, 'facts');
  const shards = (await readdir(folder)).filter((name) => name.length > 20);
  expect(shards.length).toBeGreaterThan(1);
  for (const name of ['index.json', 'published.json', ...shards.slice(0, 2)]) {
    const path = join(folder, name);
    const whole = await readFile(path);
    const hurted = hurt(whole);
    if (hurted?.equals(whole) === true) continue;
    await (hurted === null ? rm(path) : writeFile(path, hurted));
    if (name !== 'index.json' && name !== 'published.json')
      await expect(snapshotIn(state, id)).rejects.toThrow('not there any more');
    const again = await load(desk, state, id);
    expect(again.facts).toEqual(fresh.facts);
    expect(again.problems).toEqual(fresh.problems);
    expect((await snapshotIn(state, id)).facts).toEqual(fresh.facts);
  }
});

test('a write that is cut short leaves what was kept before', async () => {
  const { desk, state, id } = await kept(many);
  const before = await filesIn(join(state, 'facts'));
  for (const file of Object.keys(many).filter((name) => name.startsWith('articles/')))
    desk.write(file, (many[file] ?? '').replace(/title: .*/, 'title: Another'));
  const { id: later } = await load(desk, state, id);
  const after = await filesIn(join(state, 'facts'));
  const added = Object.keys(after).filter((name) => !(name in before));
  expect(added.length).toBeGreaterThan(1);
  for (let written = 0; written <= added.length; written += 2) {
    // All new shards but some, and the index of before.
    const cut = await temporaryFolder();
    const shards = Object.fromEntries(added.slice(0, written).map((name) => [`facts/${name}`, after[name] ?? '']));
    await writeFiles(cut, shards);
    await writeFiles(cut, Object.fromEntries(Object.entries(before).map(([name, text]) => [`facts/${name}`, text])));
    await writeFiles(cut, { 'facts/AAAAAAAAAAAAAAAAAAAAAA.json.7.tmp': '{' });
    expect((await snapshotIn(cut, id)).digest).toBe(id);
    const again = await load(desk, cut, id);
    expect([again.id, again.changes.kind]).toEqual([later, 'model']);
    expect(new Set(await readdir(join(cut, 'facts')))).toEqual(new Set(Object.keys(after)));
  }
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
