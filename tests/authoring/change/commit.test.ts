import { spawn } from 'node:child_process';
import { access, chmod, mkdir, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { expect, onTestFinished, test } from 'vitest';
import { commitChange } from '../../../src/authoring/change/commit.ts';
import type { FileChange } from '../../../src/authoring/change/file-change.ts';
import { finishChange } from '../../../src/authoring/change/finish-change.ts';
import { filesIn, temporaryFolder } from '../../temporary-folder.ts';

const old = { 'topics/a.md': 'a', 'actors/c.md': 'c', 'topics/d.md': 'd' };
const changes: readonly FileChange[] = [
  { file: 'topics/a.md', before: 'a', to: 'topics/a.md', after: 'A' },
  { file: 'actors/c.md', before: 'c', to: 'actors/C.md', after: 'C' },
  { file: 'topics/d.md', before: 'd', to: null, after: '' },
];
const now = { 'topics/a.md': 'A', 'actors/C.md': 'C' };

test('all files change, and nothing is left of the change', async () => {
  const dir = await temporaryFolder(old);
  await commitChange(dir, changes);
  expect(await filesIn(dir)).toEqual(now);
});

test('where a file was edited since it was read, nothing changes', async () => {
  const dir = await temporaryFolder({ ...old, 'topics/d.md': 'edited' });
  await expect(commitChange(dir, changes)).rejects.toThrow(/^topics\/d\.md was changed in the meantime/);
  expect(await filesIn(dir)).toEqual({ ...old, 'topics/d.md': 'edited' });
});

test('where a file is gone since it was read, nothing changes', async () => {
  const { 'topics/d.md': _, ...rest } = old;
  const dir = await temporaryFolder(rest);
  await expect(commitChange(dir, changes)).rejects.toThrow(/^topics\/d\.md was changed in the meantime/);
  expect(await filesIn(dir)).toEqual(rest);
});

test('of changes that begin at once one is made, and the others are told', async () => {
  const dir = await temporaryFolder(old);
  const ended = await Promise.allSettled([1, 2, 3].map(() => commitChange(dir, changes)));
  expect(ended.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected', 'rejected']);
  expect(await filesIn(dir)).toEqual(now);
});

test('a change that another process has decided on is left to it while it runs', async () => {
  const dir = await temporaryFolder({ ...old, ...staged, '.change/journal.json': journal });
  // A process that takes the change away after a while, without a change of any file.
  const script = `setTimeout(() => fs.rmSync(${JSON.stringify(join(dir, '.change'))}, { recursive: true }), 300)`;
  const child = spawn(process.execPath, ['-e', script], { stdio: 'ignore' });
  await writeFile(join(dir, '.change/owner.json'), JSON.stringify({ pid: child.pid, host: hostname() }));
  expect(finishChange(dir)).toEqual({ busy: false });
  expect(await filesIn(dir)).toEqual(old);
});

const journal = JSON.stringify({
  place: [
    { staged: '0', file: 'topics/a.md' },
    { staged: '1', file: 'actors/C.md' },
  ],
  remove: ['actors/c.md', 'topics/d.md'],
});
const staged = { '.change/0': 'A', '.change/1': 'C', '.change/owner.json': '{"pid":99999999,"host":"here"}' };

test.each([
  ['decided on', { ...old, ...staged, '.change/journal.json': journal }],
  [
    'half carried out',
    { 'topics/a.md': 'A', 'actors/c.md': 'c', 'topics/d.md': 'd', '.change/1': 'C', '.change/journal.json': journal },
  ],
  ['carried out but for one file', { ...now, 'topics/d.md': 'd', '.change/journal.json': journal }],
])('a change that was %s when its process was killed is finished', async (_, files) => {
  const dir = await temporaryFolder(files);
  expect(finishChange(dir)).toEqual({ busy: false });
  expect(await filesIn(dir)).toEqual(now);
});

test('a change that was not decided on is dropped', async () => {
  const dir = await temporaryFolder({ ...old, ...staged, '.change/journal.json.part': journal });
  await writeFile(join(dir, '.change/owner.json'), JSON.stringify({ pid: 99_999_999, host: hostname() }));
  expect(finishChange(dir)).toEqual({ busy: false });
  expect(await filesIn(dir)).toEqual(old);
});

test('a change that another process is getting ready is left to it, and no second one begins', async () => {
  const dir = await temporaryFolder(old);
  await mkdir(join(dir, '.change'));
  await writeFile(join(dir, '.change/owner.json'), JSON.stringify({ pid: process.pid, host: hostname() }));
  expect(finishChange(dir)).toEqual({ busy: true });
  await expect(commitChange(dir, changes)).rejects.toThrow(/^Another process is changing this briefing/);
  await access(join(dir, '.change/owner.json'));
});

test.skipIf(process.getuid?.() === 0)('where a folder cannot be written to, nothing changes', async () => {
  const dir = await temporaryFolder(old);
  await chmod(join(dir, 'actors'), 0o555);
  onTestFinished(() => chmod(join(dir, 'actors'), 0o755));
  await expect(commitChange(dir, changes)).rejects.toThrow(/permission/);
  expect(await filesIn(dir)).toEqual(old);
});

const launcher = join(import.meta.dirname, '../../../scripts/readout.mjs');
const many = 150;
const article = (at: number, actor: string): string =>
  `---\nname: Actor ${at}\nkind: body\nmemberOf: [${actor}]\n---\n`;
const briefing = (actor: string): Record<string, string> => ({
  'briefing.yaml': 'title: t\ndescription: d\nlanguage: en\n',
  [`actors/${actor}.md`]: '---\nname: One\nkind: body\n---\n',
  ...Object.fromEntries(Array.from({ length: many }, (_, at) => [`actors/member-${at}.md`, article(at, actor)])),
});

test('killed at any moment, the next command finds the old briefing or the new one', { timeout: 120_000 }, async () => {
  const [before, after] = [briefing('one'), briefing('other')];
  const seen = new Set<string>();
  for (const [path, delay] of [
    ['.change/100', 0],
    ['.change/journal.json', 0],
    ['.change/journal.json', 3],
  ] as const) {
    const dir = await temporaryFolder(before);
    const child = spawn(process.execPath, [launcher, 'rename', 'one', 'other', '--content', dir], { stdio: 'ignore' });
    const state = { ended: false };
    const end = new Promise<void>((ended) =>
      child.on('close', () => {
        state.ended = true;
        ended();
      }),
    );
    while (!state.ended && !(await exists(join(dir, path)))) await setTimeout(0);
    if (delay > 0) await setTimeout(delay);
    child.kill('SIGKILL');
    await end;
    finishChange(dir);
    const files = await filesIn(dir);
    expect([before, after]).toContainEqual(files);
    seen.add('actors/one.md' in files ? 'old' : 'new');
  }
  expect([...seen].sort()).toEqual(['new', 'old']);
});

const exists = (path: string): Promise<boolean> =>
  access(path).then(
    () => true,
    () => false,
  );
