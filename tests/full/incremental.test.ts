import { cp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { buildSite } from '../../src/publish/build.ts';
import { loadBriefing } from '../../src/publish/load.ts';
import { stateFolder } from '../../src/publish/state-folder.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { randomEdits } from '../support/random-edits.ts';

const small = join(import.meta.dirname, '../fixtures/small');

/** Edits that are tried one after the other, and how many that break no rule lie between two builds. */
const tried = 70;
const between = 5;

describe('A site that is brought up to date', () => {
  it.each([
    ['edits of any kind', 1, tried, between],
    ['other edits of any kind', 2, tried, between],
    ['edits of texts alone', 3, 12, 1],
  ])('is byte for byte a site made anew, after %s', { timeout: 900_000 }, async (of, seed, times, apart) => {
    const cwd = await temporaryFolder();
    const content = join(cwd, 'content');
    await cp(small, content, { recursive: true });
    const edit = randomEdits(content, seed, of.includes('texts'));
    const options = (out: string) => ({ content, cwd, out: join(cwd, out), pdf: false, search: 'kept' as const });
    await buildSite(options('dist'));
    const made: string[] = [];
    for (let at = 0; at < times; at += 1) {
      const { what, undo } = await edit();
      if ((await loadBriefing(content)).problems.some(({ level }) => level === 'error')) {
        await undo();
        continue;
      }
      made.push(what);
      if (made.length % apart !== 0) continue;
      await buildSite(options('dist'));
      await rm(join(stateFolder(cwd, content, join(cwd, 'clean')), 'facts'), { recursive: true, force: true });
      await buildSite({ ...options('clean'), fresh: true });
      expect(await differing(join(cwd, 'dist'), join(cwd, 'clean')), made.slice(-apart).join(', ')).toEqual([]);
    }
    expect(made.length).toBeGreaterThan(times / 3);
  });

  it('is left as it was by a text that has become wrong, of which the line is told', { timeout: 120_000 }, async () => {
    const cwd = await temporaryFolder();
    const content = join(cwd, 'content');
    await cp(small, content, { recursive: true });
    const options = { content, cwd, out: join(cwd, 'dist'), pdf: false };
    await buildSite(options);
    const before = await readFile(join(cwd, 'dist/articles/2020-03-01-pay-offer/index.html'));
    const file = 'articles/2020/2020-03-01-pay-offer.md';
    const text = await readFile(join(content, file), 'utf8');
    await writeFile(join(content, file), text.replace('act: expects', 'act: shouts'));
    const line = text.split('\n').findIndex((one) => one.includes('act: expects')) + 1;
    expect(await buildSite(options)).toMatchObject({ problems: [{ file, line, value: 'shouts' }] });
    expect(await readFile(join(cwd, 'dist/articles/2020-03-01-pay-offer/index.html'))).toEqual(before);
  });
});

/** Files that one of two folders lacks or has otherwise. */
async function differing(one: string, other: string): Promise<string[]> {
  const list = async (dir: string): Promise<string[]> =>
    (await readdir(dir, { recursive: true, withFileTypes: true }))
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name).slice(dir.length + 1));
  const files = [...new Set([...(await list(one)), ...(await list(other))])].sort();
  const read = (dir: string, file: string): Promise<Buffer | null> => readFile(join(dir, file)).catch(() => null);
  const found: string[] = [];
  for (const file of files) {
    const [a, b] = await Promise.all([read(one, file), read(other, file)]);
    if (a === null || b === null || !a.equals(b)) found.push(file);
  }
  return found;
}
