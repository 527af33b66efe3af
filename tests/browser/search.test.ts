import type { Locator } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { elementsOf, sitePages, textOf } from '../support/site-files.ts';
import type { BuiltSite } from '../support/built-site.ts';
import { connect, desktop, troublesOf } from './connect.ts';

const browser = await connect();

/** Names that are not the first of an actor, the page that each is to lead to, and a word that no page has. */
const questions = {
  en: {
    aliases: {
      'Sergey Lavrov': 'actors/sergei-lavrov/',
      'Сергей Лавров': 'actors/sergei-lavrov/',
      ISSG: 'actors/issg/',
    },
    nonsense: 'qwzzkx',
  },
  ar: {
    aliases: { 'بلدية قلباد': 'actors/qilbad-council/', 'Qilbad Council': 'actors/qilbad-council/' },
    nonsense: 'ظغضثذ',
  },
};

/** A passage of an article and its longest words, to be searched for. */
async function passageOf(site: BuiltSite): Promise<{ path: string; id: string; words: string[] }> {
  for (const { path, elements } of (await sitePages(site)).values())
    for (const element of /^articles\/./.test(path) ? elements : []) {
      const id = String(element.properties.id);
      const words = [...new Set(id.startsWith('b-') ? (textOf(element).match(/\p{L}{5,}/gu) ?? []) : [])];
      const links = elementsOf(element).length;
      if (words.length > 6 && links > 0)
        return { path, id, words: words.toSorted((a, b) => b.length - a.length).slice(0, 3) };
    }
  throw new Error(`No article of ${site.name} has a passage of some length.`);
}

describe.each(inject('served'))('In the search of $name', async (site) => {
  const { aliases, nonsense } = site.language === 'ar' ? questions.ar : questions.en;
  const passage = await passageOf(site);
  const context = await browser.newContext(desktop);
  const page = await context.newPage();
  const troubles = troublesOf(page, site);
  const results = page.locator('#hits > *');

  /** Asks, and waits for the answer: the address has the question, and the heading a number. */
  const ask = async (text: string): Promise<void> => {
    await page.goto(`${site.url}search/?${new URLSearchParams({ q: text }).toString()}`);
    await page.locator('#search-results').waitFor();
  };
  const addresses = (of: Locator): Promise<string[]> =>
    of.evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href));

  it('typing finds the paragraph of an article', async () => {
    await page.goto(site.url);
    await page.keyboard.press('/');
    await page.waitForURL(/\/search\/$/);
    await page.locator('input[type=search]').fill(passage.words.join(' '));
    await results.first().waitFor();
    const found = (await addresses(page.locator('#hits a'))).map((href) => new URL(href));
    const paragraph = found.find(({ pathname, hash }) => pathname === `/${passage.path}` && hash === `#${passage.id}`);
    expect(paragraph, `${passage.words.join(' ')} in ${passage.path}#${passage.id}`).toBeDefined();
  });

  it('its result leads to the paragraph, highlighted, with the words marked', async () => {
    await ask(passage.words.join(' '));
    await page.locator(`#hits a[href$="#${passage.id}"]`).first().click();
    await page.waitForURL(/#b-/);
    const target = page.locator(`#${passage.id}`);
    await target.waitFor();
    expect(await target.evaluate((element) => element.matches(':target, :has(:target)'))).toBe(true);
    expect(await target.evaluate(isInView)).toBe(true);
    expect(await page.locator(`#${passage.id} mark`).count()).toBeGreaterThan(0);
  });

  it.each(Object.entries(aliases))('the other name "%s" puts the actor’s page first', async (name, path) => {
    await ask(name);
    expect(new URL((await addresses(results.first().locator('h3 a')))[0] ?? '').pathname).toBe(`/${path}`);
    expect(await page.locator('#search-status').isHidden()).toBe(true);
  });

  it('a facet narrows the results to what it names, and as many as it said', async () => {
    await ask(passage.words[0] ?? '');
    const value = page.locator('fieldset[data-facet=kind] label').last();
    const [kind = '', count = ''] = await value.locator('span').allInnerTexts();
    await value.click();
    await page.waitForURL(/[?&]kind=/);
    const kinds = page.locator('#hits .kind span:first-child');
    await expect.poll(async () => [...new Set(await kinds.allInnerTexts())]).toEqual([kind]);
    // The first ten are shown at once.
    expect(await kinds.count()).toBe(Math.min(10, Number(count)));
  });

  it('a word that stands nowhere is said to have no exact match', async () => {
    await ask(nonsense);
    const status = page.locator('#search-status');
    await status.waitFor();
    expect(await status.innerText()).toContain(nonsense);
    await ask(`${passage.words[0] ?? ''} ${nonsense}`);
    await status.waitFor();
    expect(await status.innerText()).toContain(nonsense);
    expect(await status.innerText()).not.toContain(passage.words[0] ?? '');
  });

  it('an emptied field brings the lists back', async () => {
    await ask(passage.words[0] ?? '');
    expect(await page.locator('#browse').isVisible()).toBe(false);
    await page.locator('input[type=search]').fill('');
    await page.locator('#browse').waitFor();
    expect(await results.first().isVisible()).toBe(false);
  });

  it('nothing goes wrong on the way', async () => {
    await context.close();
    expect(troubles).toEqual([]);
  });
});

const isInView = (element: Element): boolean => {
  const { top, bottom } = element.getBoundingClientRect();
  return bottom > 0 && top < innerHeight;
};
