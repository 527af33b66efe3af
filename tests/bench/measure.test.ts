import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { weigh } from '../../scripts/bench/measure/folder.ts';
import { highWaterMarks } from '../../scripts/bench/measure/high-water-marks.ts';
import { run, together } from '../../scripts/bench/measure/run.ts';
import { measureSearch } from '../../scripts/bench/measure/search.ts';
import { serve } from '../../scripts/bench/measure/serve.ts';
import { pagefind } from '../../scripts/bench/tools/pagefind.ts';

const dir = mkdtempSync(join(tmpdir(), 'readout-bench-test-'));
afterAll(() => rmSync(dir, { recursive: true, force: true }));

const node = (code: string) => run({ program: process.execPath, args: ['-e', code], cwd: dir });
const linux = process.platform === 'linux';
const megabytes = 1024 * 1024;

describe('a measured command', () => {
  test('takes as long as it takes', async () => {
    const { seconds } = await node('setTimeout(() => {}, 300)');
    expect(seconds).toBeGreaterThan(0.3);
    expect(seconds).toBeLessThan(30);
  });

  test.runIf(linux)('is charged with the memory of its largest child', async () => {
    const child = `Buffer.alloc(300 * ${megabytes}, 1); setTimeout(() => {}, 400)`;
    const { peakBytes } = await node(
      `require('child_process').spawnSync(process.execPath, ['-e', ${JSON.stringify(child)}])`,
    );
    expect(peakBytes).toBeGreaterThan(300 * megabytes);
    expect(peakBytes).toBeLessThan(600 * megabytes);
  });

  test('that fails is an error with what it printed last', async () => {
    await expect(node('console.error("no such folder"); process.exit(3)')).rejects.toThrow(
      /failed \(3\)[^]*no such folder/,
    );
  });

  test('that does not exist is an error', async () => {
    await expect(run({ program: 'no-such-program-at-all', args: [], cwd: dir })).rejects.toThrow(
      /no-such-program-at-all/,
    );
  });

  test('counts with the one after it by the sum of the times and the larger of the peaks', () => {
    expect(together({ seconds: 1, peakBytes: 30 }, { seconds: 2, peakBytes: 20 })).toEqual({
      seconds: 3,
      peakBytes: 30,
    });
    expect(together({ seconds: 1, peakBytes: null }, { seconds: 2, peakBytes: 20 }).peakBytes).toBeNull();
  });

  test.runIf(linux)('has high-water marks of its own and of no other process', () => {
    expect(highWaterMarks(process.pid).length).toBeGreaterThan(0);
    expect(highWaterMarks(process.pid)[0]).toBeGreaterThan(10 * megabytes);
    expect(highWaterMarks(2 ** 30)).toEqual([]);
  });
});

describe('a built site', () => {
  const site = join(dir, 'site');
  const page = (text: string): string =>
    `<!doctype html><html lang="en"><title>t</title><body data-pagefind-body><h1>t</h1><p>${text}</p></body></html>`;
  mkdirSync(join(site, 'a'), { recursive: true });
  writeFileSync(join(site, 'index.html'), page('common lantern'));
  writeFileSync(join(site, 'a/index.html'), page('common harbour changed1'));
  writeFileSync(join(site, 'style.css'), 'p{}');

  test('is weighed page by page, its search index apart', async () => {
    mkdirSync(join(dir, 'weighed/pagefind'), { recursive: true });
    writeFileSync(join(dir, 'weighed/index.html'), 'x'.repeat(100));
    writeFileSync(join(dir, 'weighed/style.css'), 'x'.repeat(10));
    writeFileSync(join(dir, 'weighed/pagefind/pagefind.js'), 'x'.repeat(1000));
    expect(await weigh(join(dir, 'weighed'))).toEqual({
      pages: 1,
      largestPageBytes: 100,
      siteBytes: 110,
      searchBytes: 1000,
    });
  });

  test('is served with every byte counted', async () => {
    const served = await serve(site);
    try {
      expect(await (await fetch(`${served.origin}style.css`)).text()).toBe('p{}');
      expect((await fetch(`${served.origin}missing`)).status).toBe(404);
      expect(served.fetched).toEqual([{ path: '/style.css', bytes: 3 }]);
    } finally {
      await served.close();
    }
  });

  test('is searched as a reader would, and asked whether it knows the last change', async () => {
    await pagefind(site, join(site, 'pagefind'));
    const found = await measureSearch(site, ['common', 'lantern'], 'changed1');
    expect(found).toMatchObject({ firstQueryResults: 2, findsChange: true });
    expect(found.firstQueryBytes).toBeGreaterThan(100_000);
    expect(found.warmMilliseconds).toBeGreaterThan(0);
    expect((await measureSearch(site, ['common'], 'changed2')).findsChange).toBe(false);
  });
});
