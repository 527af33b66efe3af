import { readFile } from 'node:fs/promises';
import { text } from 'node:stream/consumers';
import axe from 'axe-core';
import { csvParse } from 'd3';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { direction } from '../../src/i18n/direction.ts';
import { connect, desktop, phone, troublesOf } from './connect.ts';
import { addressAt, anywhere, placeOf, readerOf, type ReadSite, sweptSites } from './reading.ts';
import { manyEvents } from './many-events.ts';

const browser = await connect();

/** Events that the chart shows, and those of the table. */
const shown = (page: Page) =>
  page.evaluate(() => ({
    chart: [...document.querySelectorAll('.stage a')].map((mark) => mark.getAttribute('data-key') ?? '').sort(),
    table: [...document.querySelectorAll('tr[data-event]')].map((row) => row.getAttribute('data-event') ?? '').sort(),
  }));
const focused = (page: Page): Promise<string | null> =>
  page.evaluate(() => document.activeElement?.getAttribute('data-key') ?? null);
const asked = (page: Page): URLSearchParams => new URL(page.url()).searchParams;
const openAt = async (
  site: ReadSite,
  query = '',
  options: Parameters<typeof browser.newContext>[0] = desktop,
): Promise<Page> => {
  const context = await browser.newContext({ ...options, ...readerOf(site) });
  const page = await context.newPage();
  await page.goto(addressAt(site, `timeline/${query}`));
  await page.waitForSelector('.ready');
  return page;
};
/** How far the page reaches beyond a column that is suddenly narrow, before anything could draw the chart anew. */
const beyondColumn = (page: Page): Promise<number> =>
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
const close = (page: Page): Promise<void> => page.context().close();

