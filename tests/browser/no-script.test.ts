import { describe, expect, it } from 'vitest';
import { connect, desktop, troublesOf } from './connect.ts';
import { addressAt, anywhere, readerOf } from './reading.ts';
import { kindsOf } from './page-kinds.ts';

const browser = await connect();

describe.each(anywhere())('Without JavaScript, in the site of $name', async (site) => {
  const kinds = await kindsOf(site);
  const context = await browser.newContext({ ...desktop, ...readerOf(site), javaScriptEnabled: false });
  const page = await context.newPage();
  const troubles = troublesOf(page, site);
  const open = (kind: string) => page.goto(addressAt(site, kinds.find((one) => one.kind === kind)?.path ?? kind));

  it.runIf(site.index === '')('every kind of page has its heading and its text', async () => {
    for (const { kind, path } of kinds) {
      await page.goto(addressAt(site, path));
      expect(await page.locator('h1').isVisible(), kind).toBe(true);
      expect((await page.locator('main').innerText()).length, kind).toBeGreaterThan(60);
    }
  });

  it('home reads from the bottom line to the endnotes, with its chart', async () => {
    await open('home');
    for (const part of ['.bluf > li', '#chart', 'svg.chart', '#sides', '#disputed', '#notes', 'li[id^="n-"]'])
      expect(await page.locator(part).filter({ visible: true }).count(), part).toBeGreaterThan(0);
  });

  it('the table of a topic’s chart unfolds', async () => {
    await open('one of topics');
    const table = page.locator('details.rows table');
    expect(await table.isVisible()).toBe(false);
    await page.locator('details.rows summary').click();
    expect(await table.isVisible()).toBe(true);
  });

  it('a citation leads to its note, and the note to the highlighted passage', async () => {
    await open('home');
    await page.locator('sup.cite a').first().click();
    await page.locator('li[id^="n-"]:target a[href*="#b-"]').click();
    await page.waitForURL(/#b-/);
    expect(await page.locator('.pg:is(:target, :has(:target)) .pnum').isVisible()).toBe(true);
  });

  it('an actor’s page says who they are and what they say', async () => {
    await open('one of actors');
    expect(await page.locator('.st .gist').filter({ visible: true }).count()).toBeGreaterThan(0);
    expect(await page.locator('a[href*="sheet/"]').filter({ visible: true }).count()).toBeGreaterThan(0);
  });

  it('a claim’s page shows who takes which position', async () => {
    await open('one of claims');
    expect(await page.locator('table.matrix .cell .pos').filter({ visible: true }).count()).toBeGreaterThan(1);
  });

  it('search says that it needs a script and offers lists; nothing on it is dead', async () => {
    await open('search');
    expect(await page.locator('input[type=search]').filter({ visible: true }).count()).toBe(0);
    expect(await page.locator('main button').filter({ visible: true }).count()).toBe(0);
    expect(await page.locator('main .note').filter({ visible: true }).count()).toBe(1);
    expect(await page.locator('#browse a').filter({ visible: true }).count()).toBeGreaterThan(10);
  });

  it('the timeline shows its chart and every row of its table, and no dead filter', async () => {
    await open('timeline');
    const rows = page.locator('tr[data-event]');
    expect(await rows.filter({ visible: true }).count()).toBe(await rows.count());
    expect(await page.locator('main :is(select, button)').filter({ visible: true }).count()).toBe(0);
  });

  it('nothing goes wrong on the way', async () => {
    await context.close();
    expect(troubles).toEqual([]);
  });
});
