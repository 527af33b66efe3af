import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { auditsTable } from '../../scripts/bench/lighthouse/audits-table.ts';
import { host } from '../../scripts/bench/lighthouse/host.ts';
import { pageKinds } from '../../scripts/bench/lighthouse/page-kinds.ts';

const dir = mkdtempSync(join(tmpdir(), 'readout-lighthouse-test-'));
afterAll(() => rmSync(dir, { recursive: true, force: true }));

function write(file: string, content: string): void {
  mkdirSync(dirname(join(dir, file)), { recursive: true });
  writeFileSync(join(dir, file), content);
}
write('index.html', 'home');
write('actors/index.html', 'list');
write('actors/a/index.html', 'short');
write('actors/b/index.html', 'the longest of them');
write('actors/b/sheet/index.html', 'sheet');
write('actors/page/2/index.html', '<meta name="robots" content="noindex">, though it is longer than all the others');
write('404.html', 'not found');
write('_astro/style.abc.css', 'p{}'.repeat(100));

describe('Lighthouse', () => {
  test('looks at the largest page of every kind that is meant to be found', async () => {
    const kinds = await pageKinds(dir);
    expect(kinds.toSorted((a, b) => (a.kind < b.kind ? -1 : 1))).toEqual([
      { kind: '', path: '' },
      { kind: 'actors/', path: 'actors/' },
      { kind: 'actors/*/', path: 'actors/b/' },
      { kind: 'actors/*/sheet/', path: 'actors/b/sheet/' },
    ]);
  });

  test('is served as a good host would: compressed, and for good what never changes', async () => {
    const served = await host(dir);
    try {
      const style = await fetch(`${served.origin}_astro/style.abc.css`, { headers: { 'accept-encoding': 'gzip, br' } });
      expect(style.headers.get('cache-control')).toContain('immutable');
      expect(style.headers.get('content-encoding')).toBe('br');
      expect(await style.text()).toBe('p{}'.repeat(100));
      const page = await fetch(`${served.origin}actors/`);
      expect(page.headers.get('cache-control')).toBe('no-cache');
      expect(await page.text()).toBe('list');
      expect((await fetch(`${served.origin}nothing/`)).status).toBe(404);
    } finally {
      await served.close();
    }
  });

  test('has its scores, times, shifts and bytes in a row for each page', () => {
    const audit = {
      scores: [99.6, 100, 95, 100],
      largestPaint: 1249,
      layoutShift: 0,
      bytes: 131_900,
      short: [],
    } as const;
    expect(auditsTable([{ kind: '', form: 'mobile', audit }]).slice(1)).toEqual([
      ['(home)', 'mobile', '100', '100', '95', '100', '1.2 s', '0.000', '132 KB'],
    ]);
  });
});
