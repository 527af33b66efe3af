import { describe, expect, it } from 'vitest';
import { direction } from '../../src/i18n/direction.ts';
import { connect, desktop } from './connect.ts';
import { manyEvents } from './many-events.ts';
import { sweptSites } from './reading.ts';
import { asked, beyondColumn, focused } from './timeline-page.ts';

const browser = await connect();

describe.each(sweptSites())('On the timeline of $name', (site) => {
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
});
