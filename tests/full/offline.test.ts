import { cp, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, describe, expect, inject, it, onTestFinished } from 'vitest';
import { writeOffline } from '../support/write-offline.ts';
import { serveSite } from '../../src/publish/serve.ts';
import { siteFiles } from '../support/site-files.ts';
import { connect, desktop, troublesOf } from '../browser/connect.ts';
import { kindsOf } from '../browser/page-kinds.ts';
import { anySite } from '../browser/reading.ts';

const browser = await connect();
const folder = await mkdtemp(join(tmpdir(), 'readout-offline-'));
afterAll(() => rm(folder, { recursive: true, force: true }));

/** A host of a copy of a site, by default the example, that can go away and come back. */
async function host(from = anySite()[0]?.dir ?? '', base = '/') {
  const dir = await mkdtemp(join(folder, 'site-'));
  await cp(from, dir, { recursive: true });
  let server = await serveSite({ dir, base, port: 0 });
  const { url } = server;
  const down = (): Promise<void> => server.stop();
  const up = async (): Promise<void> => {
    server = await serveSite({ dir, base, port: Number(new URL(url).port) });
  };
  onTestFinished(down);
  return { dir, url, down, up };
}

/** A copy of a site that was built for `/`, as it would be for another base. */
async function moved(site: string, base: string): Promise<string> {
  const dir = await mkdtemp(join(folder, 'moved-'));
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

async function reader(): Promise<{ context: BrowserContext; page: Page }> {
  const context = await browser.newContext(desktop);
  onTestFinished(() => context.close());
  return { context, page: await context.newPage() };
}

/** Opens a page and waits until its worker has all that it was made of. */
async function visit(page: Page, url: string): Promise<void> {
  await page.goto(url);
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  const { pathname } = new URL(url);
  await expect
    .poll(() => page.evaluate((path) => caches.match(path).then((found) => found !== undefined), pathname))
    .toBe(true);
  await page.waitForLoadState('networkidle');
}

async function search(page: Page, url: string, question: string): Promise<readonly string[]> {
  await page.goto(`${url}search/?q=${question}`);
  await page.locator('#hits h3 a').first().waitFor();
  return page.locator('#hits h3').allInnerTexts();
}

async function keepAll(page: Page, url: string): Promise<void> {
  await visit(page, `${url}about/`);
  await page.locator('.keep button[value=keep]').click();
  await page.locator('.keep button[value=remove]').waitFor({ timeout: 60_000 });
}

const heading = (page: Page): Promise<string> => page.locator('h1').innerText();

describe('A hosted briefing without a network', () => {
  it('shows what was read, searches for what was sought, and says what is not there', async () => {
    const { url, down } = await host();
    const { page } = await reader();
    await visit(page, url);
    const home = await heading(page);
    await visit(page, `${url}events/`);
    const hits = await search(page, url, 'convoy');
    await page.waitForLoadState('networkidle');
    await down();
    await page.goto(url);
    expect(await heading(page)).toBe(home);
    expect(await page.evaluate(() => getComputedStyle(document.body).marginBlockStart)).toBe('0px');
    expect(await search(page, url, 'convoy')).toEqual(hits);
    await page.goto(`${url}claims/`);
    expect(await heading(page)).toBe('Not on this device');
    await page.locator('.read-pages a').first().waitFor();
    await page.getByRole('link', { name: 'Events', exact: true }).last().click();
    await page.waitForURL(`${url}events/`);
  });

  it('is whole once it is kept, below any path, until the copy is removed', async () => {
    const base = '/desk/2016/';
    const [site] = inject('served');
    if (site === undefined) throw new Error('There is no site.');
    const { url, down, up } = await host(await moved(site.dir, base), base);
    const { page } = await reader();
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
    const { page } = await reader();
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

  it('marks what is new since the last visit, on the device alone', async () => {
    const { dir, url } = await host();
    const { page } = await reader();
    const listed = JSON.parse(await readFile(join(dir, 'known.json'), 'utf8')) as Record<string, string>;
    const before = { ...listed, articles: listed['articles']?.slice(12) };
    await writeFile(join(dir, 'known.json'), JSON.stringify(before));
    await page.goto(`${url}articles/`, { waitUntil: 'networkidle' });
    expect(await page.locator('.fresh').count()).toBe(0);
    await writeFile(join(dir, 'known.json'), JSON.stringify(listed));
    await page.reload({ waitUntil: 'networkidle' });
    expect(await page.locator('.fresh').count(), 'in the same visit').toBe(0);
    await page.evaluate(() => {
      const key = 'readout-visit /';
      localStorage.setItem(key, JSON.stringify({ ...JSON.parse(localStorage.getItem(key) ?? ''), at: 0 }));
    });
    await page.reload();
    await expect.poll(() => page.locator('.artlist .fresh').count()).toBe(2);
    await page.goto(url);
    await page.locator('.since-visit').waitFor();
    expect(await page.locator('.since-visit').innerText()).toMatch(/^New since your last visit:\s+Articles 2$/);
  });

  it('troubles nobody who forbids storage', async () => {
    const { url } = await host();
    const { context, page } = await reader();
    await context.addInitScript(() => {
      const forbid = (): never => {
        throw new DOMException('Forbidden', 'SecurityError');
      };
      Object.defineProperty(window, 'localStorage', { get: forbid });
      Object.defineProperty(navigator.serviceWorker, 'register', {
        value: () => Promise.reject(new Error('Forbidden')),
      });
    });
    const troubles = troublesOf(page, { url });
    await page.goto(`${url}about/`, { waitUntil: 'networkidle' });
    expect(await page.locator('.keep, .to-offline').filter({ visible: true }).count()).toBe(0);
    expect(troubles).toEqual([]);
  });
});
