import axe from 'axe-core';
import { describe, expect, it } from 'vitest';
import { connect, desktop, phone, troublesOf } from './connect.ts';
import { addressAt, anywhere, placeOf, readerOf } from './reading.ts';

const browser = await connect();
const queries = { en: 'truce', ar: 'قلباد' };

describe.each(anywhere())('In the search of $name', async (site) => {
  const query = site.language === 'ar' ? queries.ar : queries.en;
  const context = await browser.newContext({ ...desktop, ...readerOf(site) });
  const page = await context.newPage();
  const troubles = troublesOf(page, site);
  const field = page.locator('input[type=search]');
  const focused = (): Promise<string> =>
    page.evaluate(() => {
      const element = document.activeElement as HTMLElement;
      return `${element.tagName} ${element.closest('li, [data-facet], form, p')?.className ?? ''}`.trim();
    });

  it('by keyboard alone: open search with /, type, filter by an outlet, reach a paragraph', async () => {
    await page.goto(addressAt(site, ''));
    await page.keyboard.press('/');
    await page.waitForURL(({ href }) => placeOf(site, href) === 'search/');
    await page.keyboard.press('/');
    await page.keyboard.type(query);
    await page.locator('#hits > *').first().waitFor();

    const outlet = page.locator('[data-facet=outlet] input');
    const isOnOutlet = (): Promise<boolean> => outlet.first().evaluate((box) => box === document.activeElement);
    for (let tabs = 0; tabs < 60 && !(await isOnOutlet()); tabs += 1) await page.keyboard.press('Tab');
    expect(await isOnOutlet()).toBe(true);
    const name = await outlet.first().inputValue();
    await page.keyboard.press('Space');
    await page.waitForURL(/[?&]outlet=/);
    await page.locator('#chosen button').first().waitFor();
    expect(await isOnOutlet()).toBe(true);

    // Back to the field, and from there down through the results.
    await page.keyboard.press('/');
    expect(await field.evaluate((element) => element === document.activeElement)).toBe(true);
    const isOnPassage = (): Promise<boolean> =>
      page.evaluate(() => document.activeElement?.matches('.paras a') === true);
    for (let downs = 0; downs < 40 && !(await isOnPassage()); downs += 1) await page.keyboard.press('ArrowDown');
    expect(await isOnPassage()).toBe(true);
    const target = await page.evaluate(() => new URL((document.activeElement as HTMLAnchorElement).href).hash);
    await page.keyboard.press('Enter');
    await page.waitForURL(/articles\/.*#b-/);
    expect(new URL(page.url()).hash).toBe(target);
    expect(await page.locator(target).evaluate((block) => block.matches(':target'))).toBe(true);
    expect(await page.locator('main mark').count()).toBeGreaterThan(0);
    expect(await page.locator('.facts .outlet').first().innerText()).toBe(name);
  });

  it('the keyboard goes down into the results, up again, and Escape leads back and empties', async () => {
    await page.goto(addressAt(site, `search/?q=${encodeURIComponent(query)}`));
    await page.locator('#hits > *').first().waitFor();
    await page.keyboard.press('/');
    await page.keyboard.press('ArrowDown');
    expect(await focused()).toBe('A res');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowUp');
    expect(await focused()).toBe('A res');
    await page.keyboard.press('ArrowUp');
    expect(await focused()).toBe('INPUT sform');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Escape');
    expect(await focused()).toBe('INPUT sform');
    await page.keyboard.press('Escape');
    await page.locator('#browse').waitFor();
    expect(await field.inputValue()).toBe('');
    expect(new URL(page.url()).search).toBe('');
  });

  it('whoever asks for more results goes on at the first of them', async () => {
    // A value that nothing has: the facet then shows all of its others.
    await page.goto(addressAt(site, 'search/?kind=x'));
    const kinds = page.locator('[data-facet=kind] input:not(:checked)');
    await kinds.first().waitFor();
    const all = await kinds.evaluateAll((boxes) =>
      boxes.map((box): string[] => ['kind', (box as HTMLInputElement).value]),
    );
    await page.goto(addressAt(site, `search/?${new URLSearchParams(all).toString()}`));
    await page.locator('#hits > *').nth(9).waitFor();
    const more = page.locator('#more');
    await more.focus();
    await page.keyboard.press('Enter');
    await page.locator('#hits > *').nth(10).waitFor();
    expect(
      await page
        .locator('#hits > *')
        .nth(10)
        .locator('h3 a')
        .evaluate((link) => link === document.activeElement),
    ).toBe(true);
  });

  it('the shortcut can be turned off, stays off, and is shown only while it is on', async () => {
    const key = page.locator('.to-search kbd');
    await page.goto(addressAt(site, ''));
    expect(await key.isVisible()).toBe(true);
    await page.goto(addressAt(site, 'search/'));
    await page.locator('#shortcut').uncheck();
    expect(await key.isVisible()).toBe(false);
    await page.goto(addressAt(site, ''));
    expect(await key.isVisible()).toBe(false);
    await page.keyboard.press('/');
    await page.waitForTimeout(200);
    expect(page.url()).toBe(addressAt(site, ''));
    await page.goto(addressAt(site, 'search/'));
    expect(await page.locator('#shortcut').isChecked()).toBe(false);
    await page.locator('#shortcut').check();
    expect(await key.isVisible()).toBe(true);
  });

  it('on a phone results come first, and a button says how many values narrow them', async () => {
    const small = await browser.newContext({ ...phone, ...readerOf(site) });
    const page = await small.newPage();
    await page.goto(addressAt(site, `search/?q=${encodeURIComponent(query)}`));
    const result = page.locator('#hits > *').first();
    await result.waitFor();
    expect(await page.locator('#facets').isVisible()).toBe(false);
    expect((await result.boundingBox())?.y).toBeLessThan(phone.viewport.height);
    const narrow = page.locator('#narrow');
    await narrow.click();
    expect(await narrow.getAttribute('aria-expanded')).toBe('true');
    await page.locator('[data-facet=kind] label').first().click();
    await expect.poll(() => narrow.innerText()).toMatch(/[1١]/);
    await small.close();
  });

  it('axe finds nothing wrong with results, facets and chosen values', async () => {
    const audited = await browser.newContext(desktop);
    await audited.addInitScript({ content: axe.source });
    const page = await audited.newPage();
    await page.goto(addressAt(site, `search/?q=${encodeURIComponent(query)}&year=2016&year=2019`));
    await page.locator('#hits > *').first().waitFor();
    const violations = await page.evaluate(async () => (await window.axe.run(document)).violations.map(({ id }) => id));
    expect(violations).toEqual([]);
    await audited.close();
  });

  it('nothing goes wrong on the way', async () => {
    await context.close();
    expect(troubles).toEqual([]);
  });
});
