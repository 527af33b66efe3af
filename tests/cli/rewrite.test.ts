import { join } from 'node:path';
import { expect, test } from 'vitest';
import { filesIn, temporaryFolder, writeFiles } from '../temporary-folder.ts';
import { run } from './run.ts';

const small = join(import.meta.dirname, '../fixtures/small');
async function copied(): Promise<string> {
  const dir = await temporaryFolder();
  await writeFiles(dir, await filesIn(small));
  return dir;
}

test('rename changes every file that names the entry, and check is as clean as before', async () => {
  const dir = await copied();
  const { code, out, err } = await run(dir, ['rename', 'dock-union', 'port-union']);
  expect({ code, out, err }).toEqual({
    code: 0,
    out: 'Renamed dock-union to port-union: 11 files changed.\n',
    err: '',
  });
  expect(Object.values(await filesIn(dir)).filter((text) => text.includes('dock-union'))).toEqual([]);
  expect((await run(dir, ['check'])).out).toMatch(/^0 errors, 0 warnings\./);
});

test('with --dry-run the change is printed as a patch and nothing is written', async () => {
  const dir = await copied();
  const { code, out, err } = await run(dir, ['rename', 'crane-crew', 'crew', '--dry-run']);
  expect([code, err]).toEqual([0, '4 files would change.\n']);
  expect(out).toContain('rename from actors/crane-crew.md\nrename to actors/crew.md\n');
  expect(out).toContain('-    about: [crane-crew]\n+    about: [crew]\n');
  expect(await filesIn(dir)).toEqual(await filesIn(small));
});

test('what is wrong already does not stand in the way, and what would become wrong does', async () => {
  const dir = await copied();
  await writeFiles(dir, { 'topics/odd.md': '---\nname: Odd\nparent: dock-union\n---\n' });
  expect((await run(dir, ['rename', 'dock-union', 'port-union'])).code).toBe(0);
  await writeFiles(dir, {
    'actors/old.md': '---\nname: Old union\nkind: body\ndistinctFrom: [town-council]\n---\n',
    'actors/new.md': '---\nname: Town council\nkind: body\n---\n',
  });
  const before = await filesIn(dir);
  const { code, err } = await run(dir, ['merge', 'new', 'old']);
  expect(code).toBe(1);
  expect(err).toMatch(/actors\/old\.md:4 distinctFrom\[0\] — town-council: error: .*so nothing is changed\.\n$/s);
  expect(await filesIn(dir)).toEqual(before);
});

test('conflicts of a merge are problems with file and line, and nothing is written', async () => {
  const dir = await copied();
  const { code, out, err } = await run(dir, ['merge', 'dock-union', 'crane-crew']);
  expect([code, out]).toEqual([1, '']);
  expect(err).toBe(
    'actors/crane-crew.md:3 kind: error: It is "population" here, and "body" in actors/dock-union.md. Write the same in both, then merge again.\n\n1 conflict, so nothing is changed.\n',
  );
  expect(await filesIn(dir)).toEqual(await filesIn(small));
});

test('a merge tells what is said nowhere afterwards', async () => {
  const dir = await copied();
  await writeFiles(dir, {
    'claims/was-asked.md': '---\nproposition: The union was asked.\ntopics: [pay]\n---\n',
  });
  const { code, out, err } = await run(dir, ['merge', 'was-asked', 'union-was-asked']);
  expect([code, out]).toEqual([0, 'Merged was-asked into union-was-asked: 1 file changed.\n']);
  expect(err).toBe('No longer said anywhere: proposition: The union was asked.\n');
  expect((await run(dir, ['check'])).code).toBe(0);
});

test('the next command finishes what a killed one had decided on', async () => {
  const dir = await copied();
  await writeFiles(dir, {
    '.change/0': '---\nname: Fresh\nkind: body\n---\n',
    '.change/journal.json': JSON.stringify({ place: [{ staged: '0', file: 'actors/fresh.md' }], remove: [] }),
  });
  expect((await run(dir, ['check'])).code).toBe(0);
  expect(Object.keys(await filesIn(dir)).filter((file) => /fresh|\.change/.test(file))).toEqual(['actors/fresh.md']);
});
