import { readFile } from 'node:fs/promises';
import { text } from 'node:stream/consumers';
import { csvParse } from 'd3';
import { describe, expect, it } from 'vitest';
import { connect, desktop } from './connect.ts';
import { anywhere } from './reading.ts';
import { close, focused, openAt, shown } from './timeline-page.ts';

const browser = await connect();

describe.each(anywhere())('On any timeline', (site) => {
  it('what is said of a mark comes with the focus and with the pointer, stays under it, and goes with Escape', async () => {
    const page = await openAt(browser, site);
    const tip = page.getByRole('tooltip');
    await page.locator('button[value=whole]').focus();
    await page.keyboard.press('Tab');
    await page.keyboard.press('End');
    await page.keyboard.press('Home');
    await tip.waitFor();
    const name = await page.evaluate(() => document.activeElement?.querySelector('title')?.textContent ?? '');
    expect(name).toContain(await tip.locator('strong').innerText());
    expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-describedby'))).toBe('tip');
    await page.keyboard.press('Escape');
    expect(await tip.isVisible()).toBe(false);
    expect(await focused(page)).not.toBeNull();
    await page.locator('h1').click();
    await page.locator('.stage a').first().hover();
    await tip.waitFor();
    await tip.hover();
    await page.waitForTimeout(600);
    expect(await tip.isVisible()).toBe(true);
    await page.keyboard.press('Escape');
    expect(await tip.isVisible()).toBe(false);
    await close(page);
  });

  it('the live region speaks once for a change, and not while something is dragged', async () => {
    const page = await openAt(browser, site);
    await page.waitForTimeout(800);
    await page.evaluate(() => {
      const region = document.querySelector('#timeline [role=status]');
      if (!region) throw new Error('There is no live region.');
      region.setAttribute('data-spoken', '0');
      new MutationObserver(() => {
        region.setAttribute('data-spoken', String(Number(region.getAttribute('data-spoken')) + 1));
      }).observe(region, { childList: true, characterData: true, subtree: true });
    });
    const spoken = (): Promise<string | null> => page.locator('#timeline [role=status]').getAttribute('data-spoken');
    const strip = await page.locator('.context').boundingBox();
    if (strip === null) throw new Error('The strip is not to be seen.');
    const y = strip.y + strip.height - 20;
    await page.mouse.move(strip.x + strip.width * 0.4, y);
    await page.mouse.down();
    await page.mouse.move(strip.x + strip.width * 0.6, y, { steps: 6 });
    await page.waitForTimeout(900);
    expect(await spoken()).toBe('0');
    await page.mouse.up();
    await page.waitForTimeout(900);
    expect(await spoken()).toBe('1');
    await close(page);
  });

  it('the CSV has the rows shown, and the SVG stands alone in light colours', async () => {
    const page = await openAt(browser, site, '', { ...desktop, colorScheme: 'dark' });
    await page.locator('select[name=kind]').selectOption({ index: 1 });
    const saved = async (format: string): Promise<{ name: string; text: string }> => {
      const download = page.waitForEvent('download');
      await page.locator(`button[value=${format}]`).click();
      const file = await download;
      return { name: file.suggestedFilename(), text: await text(await file.createReadStream()) };
    };
    const csv = await saved('csv');
    const whole = await readFile(`${site.dir}/events.csv`, 'utf8');
    const rows = csvParse(csv.text);
    expect(rows.map(({ id }) => id).sort()).toEqual((await shown(page)).table);
    expect(csvParse(whole)).toEqual(expect.arrayContaining([...rows]));
    const svg = await saved('svg');
    expect(svg.name).toBe('timeline.svg');
    expect(svg.text).toMatch(/^<svg [^>]*xmlns="http:\/\/www\.w3\.org\/2000\/svg"/);
    expect(svg.text).not.toMatch(/class=|var\(--|light-dark|style=/);
    expect(svg.text).toContain('fill="rgb(18, 24, 26)"');
    expect(svg.text.match(/<a /g)).toHaveLength(rows.length);
    await close(page);
  });
});
