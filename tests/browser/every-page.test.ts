import { describe, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { groupBy } from '../../src/briefing/build/group.ts';
import { sitePages, type SitePage } from '../support/site-files.ts';
import { connect, troublesOf } from './connect.ts';
import { sweptSites } from './reading.ts';

const browser = await connect();
const atEachEnd = 4;

/** The largest and the smallest pages of each section: tests of the site's files go over all of them. */
function ofEachSection(pages: readonly SitePage[]): string[] {
  const sections = groupBy(pages, ({ path }) => [path.replace(/^([^/]+)\/[^/]+/, '$1').replaceAll(/\d+/g, '#')]);
  return [...sections.values()].flatMap((section) => {
    const paths = section.toSorted((one, other) => one.html.length - other.html.length).map(({ path }) => path);
    return [...new Set([...paths.slice(0, atEachEnd), ...paths.slice(-atEachEnd)])];
  });
}

const narrow = { viewport: { width: 320, height: 640 } };

/** What makes a page wider than its window: it scrolls sideways, or an element that does not scroll sticks out. */
const tooWide = (page: Page): Promise<string[]> =>
  page.evaluate(async () => {
    await document.fonts.ready;
    const root = document.documentElement;
    const width = root.clientWidth;
    const scrolls = (element: Element | null): boolean =>
      element !== null && (/auto|scroll/.test(getComputedStyle(element).overflowX) || scrolls(element.parentElement));
    // Text that is there for screen readers alone is clipped to one pixel.
    const hidden = (element: Element | null): boolean =>
      element !== null && (getComputedStyle(element).clipPath !== 'none' || hidden(element.parentElement));
    const out = [...document.querySelectorAll('body *:not(svg *)')].filter((element) => {
      const { left, right, width: own } = element.getBoundingClientRect();
      return own > 0 && (right > width + 1 || left < -1) && !scrolls(element.parentElement) && !hidden(element);
    });
    const named = out.slice(0, 3).map((element) => {
      const { left, right } = element.getBoundingClientRect();
      const where = `${Math.round(left)} to ${Math.round(right)}`;
      return `<${element.tagName.toLowerCase()} class="${element.getAttribute('class') ?? ''}"> from ${where} of ${width}`;
    });
    return root.scrollWidth > width ? [`scrolls to ${root.scrollWidth} of ${width}`, ...named] : named;
  });

describe.each(sweptSites())('In the site of $name', async (site) => {
  const paths = ofEachSection([...(await sitePages(site)).values()]);
  const troubles: string[] = [];
  const wide: string[] = [];
  const enlarged: string[] = [];

  it('the pages with most and least of each section can be visited', async () => {
    const queue = [...paths];
    const context = await browser.newContext(narrow);
    const visitor = async (): Promise<void> => {
      const page = await context.newPage();
      const found = troublesOf(page, site);
      for (let path = queue.shift(); path !== undefined; path = queue.shift()) {
        await page.goto(site.url + path);
        for (const problem of await tooWide(page)) wide.push(`${path}: ${problem}`);
        await page.evaluate(() => {
          document.documentElement.style.fontSize = '200%';
        });
        for (const problem of await tooWide(page)) enlarged.push(`${path}: ${problem}`);
      }
      troubles.push(...found);
      await page.close();
    };
    await Promise.all([visitor(), visitor()]);
    await context.close();
    expect(queue).toEqual([]);
  });

  it('no page has errors, failed requests, requests to another host or violations of its policy', () => {
    expect([...new Set(troubles)]).toEqual([]);
  });

  it('no page scrolls sideways in a window of 320 pixels, and nothing on it is cut off', () => {
    expect(wide.sort()).toEqual([]);
  });

  it('nor does one whose reader has letters of twice the size', () => {
    expect(enlarged.sort()).toEqual([]);
  });
});
