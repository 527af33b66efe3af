import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { connect, desktop, troublesOf } from './connect.ts';
import { addressAt, hostedOrCarried, readerOf } from './reading.ts';

const browser = await connect();

/** The lines of each section of the home page. What says that there is nothing to say needs no source. */
const lines = {
  'bottom line': '.bluf > li',
  'key judgments': '[aria-labelledby=judgments] > ul > li',
  days: '[aria-labelledby=days] li',
  sides: '[aria-labelledby=sides] td p:not(.small)',
  'disputed claims': '[aria-labelledby=disputed] .cell .refs',
  'figures that differ': '[aria-labelledby=figures] .numbers tbody tr',
  'other figures': '[aria-labelledby=figures] .solo > li',
  'what to watch': '[aria-labelledby=watch] .watch > li',
  'what changed': '[aria-labelledby=changes] .moves ul > li',
};

const paragraphs = (text: string): string[] => text.match(/\p{Nd}+/gu) ?? [];

/** Brings a link into view and clicks it; false where something lies over it. */
const clickInView = (link: HTMLElement): boolean => {
  link.scrollIntoView({ block: 'center', behavior: 'instant' });
  const { x, y, width, height } = link.getClientRects()[0] ?? new DOMRect();
  const hit = document.elementFromPoint(x + width / 2, y + height / 2);
  link.click();
  return hit !== null && link.contains(hit);
};

/** What a reader sees who followed a note: the passage, its paragraph's number, and how they stand out. */
const arrival = (page: Page) =>
  page.evaluate(() => {
    const target = document.querySelector(':target');
    if (target === null) return null;
    const inView = (element: Element): boolean => {
      const { top, bottom, width, height } = element.getBoundingClientRect();
      return width > 0 && height > 0 && bottom > 0 && top < innerHeight && top > -height / 2;
    };
    const passage = target.closest('.pg') ?? target;
    const parts = [passage, ...passage.querySelectorAll('*')];
    const looks = (): string[] =>
      parts.map((part) => {
        const { backgroundColor, outlineStyle, outlineColor } = getComputedStyle(part);
        return `${backgroundColor} ${outlineStyle === 'none' ? '' : outlineColor}`;
      });
    const number = passage.querySelector('.pnum');
    const seen = inView(target) || [...passage.querySelectorAll('.text')].some(inView);
    const shown = number !== null && inView(number) ? number.textContent : '';
    const highlighted = looks();
    location.replace('#no-such-passage');
    const plain = looks();
    const standsOut = parts.filter(
      (part, index) =>
        highlighted[index] !== plain[index] && !highlighted[index]?.startsWith('rgba(0, 0, 0, 0) ') && inView(part),
    );
    return { id: target.id, seen, shown, standsOut: standsOut.length };
  });

describe.each(hostedOrCarried())('On the home page of $name', async (site) => {
  const context = await browser.newContext({ ...desktop, ...readerOf(site), reducedMotion: 'reduce' });
  const page = await context.newPage();
  const troubles = troublesOf(page, site);
  const home = async (): Promise<void> => {
    await page.goto(addressAt(site, ''));
    // A cell of the matrix is folded.
    await page.evaluate(() => document.querySelectorAll('details').forEach((details) => (details.open = true)));
  };
  await home();

  it('every line of every section has a citation', async () => {
    for (const [section, selector] of Object.entries(lines)) {
      const uncited = await page.locator(selector).evaluateAll((found) => ({
        count: found.length,
        texts: found.filter((line) => line.querySelector('sup.cite a') === null).map((line) => line.textContent.trim()),
      }));
      if (site.language === 'en') expect(uncited.count, section).toBeGreaterThan(0);
      expect(uncited.texts, section).toEqual([]);
    }
  });

  it('the first click, on any citation, leads to its note', async () => {
    // Of the two tables that a switch chooses from, one is shown: each in its turn.
    const counts: number[] = [];
    for (const columns of await page.locator('[aria-labelledby=disputed] input[type=radio]').all()) {
      await columns.check();
      counts.push(await following());
    }
    expect(counts).toHaveLength(2);
    expect(Math.min(...counts)).toBeGreaterThan(10);
  });

  const following = async (): Promise<number> => {
    const { count, lost } = await page.locator('sup.cite a').evaluateAll((all) => {
      const citations = all.filter((citation) => citation.checkVisibility());
      const lost = citations.filter((citation) => {
        if (!(citation instanceof HTMLElement)) return true;
        citation.scrollIntoView({ block: 'center', behavior: 'instant' });
        const { x, y, width, height } = citation.getBoundingClientRect();
        const hit = document.elementFromPoint(x + width / 2, y + height / 2);
        citation.click();
        const note = document.querySelector(':target');
        const { top = -1, bottom = -1 } = note?.getBoundingClientRect() ?? {};
        const arrived = note?.id === `n-${citation.textContent}` && top >= 0 && bottom <= innerHeight;
        return !arrived || hit === null || !citation.contains(hit);
      });
      return {
        count: citations.length,
        lost: lost.map((one) => `${one.textContent}: ${one.closest('li, td, p, dd')?.textContent ?? ''}`),
      };
    });
    expect(lost).toEqual([]);
    return count;
  };

  it('the second, on any note’s paragraph, leads to the passage, in view and highlighted, and its number', async () => {
    const notes = page.locator('li[id^="n-"] a[href*="#b-"]');
    const links = await notes.evaluateAll((all) =>
      all.map((link, index) => {
        // The passages open in one other tab, so that home need not be loaded again for each.
        link.setAttribute('target', 'passage');
        return { index, href: (link as HTMLAnchorElement).href, named: link.textContent };
      }),
    );
    expect(links.length).toBeGreaterThan(5);
    const opened = context.waitForEvent('page');
    await notes.first().click();
    const tab = await opened;
    const wrong: string[] = [];
    for (const { index, href, named } of links.toSorted((a, b) => (a.href < b.href ? -1 : 1))) {
      const reached = await notes.nth(index).evaluate(clickInView);
      await tab.waitForURL(href);
      const found = await arrival(tab);
      const numbers = paragraphs(named);
      const shown = paragraphs(found?.shown ?? '');
      const fine = reached && found !== null && found.seen && found.standsOut > 0 && numbers.length > 0;
      if (!fine || numbers.some((number) => !shown.includes(number)))
        wrong.push(`note ${index + 1}, ${named}: ${href} ${JSON.stringify(found)}`);
    }
    expect(wrong).toEqual([]);
  });

  it('nothing goes wrong on the way', async () => {
    await context.close();
    expect(troubles).toEqual([]);
  });
});
