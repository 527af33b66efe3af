import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { weigh } from '../../scripts/bench/measure/folder.ts';
import { processTree } from '../../scripts/bench/measure/process-tree.ts';
import { run, together } from '../../scripts/bench/measure/run.ts';
import { measureSearch, searchKnows, searchLeadsTo } from '../../scripts/bench/measure/search.ts';
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
    const child = `const held = Buffer.alloc(300 * ${megabytes}, 1); setTimeout(() => held.length, 1000)`;
    const { memory } = await node(
      `require('child_process').spawnSync(process.execPath, ['-e', ${JSON.stringify(child)}])`,
    );
    expect(memory?.largest).toBeGreaterThan(300 * megabytes);
    expect(memory?.largest).toBeLessThan(600 * megabytes);
    expect(memory?.together).toBeGreaterThan((memory?.largest ?? 0) + 10 * megabytes);
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
    const memory = { largest: 30, together: 50 };
    const more = { largest: 20, together: 70 };
    expect(together({ seconds: 1, memory }, { seconds: 2, memory: more })).toEqual({
      seconds: 3,
      memory: { largest: 30, together: 70 },
    });
    expect(together({ seconds: 1, memory: null }, { seconds: 2, memory }).memory).toBeNull();
  });

  test.runIf(linux)('is told apart from every other process', () => {
    const [own] = processTree(process.pid);
    expect(own?.now).toBeGreaterThan(10 * megabytes);
    expect(own?.most).toBeGreaterThanOrEqual(own?.now ?? 0);
    expect(processTree(2 ** 30)).toEqual([]);
  });
});

describe('a built site', () => {
  const site = join(dir, 'site');
  const page = (text: string): string =>
    `<!doctype html><html lang="en"><title>t</title><body data-pagefind-body><h1>t</h1><p>${text}</p><b data-pagefind-filter="actor">Renamed1 of Zor</b></body></html>`;
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

  test('is searched as a reader would, and asked what it knows', async () => {
    await pagefind(site, join(site, 'pagefind'));
    const found = await measureSearch(site, ['common', 'lantern']);
    expect(found.firstQueryResults).toBe(2);
    expect(found.firstQueryBytes).toBeGreaterThan(100_000);
    expect(found.warmMilliseconds).toBeGreaterThan(0);
    expect(await searchKnows(site, 'changed1')).toBe(true);
    expect(await searchKnows(site, 'Renamed1')).toBe(true);
    expect(await searchKnows(site, 'changed2')).toBe(false);
    expect(await searchLeadsTo(site, 'common harbour', '/a/')).toBe(true);
    expect(await searchLeadsTo(site, 'common lantern', '/a/')).toBe(false);
  });
});
