import type { Locator } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { connect, desktop, troublesOf } from './connect.ts';
import { addressAt, placeOf, readerOf, sweptEverywhere } from './reading.ts';
import { passageOf, quotationOf } from './sought.ts';

const browser = await connect();

/** Names that are not the first of an actor, misspellings, and a word that no page has. */
const questions = {
  en: {
    aliases: {
      'Sergey Lavrov': 'actors/sergei-lavrov/',
      'Сергей Лавров': 'actors/sergei-lavrov/',
      'جبهة النصرة': 'actors/jabhat-al-nusra/',
      'al nusra': 'actors/jabhat-al-nusra/',
      ISSG: 'actors/issg/',
    },
    misspellings: {
      Lavrow: ['actors/sergei-lavrov/', 'Sergei Lavrov'],
      'di Mistura': ['actors/staffan-de-mistura/', 'Staffan de Mistura'],
    },
    sorted: ['Lavrov', 'U.N.'],
    hyphened: 'al-Nusra',
    nonsense: 'qwzzkx',
  },
  ar: {
    aliases: { 'بلدية قلباد': 'actors/qilbad-council/', 'Qilbad Council': 'actors/qilbad-council/' },
    misspellings: {
      'مجلس قلبات': ['actors/qilbad-council/', 'مجلس قلباد'],
      'Kilbad Council': ['actors/qilbad-council/', 'مجلس قلباد'],
    },
    sorted: ['قلباد'],
    hyphened: undefined,
    nonsense: 'ظغضثذ',
  },
};

