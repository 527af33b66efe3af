import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { anySite, connect, desktop } from './connect.ts';
import { kindsOf } from './page-kinds.ts';

const browser = await connect();
/** Focus that scrolls smoothly is not there yet when it is looked at. */
const steady = { ...desktop, reducedMotion: 'reduce' } as const;

/** The links, buttons and fields of a page that Tab reaches, in its order, as a path to each. */
const tabStops = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const found = document.querySelectorAll('a[href], button, input, select, textarea, summary, [tabindex="0"]');
    return [...found]
      .filter((element) => element.checkVisibility() && element.getAttribute('tabindex') !== '-1')
      .map(
        (element) => `${element.tagName} ${element.getAttribute('href') ?? element.textContent.trim().slice(0, 40)}`,
      );
  });

describe.each(anySite())('By keyboard, in the site of $name', async (site) => {
  const kinds = await kindsOf(site);
  const pathOf = (kind: string): string => kinds.find((one) => one.kind === kind)?.path ?? kind;
  const context = await browser.newContext(steady);
  const page = await context.newPage();

  it('no page holds the keyboard: Tab goes through all of it and out at its end', async () => {
    for (const kind of ['one of claims', 'search', 'timeline', 'about']) {
      await page.goto(site.url + pathOf(kind));
      await page.evaluate(() => {
        const last = document.querySelector('footer li:last-child a');
        last?.addEventListener('focus', () => last.setAttribute('data-reached', ''));
      });
      const most = (await tabStops(page)).length * 2 + 10;
      let last = false;
      for (let presses = 0; presses < most && !last; presses += 20) {
        for (let press = 0; press < 20; press += 1) await page.keyboard.press('Tab');
        last = (await page.locator('footer [data-reached]').count()) > 0;
      }
      expect(last, kind).toBe(true);
    }
  });

  it('a cell of the matrix unfolds to who said what, in which words, when and where, and folds again', async () => {
    await page.goto(site.url + pathOf('one of claims'));
    const cell = page.locator('.cell:has(.saying q)').first();
    const saying = cell.locator('.saying');
    expect(await saying.isVisible()).toBe(false);
    await cell.locator('summary').focus();
    await page.keyboard.press('Enter');
    expect(await saying.isVisible()).toBe(true);
    for (const part of ['.saying b', '.saying q', '.saying .when', '.refs .outlet', '.refs .pn'])
      expect((await cell.locator(part).first().innerText()).trim(), part).not.toBe('');
    await page.keyboard.press('Space');
    expect(await saying.isVisible()).toBe(false);
    await context.close();
  });
});
