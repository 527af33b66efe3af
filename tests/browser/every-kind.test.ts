import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { unseenFocus } from './checks/focus.ts';
import { untaggedText } from './checks/foreign-text.ts';
import { misfits } from './checks/misfits.ts';
import { motions } from './checks/motion.ts';
import { connect, desktop, phone } from './connect.ts';
import { kindsOf } from './page-kinds.ts';

const browser = await connect();

/** What WCAG 1.4.12 lets a reader ask for. */
const spacing = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
p { margin-block-end: 2em !important }`;

const zoomed = { width: 640, height: 450 };
const narrow = { width: 320, height: 640 };

/** Presses Tab on a page just opened: what is wrong with the link that it should show, and with where that leads. */
async function skipping(page: Page): Promise<string[]> {
  await page.keyboard.press('Tab');
  const shown = await page.evaluate(() => {
    const { top, left } = document.activeElement?.getBoundingClientRect() ?? new DOMRect(-1, -1);
    return document.activeElement?.matches('a.skip') === true && top >= 0 && left >= 0;
  });
  await page.keyboard.press('Enter');
  const inside = await page.evaluate(() => document.activeElement?.matches('main') === true);
  return [...(shown ? [] : ['the first Tab stop is no link past the head']), ...(inside ? [] : ['it leads nowhere'])];
}

async function spacedOut(page: Page): Promise<string[]> {
  const style = await page.addStyleTag({ content: spacing });
  const wrong = await misfits(page);
  await style.evaluate((element) => void element.parentNode?.removeChild(element));
  return wrong;
}

async function enlarged(page: Page): Promise<string[]> {
  const style = await page.addStyleTag({ content: ':root { font-size: 200% !important }' });
  const wrong = await misfits(page);
  await style.evaluate((element) => void element.parentNode?.removeChild(element));
  return wrong;
}

describe.each(inject('served'))('On every kind of page of $name', (site) => {
  const found = new Map<string, string[]>();

  it('a reader can look around', async () => {
    // A reader's own style is not the page's; focus that scrolls smoothly is not there yet when it is looked at.
    const context = await browser.newContext({ ...desktop, bypassCSP: true, reducedMotion: 'reduce' });
    const page = await context.newPage();
    for (const { path } of await kindsOf(site)) {
      const note = (about: string, problems: readonly string[]): void =>
        void found.set(about, [...(found.get(about) ?? []), ...problems.map((problem) => `${path}: ${problem}`)]);
      await page.setViewportSize(desktop.viewport);
      await page.goto(site.url + path);
      note('skip', await skipping(page));
      note('motion', await motions(page));
      note('language', await untaggedText(page, site.language));
      note('spacing', await spacedOut(page));
      await page.setViewportSize(zoomed);
      note('reflow', await misfits(page));
      await page.setViewportSize(narrow);
      note('spacing', await spacedOut(page));
      note('letters', await enlarged(page));
      await page.setViewportSize(phone.viewport);
      note('letters', await enlarged(page));
      await page.setViewportSize(desktop.viewport);
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        note('focus', await unseenFocus(page));
      }
    }
    await context.close();
    expect(found.size).toBe(7);
  });

  it.each([
    ['skip', 'the first Tab stop shows a link that skips to the content'],
    ['focus', 'what has the focus shows it in light and dark: by an outline, readable, covered by nothing'],
    ['reflow', 'nothing is lost at 200 % zoom'],
    ['spacing', 'nothing is cut off or covered for a reader who spaces text out, on a wide screen and in 320 pixels'],
    ['letters', 'nothing is lost on a phone whose reader has letters of twice the size'],
    ['motion', 'nothing moves for a reader who asks for less motion'],
    ['language', 'text in another script says its language'],
  ])('%s: %s', (about) => {
    expect(found.get(about)).toEqual([]);
  });
});
