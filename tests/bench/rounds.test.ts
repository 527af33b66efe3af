import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import type { SyntheticArticle } from '../../scripts/bench/briefing/article.ts';
import { bodyChange } from '../../scripts/bench/changes/article-changes.ts';
import { Figures } from '../../scripts/bench/figures.ts';
import { generate } from '../../scripts/bench/generate.ts';
import { measureRounds, type Rounds } from '../../scripts/bench/rounds.ts';
import { pagefind } from '../../scripts/bench/tools/pagefind.ts';
import type { Tool } from '../../scripts/bench/tools/tool.ts';

const dir = mkdtempSync(join(tmpdir(), 'readout-bench-rounds-'));
afterAll(() => rmSync(dir, { recursive: true, force: true }));

const articles: SyntheticArticle[] = [];
generate(
  { articles: 10, seed: 1 },
  () => undefined,
  (article) => articles.push(article),
);
const [article] = articles;
if (article === undefined) throw new Error('There is no article.');

/** A generator of one page; `stale` leaves out what has changed. */
function fakeTool(name: string, log: string[], { stale = false, incremental = false } = {}): Tool {
  const out = mkdtempSync(join(dir, `${name}-`));
  let text = article?.paragraphs.join(' ') ?? '';
  const alone = (step: string) => () => Promise.resolve(void log.push(`${name} ${step} alone`));
  return {
    name,
    version: '1',
    out,
    incremental,
    write: (one) => {
      log.push(`${name} write`);
      if (!stale) text = one.paragraphs.join(' ');
    },
    remove: () => undefined,
    rename: () => undefined,
    clean: () => Promise.resolve(void log.push(`${name} clean`)),
    build: async () => {
      log.push(`${name} build`);
      writeFileSync(
        join(out, 'page.html'),
        `<html lang="en"><body data-pagefind-body><h1>t</h1><p>${text}</p></body></html>`,
      );
      if (!incremental) return { seconds: 1, memory: { largest: 1000, together: 1500 } };
      await pagefind(out, join(out, 'pagefind'));
      return { seconds: 1, memory: null };
    },
    ...(incremental
      ? {
          pagesAlone: {
            clean: alone('clean'),
            build: () => alone('build')().then(() => ({ seconds: 0.5, memory: null })),
          },
        }
      : { index: () => pagefind(out, join(out, 'pagefind')) }),
    pageOf: () => 'page.html',
    actorPage: () => 'page.html',
  };
}

const rounds = (runs: number): Rounds => ({
  runs,
  changesOf: (run) => [bodyChange(article, `changed${run}`)],
  edited: article,
  words: [article.paragraphs[0]?.split(' ')[1] ?? ''],
  progress: () => undefined,
});

describe('rounds of measuring', () => {
  test('take the tools in turn, another one first in each run', async () => {
    const log: string[] = [];
    const figures = new Figures();
    await measureRounds([fakeTool('A', log), fakeTool('B', log)], rounds(2), figures);
    expect(log).toEqual([
      ...['A clean', 'A build', 'B clean', 'B build'],
      ...['A write', 'A build', 'B write', 'B build', 'A write', 'B write'],
      ...['B clean', 'B build', 'A clean', 'A build'],
      ...['B write', 'B build', 'A write', 'A build', 'B write', 'A write'],
    ]);
    expect(figures.of('A', 'cold')).toHaveLength(2);
    expect(figures.of('B', 'changed')).toHaveLength(2);
    expect(figures.of('B', 'coldPages')).toEqual([1, 1]);
    expect(figures.of('A', 'memory')[0]).toBeGreaterThan(1000);
    expect(figures.of('A', 'pages')).toEqual([1]);
  });

  test('ask an incremental tool to build again with nothing changed, and its pages alone apart', async () => {
    const log: string[] = [];
    const figures = new Figures();
    await measureRounds([fakeTool('A', log, { incremental: true })], rounds(1), figures);
    expect(log).toEqual([
      ...['A clean', 'A build', 'A clean alone', 'A build alone', 'A build'],
      ...['A write', 'A build', 'A build alone', 'A write'],
    ]);
    expect(figures.of('A', 'unchanged')).toEqual([1]);
    expect(figures.of('A', 'changedPages')).toEqual([0.5]);
    expect(figures.of('A', 'memory')).toEqual([]);
  });

  test('refuse a build that shows the old text', async () => {
    await expect(measureRounds([fakeTool('A', [], { stale: true })], rounds(1), new Figures())).rejects.toThrow(
      'A was built after one article changed, but page.html does not show "changed0".',
    );
  });
});
