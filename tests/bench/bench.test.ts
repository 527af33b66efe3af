import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, describe, expect, test } from 'vitest';

const dir = mkdtempSync(join(tmpdir(), 'readout-bench-command-'));
afterAll(() => rmSync(dir, { recursive: true, force: true }));

const bench = (...args: string[]) => promisify(execFile)(process.execPath, ['scripts/bench.ts', ...args]);

describe('the benchmark', () => {
  test('with no run writes a briefing, keeps it, and says what is in it', async () => {
    const json = join(dir, 'figures.json');
    const kept = join(dir, 'kept');
    const { stdout } = await bench('--articles', '20', '--runs', '0', '--keep', kept, '--json', json);
    expect(stdout).toMatch(/^20 articles \(\d+ copies\), \d+ events, \d+ claims, 2 editions: \d+ files, /);
    expect(existsSync(join(kept, 'readout/content/briefing.yaml'))).toBe(true);
    expect(JSON.parse(await readFile(json, 'utf8'))).toMatchObject({
      recipe: { articles: 20, seed: 1, runs: 0 },
      briefing: { articles: 20 },
      figures: [],
    });
  });

  test('overwrites no folder that has something in it', async () => {
    writeFileSync(join(dir, 'mine.txt'), 'mine');
    await expect(bench('--articles', '20', '--runs', '0', '--keep', dir)).rejects.toMatchObject({
      code: 1,
      stderr: `The folder ${dir} is not empty, and the benchmark overwrites nothing. Name another one, or remove it first.\n`,
    });
  });

  test.each([
    ['--articles', '3', 'It must be a whole number, 10 or more.'],
    ['--runs', '-1', 'It must be a whole number, 0 or more.'],
    ['--compare', 'hugo,jekyll', 'It must be some of hugo, eleventy, minisearch.'],
  ])('refuses %s %s', async (option, value, message) => {
    await expect(bench('--articles', '20', option, value)).rejects.toThrow(message);
  });
});