describe.each(sweptSites())('On the timeline of $name', (site) => {
  it('the keyboard walks by date to an event and opens it', async () => {
    const page = await openAt(site);
    const { chart } = await shown(page);
    await page.locator('.stage [tabindex="0"]').focus();
    await page.keyboard.press('Home');
    const later = direction(site.language) === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
    const walked = [await focused(page)];
    for (let step = 1; step < chart.length; step += 1) {
      await page.keyboard.press(later);
      walked.push(await focused(page));
    }
    expect([...walked].sort()).toEqual(chart);
    const from = await page.locator('.stage svg').evaluate((svg) => svg.getAttribute('direction'));
    expect(from).toBe(direction(site.language));
    await page.keyboard.press('End');
    expect(await focused(page)).toBe(walked.at(-1));
    await page.keyboard.press('Home');
    await page.keyboard.press(later);
    await page.keyboard.press('Enter');
    await page.waitForURL(({ href }) => placeOf(site, href) === `events/${walked[1] ?? ''}/`);
    await page.goBack();
    await page.waitForSelector('.ready');
    await close(page);
  });

  it('dragging over the strip narrows chart and table alike, and the address has the range', async () => {
    const page = await openAt(site);
    const before = await shown(page);
    const strip = await page.locator('.context').boundingBox();
    if (strip === null) throw new Error('The strip is not to be seen.');
    const at = (share: number): [number, number] => [strip.x + strip.width * share, strip.y + strip.height - 20];
    await page.mouse.move(...at(0.3));
    await page.mouse.down();
    await page.mouse.move(...at(0.5), { steps: 4 });
    await page.mouse.move(...at(0.7), { steps: 4 });
    await page.mouse.up();
    const after = await shown(page);
    expect(after.chart).toEqual(after.table);
    expect(after.table.length).toBeLessThan(before.table.length);
    expect(asked(page).get('from')).toMatch(/^\d{4}-\d\d-\d\d$/);
    const [from, to] = await page
      .locator('input[type=date]')
      .evaluateAll((all: HTMLInputElement[]) => all.map((one) => one.value));
    expect([from, to]).toEqual([asked(page).get('from'), asked(page).get('to')]);
    await page.reload();
    await page.waitForSelector('.ready');
    expect(await shown(page)).toEqual(after);
    await page.locator('.stage [tabindex="0"], button[value=whole]').first().focus();
    await page.locator('button[value=whole]').click();
    expect(await shown(page)).toEqual(before);
    await close(page);
  });

  it('above a thousand marks the chart is drawn on a canvas, and the keyboard still walks it', async () => {
    const context = await browser.newContext(desktop);
    const page = await context.newPage();
    await manyEvents(page, 1200);
    await page.goto(`${site.url}timeline/`);
    await page.waitForSelector('.ready');
    expect(await page.locator('.stage [role=button]').count()).toBeGreaterThan(0);
    expect(await page.locator('tr[data-event]').count()).toBe(100);
    await page.locator('#more').click();
    expect(await page.locator('tr[data-event]').count()).toBe(200);
    await page.locator('button[value=events]').click();
    expect(await page.locator('.stage canvas').count()).toBe(1);
    expect(await page.locator('.stage a').count()).toBe(1);
    expect(await beyondColumn(page)).toBeLessThan(1);
    await page.locator('.stage a').focus();
    const first = await focused(page);
    await page.keyboard.press(direction(site.language) === 'rtl' ? 'ArrowLeft' : 'ArrowRight');
    const second = await focused(page);
    expect(second).not.toBe(first);
    expect(await page.getByRole('tooltip').isVisible()).toBe(true);
    const ink = await page.locator('.stage canvas').evaluate((canvas: HTMLCanvasElement) => {
      const { data } = canvas.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height) ?? { data: [] };
      return data.some((value, index) => index % 4 === 3 && value > 0);
    });
    expect(ink).toBe(true);
    await page.locator('button[value=counts]').click();
    await page.locator('.stage [tabindex="0"]').focus();
    await page.keyboard.press('Enter');
    expect(asked(page).get('from')).not.toBeNull();
    await context.close();
  });

  it.each(['light', 'dark'] as const)('axe finds nothing while the chart is at work, in %s', async (colorScheme) => {
    const page = await openAt(site, '?show=events', { ...desktop, colorScheme });
    const strip = await page.locator('.context').boundingBox();
    if (strip === null) throw new Error('The strip is not to be seen.');
    await page.locator('button[value=in]').click();
    await page.locator('.stage [tabindex="0"]').focus();
    await page.keyboard.press('Home');
    await page.keyboard.press('End');
    await page.evaluate(axe.source);
    const violations = await page.evaluate(async () => {
      const found = await window.axe.run(document, { resultTypes: ['violations'] });
      return found.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 200) ?? ''}`);
    });
    expect(violations).toEqual([]);
    await close(page);
  });

  it('on a phone the chart stands upright, the page scrolls under a finger, and nothing goes wrong', async () => {
    const context = await browser.newContext(phone);
    const page = await context.newPage();
    const troubles = troublesOf(page, site);
    await page.goto(`${site.url}timeline/`);
    await page.waitForSelector('.ready');
    const { chart, table } = await shown(page);
    expect(chart).toEqual(table);
    const touch = await page
      .locator('.context, .stage')
      .evaluateAll((all) => all.map((one) => getComputedStyle(one).touchAction));
    expect(new Set(touch)).toEqual(new Set(['pan-y']));
    const wider = await page.evaluate(
      () => document.documentElement.scrollWidth > document.documentElement.clientWidth,
    );
    expect(wider).toBe(false);
    expect(troubles).toEqual([]);
    await context.close();
  });
});

describe.each(anywhere())('On any timeline', (site) => {
  it('the chart is one Tab stop', async () => {
    const page = await openAt(site);
    const stops = await page
      .locator('figure.event-chart :is(a, [tabindex])')
      .evaluateAll((all) => all.filter((one) => one instanceof SVGElement && one.tabIndex >= 0).length);
    expect(stops).toBe(1);
    await page.locator('button[value=whole]').focus();
    await page.keyboard.press('Tab');
    expect(await focused(page)).not.toBeNull();
    await page.keyboard.press('Tab');
    expect(await focused(page)).toBeNull();
    await close(page);
  });

  it('filters narrow chart and table alike, and a reload keeps them', async () => {
    const page = await openAt(site);
    const before = await shown(page);
    expect(before.chart).toEqual(before.table);
    const list = page.locator('select[name=actor]');
    await list.selectOption({ index: 1 });
    const after = await shown(page);
    expect(after.chart).toEqual(after.table);
    expect(after.table.length).toBeGreaterThan(0);
    expect(after.table.length).toBeLessThan(before.table.length);
    expect(asked(page).get('actor')).toBe(await list.inputValue());
    await page.reload();
    await page.waitForSelector('.ready');
    expect(await shown(page)).toEqual(after);
    expect(await list.inputValue()).toBe(asked(page).get('actor'));
    await page.locator('button[value=clear]').click();
    expect(await shown(page)).toEqual(before);
    await close(page);
  });

  it('an actor’s chart leads to the timeline narrowed by that actor', async () => {
    const page = await openAt(site);
    const id = await page.locator('select[name=actor] option').nth(1).getAttribute('value');
    await page.goto(addressAt(site, `actors/${id ?? ''}/`));
    await page.locator('a[href*="timeline/"][href*="?actor="]').click();
    await page.waitForSelector('.ready');
    expect(await page.locator('select[name=actor]').inputValue()).toBe(id);
    await close(page);
  });

  it('what is said of a mark comes with the focus and with the pointer, stays under it, and goes with Escape', async () => {
    const page = await openAt(site);
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

  it('plus enlarges, and Escape shows the whole time again', async () => {
    const page = await openAt(site);
    await page.locator('.stage [tabindex="0"]').focus();
    await page.keyboard.press('+');
    expect(asked(page).get('from')).not.toBeNull();
    expect(await focused(page)).not.toBeNull();
    await page.keyboard.press('Escape');
    if (asked(page).has('from')) await page.keyboard.press('Escape');
    expect(asked(page).get('from')).toBeNull();
    await close(page);
  });

  it('the live region speaks once for a change, and not while something is dragged', async () => {
    const page = await openAt(site);
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
    const page = await openAt(site, '', { ...desktop, colorScheme: 'dark' });
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
