import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { worldOf } from '../../scripts/bench/briefing/world.ts';
import { makeChooser } from '../../scripts/bench/changes/choose.ts';
import { generate, writeBelow } from '../../scripts/bench/generate.ts';
import { plainArticles } from '../../scripts/bench/tools/plain-articles.ts';
import { readout } from '../../scripts/bench/tools/readout.ts';
import type { Tool } from '../../scripts/bench/tools/tool.ts';
import { loadBriefing } from '../../src/publish/load.ts';
import { filesIn } from '../temporary-folder.ts';

const dir = mkdtempSync(join(tmpdir(), 'readout-bench-changes-'));
afterAll(() => rmSync(dir, { recursive: true, force: true }));

const recipe = { articles: 150, seed: 1 };
const chooser = makeChooser(recipe);
const own = await readout(dir);
const never = (): never => {
  throw new Error('No site is built here.');
};
const other: Tool = {
  ...{ name: 'Other', version: '1', out: '', clean: never, build: never },
  ...plainArticles(join(dir, 'other'), 'articles'),
};
const tools = [own, other];
const write = writeBelow(join(dir, 'content'));
generate(
  recipe,
  (path, text) => {
    write(path, text);
    chooser.file(text);
  },
  (article) => {
    chooser.article(article);
    other.write(article);
  },
);
const contents = async () => ({
  own: await filesIn(join(dir, 'content')),
  other: await filesIn(join(dir, 'other/articles')),
});
const before = await contents();
const changes = chooser.changesOf(0);
const change = (id: string): void => {
  for (const tool of tools) changes.find((one) => one.id === id)?.apply(tool);
};
const changed = (old: Readonly<Record<string, string>>, now: Readonly<Record<string, string>>): string[] =>
  [...new Set([...Object.keys(old), ...Object.keys(now)])].filter((path) => old[path] !== now[path]);

describe('what an editor changes in a briefing', () => {
  test.each(['changed', 'stated', 'removed'])('"%s" is a change of one article, with every tool', async (id) => {
    const [old, now] = [await contents(), (change(id), await contents())];
    expect(changed(old.own, now.own)).toHaveLength(1);
    expect(changed(old.other, now.other)).toHaveLength(1);
  });

  test('an actor is renamed in its own entry, or in every article that names it; the other changes stay, and all is sound', async () => {
    const old = await contents();
    change('renamed');
    const now = await contents();
    expect(changed(old.own, now.own)).toHaveLength(1);
    const { actors } = worldOf(recipe);
    const name = actors[Math.floor(Math.sqrt(actors.length))]?.name ?? '';
    const naming = Object.values(old.other).filter((text) => text.split('---')[1]?.includes(`"${name}"`));
    expect(naming.length).toBeGreaterThan(15);
    expect(changed(old.other, now.other)).toHaveLength(naming.length);
    expect(Object.values(now.other).filter((text) => text.split('---')[1]?.includes(`"${name}"`))).toEqual([]);
    expect(Object.values(now.other).some((text) => text.includes('changed1'))).toBe(true);
    expect(Object.keys(now.other)).toHaveLength(149);
    const { briefing, problems } = await loadBriefing(join(dir, 'content'));
    expect(problems).toEqual([]);
    expect([...(briefing?.actors.values() ?? [])].some((actor) => actor.name.startsWith('Renamed1 of '))).toBe(true);
  });

  test('all is as it was when everything is undone', async () => {
    for (const one of changes.toReversed()) for (const tool of tools) one.undo(tool);
    expect(await contents()).toEqual(before);
  });
});
