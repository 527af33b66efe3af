import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import type { buildSite } from '../../src/publish/build.ts';
import { run } from './run.ts';

const broken = (name: string): string => join(import.meta.dirname, '../fixtures/broken', name);
const builds = () => vi.fn<typeof buildSite>(() => Promise.resolve({ pages: 12, files: 30, bytes: 3_456_000 }));

test('a build checks first and then says what it made', async () => {
  const buildSite = builds();
  const { code, out, err } = await run(broken('sound'), ['build', '--out', '../site'], { buildSite });
  expect([code, out, err]).toEqual([0, `Built ${broken('site')}: 12 pages, 3.5 MB, in 0.0 s.\n`, '']);
  expect(buildSite).toHaveBeenCalledExactlyOnceWith({
    content: broken('sound'),
    out: broken('site'),
    cwd: broken('sound'),
    config: expect.objectContaining({ base: '/' }),
  });
});

test('a briefing with an error is not built: the errors are listed on stderr', async () => {
  const buildSite = builds();
  const { code, out, err } = await run(broken('unknown-reference'), ['build'], { buildSite });
  expect([code, out]).toEqual([1, '']);
  expect(err).toMatch(/: error: .*\d+ errors?, 0 warnings\.\nNothing was built, and dist is as it was\./s);
  expect(buildSite).not.toHaveBeenCalled();
});

test('warnings do not stop a build, and are counted', async () => {
  const { code, err } = await run(broken('likelihood'), ['build'], { buildSite: builds() });
  expect(code).toBe(0);
  expect(err).toMatch(/^\d+ warnings?: "readout check" lists them\.\n$/);
});

test('with --json a program reads what was built', async () => {
  const { out } = await run(broken('sound'), ['build', '--json'], { buildSite: builds() });
  expect(JSON.parse(out)).toEqual({
    content: broken('sound'),
    out: join(broken('sound'), 'dist'),
    pages: 12,
    files: 30,
    bytes: 3_456_000,
    seconds: 0,
    warnings: 0,
  });
});
