import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { connect, desktop } from './connect.ts';
import { kindsOf } from './page-kinds.ts';
import { addressAt, sweptSites, anywhere, readerOf, type ReadSite } from './reading.ts';

const browser = await connect();
/** Focus that scrolls smoothly is not there yet when it is looked at. */
const steady = { ...desktop, reducedMotion: 'reduce' } as const;

/** Tells the path of the page that has most on it of a kind. */
const pathsOf = async (site: ReadSite): Promise<(kind: string) => string> => {
  const kinds = await kindsOf(site);
  return (kind) => kinds.find((one) => one.kind === kind)?.path ?? kind;
};

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

describe.each(sweptSites())('By keyboard, in the site of $name', async (site) => {
  const pathOf = await pathsOf(site);

  it('no page holds the keyboard: Tab goes through all of it and out at its end', async () => {
    const context = await browser.newContext(steady);
    const page = await context.newPage();
    for (const kind of ['one of claims', 'search', 'timeline', 'about']) {
      await page.goto(site.url + pathOf(kind));
      await page.evaluate(() => {
        const last = document.querySelector('footer li:last-child a');
        last?.addEventListener('focus', () => last.setAttribute('data-reached', ''));
      });
      const most = (await tabStops(page)).length * 2 + 10;
      let last = false;
      for (let presses = 0; presses < most && !last; presses += 20) {
        // Sent together, they come in their order, without a wait for each.
        await Promise.all(Array.from({ length: 20 }, () => page.keyboard.press('Tab')));
        last = (await page.locator('footer [data-reached]').count()) > 0;
      }
      expect(last, kind).toBe(true);
    }
    await context.close();
  });
});

describe.each(anywhere())('By keyboard, in $name', async (site) => {
  const pathOf = await pathsOf(site);

  it('a cell of the matrix unfolds to who said what, in which words, when and where, and folds again', async () => {
    const context = await browser.newContext({ ...steady, ...readerOf(site) });
    const page = await context.newPage();
    await page.goto(addressAt(site, pathOf('one of claims')));
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
