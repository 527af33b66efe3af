import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { snapshotIn } from '../../../src/publish/facts/read-kept.ts';
import { loadBriefing } from '../../../src/publish/load.ts';
import { filesIn, temporaryFolder, writeFiles } from '../../temporary-folder.ts';
import { kept, load, many } from './kept-desk.ts';

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
