import { cp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import { writeOffline } from '../support/write-offline.ts';
import { siteFiles } from '../support/site-files.ts';
import { connect } from '../browser/connect.ts';
import { kindsOf } from '../browser/page-kinds.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { host } from './offline-host.ts';
import { heading, keepAll, reader, search } from './offline-reader.ts';

const browser = await connect();

/** A copy of a site that was built for `/`, as it would be for another base. */
async function moved(site: string, base: string): Promise<string> {
  const dir = await temporaryFolder();
  await cp(site, dir, { recursive: true });
  for (const file of (await siteFiles({ dir })).filter((one) => /\.(?:html|css)$/.test(one))) {
    const text = await readFile(join(dir, file), 'utf8');
    await writeFile(
      join(dir, file),
      text.replaceAll(/((?:href|src|action|data-[a-z-]+)="|url\()\/(?!\/)/g, `$1${base}`),
    );
  }
  await rm(join(dir, 'offline'), { recursive: true });
  await cp(join(site, 'offline/index.html'), join(dir, 'offline/index.html'));
  await writeOffline(dir);
  return dir;
}

describe('A hosted briefing without a network', () => {
  it('is whole once it is kept, below any path, until the copy is removed', async () => {
    const base = '/desk/2016/';
    const [site] = inject('served');
    if (site === undefined) throw new Error('There is no site.');
    const { url, down, up } = await host(await moved(site.dir, base), base);
    const { page } = await reader(browser);
    await keepAll(page, url);
    await down();
    await page.reload();
    await page.locator('.keep button[value=remove]').waitFor();
    for (const { path } of (await kindsOf(site)).filter(({ path }) => !['404.html', 'offline/'].includes(path))) {
      const answer = await page.goto(url + path, { waitUntil: 'domcontentloaded' });
      expect(answer?.status(), path).toBe(200);
      expect(await page.content(), path).toContain('data-worker');
      expect(await heading(page), path).not.toBe('Not on this device');
    }
    expect((await search(page, url, 'Lavrow')).length).toBeGreaterThan(0);
    await up();
    await page.goto(`${url}about/`);
    await page.locator('.keep button[value=remove]').click();
    await page.locator('.keep button[value=keep]').waitFor();
    expect(await page.evaluate(() => caches.keys())).not.toContainEqual(expect.stringContaining(' copy '));
  });

  it('goes from one build to the next as a whole, and fetches only what has changed', async () => {
    const { dir, url, down, up } = await host();
    const { page } = await reader(browser);
    await keepAll(page, url);
    for (const file of ['topics/index.html', 'events/index.html']) {
      const html = await readFile(join(dir, file), 'utf8');
      await writeFile(join(dir, file), html.replace(/<h1[^>]*>[^<]*/, '<h1>The next build'));
    }
    const [old] = (await readdir(join(dir, 'offline'))).filter((file) => /^[0-9a-f]+\.json$/.test(file));
    await rm(join(dir, 'offline', old ?? ''));
    await writeOffline(dir);
    const list = `/offline/${(await readdir(join(dir, 'offline'))).find((file) => /^[0-9a-f]+\.json$/.test(file)) ?? ''}`;
    // The next build cannot be fetched whole yet: the reader goes on in the one that is kept.
    const held = join(dir, 'events/index.html');
    await rename(held, `${held}.held`);
    const asked = new Set<string>();
    page.on('request', (request) => {
      if (request.headers()['x-readout'] !== undefined) asked.add(new URL(request.url()).pathname);
    });
    await page.goto(`${url}topics/`);
    expect(await heading(page)).toBe('Topics');
    await page.waitForLoadState('networkidle');
    await page.reload();
    expect(await heading(page)).toBe('Topics');
    await rename(`${held}.held`, held);
    await expect
      .poll(
        async () => {
          await page.goto(`${url}topics/`);
          return heading(page);
        },
        { timeout: 30_000, interval: 500 },
      )
      .toBe('The next build');
    expect(new Set([...asked].filter((path) => path !== '/offline/build.json'))).toEqual(
      new Set(['/events/', '/topics/', list]),
    );
    await down();
    await page.goto(`${url}events/`);
    expect(await heading(page)).toBe('The next build');
    expect((await page.evaluate(() => caches.keys())).filter((name) => name.includes(' copy '))).toHaveLength(1);
    await up();
  });
});