describe.each(sweptEverywhere())('In the search of $name', async (site) => {
  const { aliases, misspellings, sorted, hyphened, nonsense } = site.language === 'ar' ? questions.ar : questions.en;
  const passage = await passageOf(site);
  const quotation = await quotationOf(site);
  const context = await browser.newContext({ ...desktop, ...readerOf(site) });
  const page = await context.newPage();
  const troubles = troublesOf(page, site);
  const results = page.locator('#hits > *');

  const status = page.locator('#search-status');

  /** Asks, and waits for the answer. */
  const ask = async (text: string, sort = 'relevance'): Promise<void> => {
    await page.goto(addressAt(site, `search/?${new URLSearchParams({ q: text, sort }).toString()}`));
    await page.locator('#search-results').waitFor();
  };
  const addresses = (of: Locator): Promise<string[]> =>
    of.evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href));
  /** Where links lead, below the site. */
  const places = async (of: Locator): Promise<string[]> => (await addresses(of)).map((one) => placeOf(site, one));

  it('typing finds the paragraph of an article', async () => {
    await page.goto(addressAt(site, ''));
    await page.keyboard.press('/');
    await page.waitForURL(({ href }) => placeOf(site, href) === 'search/');
    await page.locator('input[type=search]').fill(passage.words.join(' '));
    await results.first().waitFor();
    expect(await places(page.locator('#hits a')), passage.words.join(' ')).toContain(`${passage.path}#${passage.id}`);
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
    const [word, around] = await page
      .locator(`#${passage.id} mark`)
      .first()
      .evaluate((mark) => [mark, mark.closest('.text') ?? mark].map((one) => getComputedStyle(one).backgroundColor));
    expect(word).not.toBe(around);
  });

  it('a statement is found once, at its article’s block, with its speaker', async () => {
    await ask(`"${quotation.text}"`);
    const passages = page.locator('#hits .paras > li');
    expect(await results.count(), quotation.text).toBe(1);
    expect(await passages.count()).toBe(1);
    expect((await places(passages.locator('a')))[0]).toBe(quotation.block);
    expect(await passages.locator('mark').count()).toBeGreaterThan(0);
    expect(await passages.locator('.said b').allInnerTexts()).toContain(quotation.speaker);
  });

  it.each(Object.entries(aliases))('the other name "%s" puts the actor’s page first', async (name, path) => {
    await ask(name);
    const first = results.first();
    expect((await places(first.locator('h3 a')))[0]).toBe(path);
    // Nothing but the number of results is said.
    expect(await status.locator('span').count()).toBe(0);
    await page.goto(addressAt(site, path));
    // What stands below the title is of the profile, not of the rest of the page.
    const profile = await page.locator('.head .stand').evaluate((stand) => {
      stand.querySelectorAll('sup').forEach((cite) => cite.remove());
      return stand.textContent.replaceAll(/\s+/g, ' ');
    });
    await ask(name);
    const lead = await first.locator('p:not(.kind)').innerText();
    for (const sentence of lead.split(' … ')) expect(profile).toContain(sentence);
  });

  it.each(sorted)('"%s" finds as much by date as by relevance', async (name) => {
    const found = async (sort: string): Promise<string> => {
      await ask(name, sort);
      await results.first().waitFor();
      return status.locator('b').innerText();
    };
    expect(Number.parseInt(await found('relevance'), 10)).toBeGreaterThan(0);
    expect([await found('newest'), await found('oldest')]).toEqual(Array(2).fill(await found('relevance')));
  });

  it.each(Object.entries(misspellings))('the misspelling "%s" leads to the actor, and says so', async (typed, to) => {
    const [path, name] = to as [string, string];
    await ask(typed);
    expect((await places(results.first().locator('h3 a')))[0]).toBe(path);
    expect(await status.innerText()).toContain(name);
    expect(await status.innerText()).toContain(typed);
    await status.locator('a').click();
    await page.waitForURL(/%22/);
    expect(await page.locator('input[type=search]').inputValue()).toBe(`"${typed}"`);
    await page.locator('#help, #hits > *').filter({ visible: true }).first().waitFor();
    expect(await status.innerText()).not.toContain(name);
  });

  if (hyphened !== undefined)
    it('a name with a hyphen is marked where it stands', async () => {
      await ask(`${hyphened} truce`);
      expect(await status.locator('span').count()).toBe(0);
      await page.locator('#hits .paras a').first().click();
      await page.waitForURL(/#b-/);
      expect(await page.locator('main mark').allInnerTexts()).toContain(hyphened);
    });

  it('a facet narrows the results to what it names, and as many as it said; a second value adds its own', async () => {
    await ask(passage.words[0] ?? '');
    const values = page.locator('[data-facet=kind] label');
    const counts = (await values.locator('.num').allInnerTexts()).map(Number);
    const said = async (): Promise<number> => Number.parseInt(await status.locator('b').innerText(), 10);
    expect(counts.length).toBeGreaterThan(1);
    await values.nth(0).click();
    await page.waitForURL(/[?&]kind=/);
    await expect.poll(said).toBe(counts[0]);
    // As a keyboard would go on from there.
    expect(
      await values
        .nth(0)
        .locator('input')
        .evaluate((box) => box === document.activeElement),
    ).toBe(true);
    await values.nth(1).click();
    await expect.poll(said).toBe((counts[0] ?? 0) + (counts[1] ?? 0));
    expect(await results.count()).toBe(Math.min(10, await said()));
    await page.locator('#chosen button').last().click();
    await expect.poll(() => new URL(page.url()).search).not.toContain('kind=');
  });

  it('a word that stands nowhere is said to have no exact match', async () => {
    await ask(`${passage.words[0] ?? ''} ${nonsense}`);
    expect(await status.innerText()).toContain(nonsense);
    expect(await status.innerText()).not.toContain(passage.words[0] ?? '');
    expect(await results.count()).toBeGreaterThan(0);
  });

  it('where nothing is found, the page says so and how to go on', async () => {
    await ask(`${nonsense} ${nonsense}x`);
    expect(await status.innerText()).toContain(nonsense);
    expect(await results.count()).toBe(0);
    expect(await addresses(page.locator('#help a'))).toEqual(
      expect.arrayContaining([
        expect.stringContaining(encodeURIComponent(nonsense)),
        expect.stringMatching(/#browse$/),
      ]),
    );
    expect(await page.locator('#browse').isVisible()).toBe(true);
    await page.goto(addressAt(site, `search/?q=${encodeURIComponent(passage.words[0] ?? '')}&year=1066`));
    await page.locator('#help a').first().click();
    await results.first().waitFor();
    expect(page.url()).not.toContain('1066');
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
