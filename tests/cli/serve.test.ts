import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { devSite } from '../../src/publish/dev.ts';
import { writeMarker } from '../../src/publish/marker.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { run } from './run.ts';

const sound = join(import.meta.dirname, '../fixtures/broken/sound');

const serving = () => {
  const stop = vi.fn(() => Promise.resolve());
  return { stop, serve: vi.fn(() => Promise.resolve({ url: 'http://localhost:4321/', stop })) };
};

test('a preview serves a built site under its base until it is stopped', async () => {
  const { serve, stop } = serving();
  const dir = await temporaryFolder({ 'dist/index.html': '' });
  await writeMarker(join(dir, 'dist'), { base: '/briefings/', pages: 1 });
  const { code, out } = await run(dir, ['preview', '--port', '8080'], { serveSite: serve });
  expect([code, out]).toEqual([0, 'Serving dist at http://localhost:4321/. Press Ctrl+C to stop.\n']);
  expect(serve).toHaveBeenCalledExactlyOnceWith({ dir: join(dir, 'dist'), base: '/briefings/', port: 8080 });
  expect(stop).toHaveBeenCalledOnce();
});

test('a preview of nothing says how to make something', async () => {
  const { code, err } = await run(await temporaryFolder(), ['preview']);
  expect([code, err]).toEqual([
    1,
    'There is no built site in dist. Make one with "readout build", or name another folder with --out.\n',
  ]);
});

test('a development server says that it has no search', async () => {
  const { serve, stop } = serving();
  const devSite = vi.fn(async () => ({ server: await serve() }));
  const { code, out } = await run(sound, ['dev'], { devSite });
  expect([code, out]).toEqual([0, 'Serving at http://localhost:4321/, without search. Press Ctrl+C to stop.\n']);
  expect(devSite).toHaveBeenCalledExactlyOnceWith({ content: sound, cwd: sound, say: expect.any(Function) as unknown });
  expect(stop).toHaveBeenCalledOnce();
});

test('a development server is not started for a briefing with errors, which are listed', async () => {
  const cwd = await temporaryFolder();
  const content = join(import.meta.dirname, '../fixtures/broken/long-quote');
  const { code, out, err } = await run(cwd, ['dev', '--content', content], { devSite });
  expect([code, out]).toEqual([1, '']);
  expect(err).toMatch(/\.quote — .*: error: This piece of the quotation has/);
  expect(err).toMatch(/\n1 error, 0 warnings\.\nCorrect the errors above and start again\.\n$/);
});
