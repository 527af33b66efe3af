import { rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { expect, onTestFinished, test } from 'vitest';
import { watchFolders } from '../../src/cli/check/watch-folder.ts';
import { loadBriefing, type LoadMemory } from '../../src/publish/load.ts';
import { filesIn, temporaryFolder, writeFiles } from '../temporary-folder.ts';
import { run } from './run.ts';

const small = join(import.meta.dirname, '../fixtures/small');

async function copied(): Promise<string> {
  const dir = await temporaryFolder();
  await writeFiles(dir, await filesIn(small));
  return dir;
}

/**
 * Runs `check --watch`, and makes changes one after another, each once what came before has been checked; `meanwhile`,
 * while a check is made. Watching fails the first `unwatched` times.
 */
async function watched(
  dir: string,
  changes: readonly (() => Promise<unknown>)[],
  meanwhile: readonly (() => Promise<void>)[] = [],
  unwatched = 0,
): Promise<string> {
  Object.assign(state, { loads: 0, watches: 0, changed: () => undefined });
  const { out, code } = await run(dir, ['check', '--watch'], {
    watchFolders: (folders, changed) => {
      state.watches += 1;
      if (state.watches <= unwatched) return Promise.reject(new Error('A file went while its folder was read.'));
      state.changed = () => changed(new Set(folders));
      return Promise.resolve(() => undefined);
    },
    loadBriefing: async (content, options) => {
      const loaded = await loadBriefing(content, options);
      await meanwhile[state.loads]?.();
      state.loads += 1;
      return loaded;
    },
    untilStopped: async () => {
      for (const change of changes) {
        const before = state.loads;
        await change();
        state.changed();
        while (state.loads === before) await setTimeout(5);
      }
    },
  });
  expect(code).toBe(0);
  return out;
}
const state = { loads: 0, watches: 0, changed: (): void => undefined };

test('after each change only what is new and what is gone is told', async () => {
  const dir = await copied();
  const out = await watched(dir, [
    () => writeFiles(dir, { 'topics/odd.md': '---\nname: Odd\nparent: nothing\n---\n' }),
    () => writeFiles(dir, { 'topics/odd.md': '---\n# moved down\nname: Odd\nparent: nothing\n---\n' }),
    () => rm(join(dir, 'topics/odd.md')),
  ]);
  expect(out).toMatch(/^0 errors, 0 warnings\..*\nChecking again whenever a file changes\. Press Ctrl\+C to stop\.\n/);
  expect(out.split('to stop.\n')[1]).toBe(`
topics/odd.md:3 parent — nothing: error: There is no topic "nothing". Name a topic that exists, or add this one.
1 error, 0 warnings.
1 error, 0 warnings. Nothing differs.

gone topics/odd.md — nothing: There is no topic "nothing".
0 errors, 0 warnings.
`);
});

test('what changes while the first check is made is looked at after it', async () => {
  const dir = await copied();
  const save = async (): Promise<void> => {
    await writeFiles(dir, { 'topics/odd.md': '---\nname: Odd\nparent: nothing\n---\n' });
    state.changed();
  };
  const out = await watched(dir, [], [save]);
  expect(out).toMatch(/to stop\.\n\ntopics\/odd\.md:3 parent — nothing: error/);
});

test('what changes during the first check is found where the folder could not be watched before it', async () => {
  const dir = await copied();
  const save = () => writeFiles(dir, { 'topics/odd.md': '---\nname: Odd\nparent: nothing\n---\n' });
  const out = await watched(dir, [], [save], 1);
  expect(out).toMatch(/^0 errors, 0 warnings\..*to stop\.\n\ntopics\/odd\.md:3 parent — nothing: error/s);
});

test('an actor that gets another name is found in articles that have not changed', async () => {
  const dir = await copied();
  const mentioned = async (memory?: LoadMemory) => {
    const { facts } = await loadBriefing(dir, memory === undefined ? {} : { memory });
    return facts.map(({ id, body }) => [id, body.blocks.map(({ mentions }) => mentions)]);
  };
  const memory: LoadMemory = {};
  const before = await mentioned(memory);
  expect(memory.known?.files.size).toBeGreaterThan(10);
  await writeFiles(dir, {
    'actors/dock-union.md': '---\nname: Dock Union\nkind: body\naliases: [the union, The union]\n---\n',
  });
  const after = await mentioned(memory);
  expect(after).not.toEqual(before);
  expect(after).toEqual(await mentioned());
});

test('a briefing that cannot be read for a moment does not end it', async () => {
  const dir = await copied();
  const out = await watched(dir, [
    () => rename(join(dir, 'briefing.yaml'), join(dir, '.gone')),
    () => rename(join(dir, '.gone'), join(dir, 'briefing.yaml')),
  ]);
  expect(out).toMatch(/briefing\.yaml: error: The folder has no briefing\.yaml.*gone briefing\.yaml/s);
});

test('--watch gives no JSON', async () => {
  expect((await run(small, ['check', '--watch', '--json'])).code).toBe(2);
});

test('saving as editors do, beside the file and then in its place, is one change', { timeout: 20_000 }, async () => {
  const dir = await temporaryFolder({ 'a/b.md': '1', 'a/c.md': '1' });
  const seen: string[][] = [];
  onTestFinished(await watchFolders([dir], (folders) => seen.push([...folders])));
  const until = async (count: number): Promise<void> => {
    for (let waited = 0; seen.length < count && waited < 5000; waited += 20) await setTimeout(20);
    await setTimeout(300);
  };
  await setTimeout(200);
  await writeFile(join(dir, 'a/.b.md.swp'), '');
  await setTimeout(300);
  expect(seen).toEqual([]);
  await rename(join(dir, 'a/b.md'), join(dir, 'a/b.md~'));
  await writeFile(join(dir, 'a/4913'), '');
  await rm(join(dir, 'a/4913'));
  await writeFile(join(dir, 'a/b.md'), '2');
  await rm(join(dir, 'a/b.md~'));
  await until(1);
  expect(seen).toEqual([[dir]]);
  await writeFile(join(dir, 'a/.c.md.1'), '2');
  await rename(join(dir, 'a/.c.md.1'), join(dir, 'a/c.md'));
  await until(2);
  expect(seen).toEqual([[dir], [dir]]);
});
