import type { Browser, BrowserContext, Page } from 'playwright-core';
import { expect, onTestFinished } from 'vitest';
import { desktop } from '../browser/connect.ts';

export async function reader(browser: Browser): Promise<{ context: BrowserContext; page: Page }> {
  const context = await browser.newContext(desktop);
  onTestFinished(() => context.close());
  return { context, page: await context.newPage() };
}

/** Opens a page and waits until its worker has all that it was made of. */
export async function visit(page: Page, url: string): Promise<void> {
  await page.goto(url);
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  const { pathname } = new URL(url);
  await expect
    .poll(() => page.evaluate((path) => caches.match(path).then((found) => found !== undefined), pathname))
    .toBe(true);
  await page.waitForLoadState('networkidle');
}

export async function search(page: Page, url: string, question: string): Promise<readonly string[]> {
  await page.goto(`${url}search/?q=${question}`);
  await page.locator('#hits h3 a').first().waitFor();
  return page.locator('#hits h3').allInnerTexts();
}

export async function keepAll(page: Page, url: string): Promise<void> {
  await visit(page, `${url}about/`);
  await page.locator('.keep button[value=keep]').click();
  await page.locator('.keep button[value=remove]').waitFor({ timeout: 60_000 });
}

export const heading = (page: Page): Promise<string> => page.locator('h1').innerText();
