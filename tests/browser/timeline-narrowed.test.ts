import { describe, expect, it } from 'vitest';
import { connect } from './connect.ts';
import { addressAt, anywhere } from './reading.ts';
import { asked, close, focused, openAt, shown } from './timeline-page.ts';

const browser = await connect();

describe.each(anywhere())('On any timeline', (site) => {
  it('the chart is one Tab stop', async () => {
    const page = await openAt(browser, site);
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
    const page = await openAt(browser, site);
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
    const page = await openAt(browser, site);
    const id = await page.locator('select[name=actor] option').nth(1).getAttribute('value');
    await page.goto(addressAt(site, `actors/${id ?? ''}/`));
    await page.locator('a[href*="timeline/"][href*="?actor="]').click();
    await page.waitForSelector('.ready');
    expect(await page.locator('select[name=actor]').inputValue()).toBe(id);
    await close(page);
  });

  it('plus enlarges, and Escape shows the whole time again', async () => {
    const page = await openAt(browser, site);
    await page.locator('.stage [tabindex="0"]').focus();
    await page.keyboard.press('+');
    expect(asked(page).get('from')).not.toBeNull();
    expect(await focused(page)).not.toBeNull();
    await page.keyboard.press('Escape');
    if (asked(page).has('from')) await page.keyboard.press('Escape');
    expect(asked(page).get('from')).toBeNull();
    await close(page);
  });
});
