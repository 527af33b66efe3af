import axe from 'axe-core';
import { describe, expect, it } from 'vitest';
import { direction } from '../../src/i18n/direction.ts';
import { connect, desktop, phone, troublesOf } from './connect.ts';
import { placeOf, sweptSites } from './reading.ts';
import { asked, close, focused, openAt, shown } from './timeline-page.ts';

const browser = await connect();

describe.each(sweptSites())('On the timeline of $name', (site) => {
  it('the keyboard walks by date to an event and opens it', async () => {
    const page = await openAt(browser, site);
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
    const page = await openAt(browser, site);
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

  it.each(['light', 'dark'] as const)('axe finds nothing while the chart is at work, in %s', async (colorScheme) => {
    const page = await openAt(browser, site, '?show=events', { ...desktop, colorScheme });
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
