import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { connect, troublesOf } from '../browser/connect.ts';
import { host } from './offline-host.ts';
import { heading, reader, search, visit } from './offline-reader.ts';

const browser = await connect();

describe('A hosted briefing without a network', () => {
  it('shows what was read, searches for what was sought, and says what is not there', async () => {
    const { url, down } = await host();
    const { page } = await reader(browser);
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

  it('marks what is new since the last visit, on the device alone', async () => {
    const { dir, url } = await host();
    const { page } = await reader(browser);
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
    const { context, page } = await reader(browser);
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
