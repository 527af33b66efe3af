import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { connect, desktop } from './connect.ts';
import { kindsOf } from './page-kinds.ts';
import { addressAt, anywhere, readerOf } from './reading.ts';

const browser = await connect();

/** How each kind of an element looks, by what names the kind; of several that look alike one is enough. */
const looks = (page: Page, selector: string, pseudo?: string): Promise<[kind: string, look: string][]> =>
  page.evaluate(
    ({ selector, pseudo }) => {
      const found = new Map<string, string>();
      for (const element of document.querySelectorAll(selector)) {
        const { backgroundImage, backgroundColor, borderStyle, content, display } = getComputedStyle(element, pseudo);
        found.set(
          element.getAttribute('class') ?? '',
          [content, display, borderStyle, backgroundColor, backgroundImage].join(' '),
        );
      }
      return [...found];
    },
    { selector, pseudo },
  );

describe.each(anywhere())('In the site of $name', async (site) => {
  const kinds = await kindsOf(site);
  const pathOf = (kind: string): string => kinds.find((one) => one.kind === kind)?.path ?? kind;
  const context = await browser.newContext({ ...desktop, ...readerOf(site) });
  const page = await context.newPage();

  it.each(['light', 'dark'] as const)(
    'in the reader’s own colours (%s), what colour says is still said',
    async (colorScheme) => {
      await page.emulateMedia({ forcedColors: 'active', colorScheme });
      await page.goto(addressAt(site, pathOf('list of claims')));
      const sides = await looks(page, '.cell:not(.silent, .not-covered)', '::before');
      expect(sides.length).toBeGreaterThan(1);
      expect(new Set(sides.map(([, look]) => look)).size, 'edges of the matrix').toBe(sides.length);
      const glyphs = await page.locator('.cell .pos').evaluateAll((positions) =>
        positions.map((position) => {
          const glyph = position.querySelector('svg use')?.getAttribute('href') ?? '';
          return { glyph, drawn: document.querySelector(glyph || 'none') !== null, word: position.textContent.trim() };
        }),
      );
      expect(glyphs.filter(({ drawn, word }) => !drawn || word === '')).toEqual([]);
      const current = page.locator('.nav [aria-current]');
      const edge = (): Promise<string[]> =>
        page.locator('.nav a').evaluateAll((links) => links.map((link) => getComputedStyle(link).borderBlockEndColor));
      const ofCurrent = await current.evaluate((link) => getComputedStyle(link).borderBlockEndColor);
      expect((await edge()).filter((colour) => colour === ofCurrent)).toHaveLength(1);
      await page.locator('.cell summary').first().focus();
      await page.keyboard.press('Shift');
      const outline = await page
        .locator('.cell summary')
        .first()
        .evaluate((one) => getComputedStyle(one).outlineStyle);
      expect(outline).toBe('solid');
      await page.goto(addressAt(site, ''));
      const bases = await looks(page, '.basis', '::before');
      expect(new Set(bases.map(([, look]) => look)).size, 'marks of dates').toBe(bases.length);
      await page.emulateMedia({ forcedColors: null, colorScheme: null });
    },
  );

  it('printed, nothing but a mark has a hue, and each mark has a word beside it', async () => {
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    for (const kind of ['home', 'one of claims', 'one of articles', 'one of actors', 'sheet']) {
      await page.goto(addressAt(site, pathOf(kind)));
      const coloured = await page.evaluate(() => {
        const hued = (colour: string): boolean => {
          const [red = 0, green = 0, blue = 0] = (colour.match(/[\d.]+/g) ?? []).map(Number);
          return Math.max(red, green, blue) - Math.min(red, green, blue) > 16;
        };
        const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
        const found: string[] = [];
        for (let text = walker.nextNode(); text instanceof Text; text = walker.nextNode()) {
          const parent = text.parentElement;
          if (parent === null || text.data.trim() === '' || !parent.checkVisibility()) continue;
          if (hued(getComputedStyle(parent).color) && parent.closest('.pos') === null) found.push(text.data.trim());
        }
        return found.slice(0, 3);
      });
      expect(coloured, kind).toEqual([]);
    }
    await context.close();
  });
});
