import type { Browser, Page } from 'playwright-core';
import { desktop } from './connect.ts';
import { addressAt, readerOf, type ReadSite } from './reading.ts';

/** Events that the chart shows, and those of the table. */
export const shown = (page: Page) =>
  page.evaluate(() => ({
    chart: [...document.querySelectorAll('.stage a')].map((mark) => mark.getAttribute('data-key') ?? '').sort(),
    table: [...document.querySelectorAll('tr[data-event]')].map((row) => row.getAttribute('data-event') ?? '').sort(),
  }));

export const focused = (page: Page): Promise<string | null> =>
  page.evaluate(() => document.activeElement?.getAttribute('data-key') ?? null);

export const asked = (page: Page): URLSearchParams => new URL(page.url()).searchParams;

/** A timeline that is at work, in a context of its own. */
export const openAt = async (
  browser: Browser,
  site: ReadSite,
  query = '',
  options: Parameters<Browser['newContext']>[0] = desktop,
): Promise<Page> => {
  const context = await browser.newContext({ ...options, ...readerOf(site) });
  const page = await context.newPage();
  await page.goto(addressAt(site, `timeline/${query}`));
  await page.waitForSelector('.ready');
  return page;
};

/** How far the page reaches beyond a column that is suddenly narrow, before anything could draw the chart anew. */
export const beyondColumn = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const column = document.querySelector<HTMLElement>('.plot')?.parentElement;
    if (!column) throw new Error('There is no chart.');
    column.style.inlineSize = '200px';
    const { left, right } = column.getBoundingClientRect();
    const beyond = [...column.querySelectorAll('.plot :is(svg, canvas)')].map((drawing) => {
      const box = drawing.getBoundingClientRect();
      return Math.max(left - box.left, box.right - right);
    });
    column.style.inlineSize = '';
    return Math.max(...beyond);
  });

export const close = (page: Page): Promise<void> => page.context().close();
