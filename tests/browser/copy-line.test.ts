import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { connect, desktop, phone } from './connect.ts';
import { kindsOf } from './page-kinds.ts';
import { addressAt, hostedOrCarried, readerOf } from './reading.ts';

const browser = await connect();
const permissions = ['clipboard-read', 'clipboard-write'];
const button = 'main button.copy';

const flavour = (page: Page, type: string): Promise<string> =>
  page.evaluate(async (wanted) => {
    const [item] = await navigator.clipboard.read();
    return item === undefined ? '' : (await item.getType(wanted)).text();
  }, type);

/** Copies what stands by the button and waits until the page says so. */
async function copied(page: Page): Promise<string> {
  await page.locator(button).press('Enter');
  await page.locator('.copy-line [role=status]:not(:empty)').waitFor();
  return flavour(page, 'text/plain');
}

describe.each(hostedOrCarried())('In the site of $name', async (site) => {
  const kinds = await kindsOf(site);
  const pathOf = (kind: string): string => kinds.find((one) => one.kind === kind)?.path ?? kind;
  const context = await browser.newContext({ ...desktop, ...readerOf(site), permissions });
  const page = await context.newPage();
  const open = (kind: string) => page.goto(addressAt(site, pathOf(kind)));

  it('the button is the next Tab stop after a citation, named, and copies the line with every source', async () => {
    await open('home');
    const line = page.locator('.bluf > li').first();
    await line.locator('sup.cite a').first().focus();
    await page.keyboard.press('Tab');
    const name = await page.evaluate(() => document.activeElement?.getAttribute('aria-label'));
    expect(name).toBe(site.language === 'ar' ? 'انسخ هذا السطر مع مصدره' : 'Copy this line with its source');
    const text = await copied(page);
    const cites = await line.locator('sup.cite a').count();
    expect(text.match(/https:\/\/\S+\/articles\/[a-z0-9-]+\/#b-[a-z0-9-]+/g)).toHaveLength(cites);
    expect(text.match(/¶\s*\p{Nd}/gu)).toHaveLength(cites);
    const words = await line.evaluate((shown) => {
      const copy = shown.cloneNode(true);
      if (copy instanceof Element) copy.querySelectorAll('sup, button').forEach((part) => part.remove());
      return copy.textContent?.trim() ?? '';
    });
    expect(text.startsWith(`${words} (`)).toBe(true);
    const html = await flavour(page, 'text/html');
    expect(html).toContain(`lang="${site.language}" dir="${site.language === 'ar' ? 'rtl' : 'ltr'}"`);
    expect(html.match(/<a href="https:[^"]+#b-/g)).toHaveLength(cites);
  });

  it('a statement is copied with its speaker and its quotation in quotation marks, on the speaker’s own page too', async () => {
    await open('one of actors');
    const actor = await page.locator('h1').innerText();
    const statement = page.locator('#statements').locator('xpath=ancestor::section').locator('.st:has(q)').first();
    const quote = await statement.locator('q').innerText();
    await statement.locator('sup.cite a').first().focus();
    const text = await copied(page);
    expect(text.startsWith(`${actor}: `)).toBe(true);
    expect(text).toContain(site.language === 'ar' ? `«${quote}»` : `“${quote}”`);
  });

  it('a paragraph of an article is copied with its article as the source', async () => {
    await open('one of articles');
    const title = await page.locator('h1').innerText();
    const number = page.locator('a.pnum[href]').first();
    await number.focus();
    const text = await copied(page);
    expect(text).toContain(title);
    expect(text).toContain(await number.innerText());
    expect(text).toContain((await number.getAttribute('href')) ?? 'no address');
  });

  it('a reference in the matrix stands for the statement that its cell unfolds to', async () => {
    await open('one of claims');
    const cell = page.locator('.cell:has(.refs sup.cite)').first();
    await cell.locator('sup.cite a').first().focus();
    const text = await copied(page);
    await cell.locator('summary').click();
    const speaker = await cell.locator('.saying b').first().innerText();
    expect(text.startsWith(`${speaker}: `)).toBe(true);
  });

  it('pointing at a line brings the button, Escape sends it away, and nothing on the page moves', async () => {
    await open('home');
    const line = page.locator('.bluf > li').first();
    const place = () => page.locator('main').evaluate((main) => [main.scrollHeight, main.scrollWidth]);
    const before = [await place(), await line.boundingBox()];
    await line.hover();
    expect(await line.locator('button.copy').isVisible()).toBe(true);
    expect([await place(), await line.boundingBox()]).toEqual(before);
    await page.keyboard.press('Escape');
    expect(await page.locator(button).count()).toBe(0);
  });

  it('a browser that may not write to the clipboard is given the text to copy by hand', async () => {
    await open('home');
    await page.evaluate(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
    await page.locator('.bluf > li sup.cite a').first().focus();
    await page.locator(button).press('Enter');
    const field = page.locator('.copy-line textarea');
    await field.waitFor();
    expect(await field.inputValue()).toMatch(/#b-[a-z0-9-]+\)$/);
    const selected = await field.evaluate((one) =>
      one instanceof HTMLTextAreaElement ? one.selectionEnd - one.selectionStart : 0,
    );
    expect(selected).toBe((await field.inputValue()).length);
    await page.keyboard.press('Escape');
    expect(await field.isVisible()).toBe(false);
    await context.close();
  });

  it('a tap on a line brings the button too, with room for a finger and inside the window', async () => {
    const touch = await browser.newContext({ ...phone, ...readerOf(site), isMobile: true, permissions });
    const tapped = await touch.newPage();
    await tapped.goto(addressAt(site, ''));
    await tapped
      .locator('.bluf > li')
      .first()
      .tap({ position: { x: 60, y: 12 } });
    const box = await tapped.locator(button).boundingBox();
    expect(box?.width).toBeGreaterThanOrEqual(24);
    expect((box?.x ?? -1) >= 0 && (box?.x ?? 0) + (box?.width ?? 999) <= 390).toBe(true);
    await tapped.locator(button).tap();
    await tapped.locator('.copy-line [role=status]:not(:empty)').waitFor();
    expect(await flavour(tapped, 'text/plain')).toMatch(/#b-[a-z0-9-]+\)$/);
    await touch.close();
  });
});
