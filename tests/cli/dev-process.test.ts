import { cp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { temporaryFolder } from '../temporary-folder.ts';
import { start } from './start.ts';

const sound = join(import.meta.dirname, '../fixtures/broken/sound');

test(
  'dev shows what is put in place of its folder, and pages as files, as a host does',
  { timeout: 90_000 },
  async () => {
    const dir = await temporaryFolder();
    const content = join(dir, 'content');
    await cp(sound, content, { recursive: true });
    // Astro answers no request where it finds itself tested by Vitest.
    const { child, ended } = start(dir, ['dev'], { ...process.env, VITEST: undefined });
    let printed = '';
    child.stdout?.on('data', (part) => (printed += String(part)));
    const url = await vi.waitFor(() => /http:\S+\//.exec(printed)?.[0] ?? expect.unreachable(printed), {
      timeout: 60_000,
      interval: 50,
    });
    const page = async (path: string): Promise<[number, string]> => {
      const answer = await fetch(url + path);
      return [answer.status, await answer.text()];
    };
    const shows = (name: string) =>
      vi.waitFor(async () => expect((await page('actors/'))[1]).toContain(name), { timeout: 10_000, interval: 50 });
    const call = async (folder: string, name: string): Promise<void> => {
      const file = join(folder, 'actors/harbour-council.md');
      await writeFile(file, (await readFile(file, 'utf8')).replace(/^name: .*/m, `name: ${name}`));
    };

    const [asFolder, asFile] = [await page('actors/harbour-council/'), await page('actors/harbour-council/index.html')];
    expect(asFile).toEqual(asFolder);
    expect([asFolder[0], (await page('index.html'))[0], (await page('actors/nobody/index.html'))[0]]).toEqual([
      200, 200, 404,
    ]);

    await cp(content, join(dir, 'other'), { recursive: true });
    await call(join(dir, 'other'), 'Council of another folder');
    await rename(content, join(dir, 'old'));
    await rename(join(dir, 'other'), content);
    await shows('Council of another folder');
    await call(content, 'Council edited there');
    await shows('Council edited there');

    await rm(content, { recursive: true });
    await cp(join(dir, 'old'), content, { recursive: true });
    await call(content, 'Council checked out');
    await shows('Council checked out');

    child.kill('SIGINT');
    expect(await ended).toMatchObject({ code: 0 });
  },
);
