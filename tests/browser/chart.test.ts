import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { connect, desktop, phone } from './connect.ts';
import { kindsOf } from './page-kinds.ts';
import { addressAt, hostedOrCarried, readerOf } from './reading.ts';

const browser = await connect();

interface Mark {
  readonly event: string;
  readonly href: string;
  readonly text: string;
}

/** The events that the chart draws where a reader sees it, each once, and those of the table's visible rows. */
const chartAndTable = (page: Page): Promise<{ drawings: number; marks: Mark[]; rows: (Mark & { when: string })[] }> =>
  page.evaluate(() => {
    document.querySelectorAll('details').forEach((details) => (details.open = true));
    const visible = (element: Element): boolean => element.getClientRects().length > 0;
    const drawings = [...document.querySelectorAll('svg.chart:has(a)')].filter(visible);
    const marks = drawings
      .flatMap((drawing) => [...drawing.querySelectorAll('a')])
      .filter(visible)
      .map((mark) => ({
        event: mark.getAttribute('href')?.split('/').at(-2) ?? '',
        href: mark.getAttribute('href') ?? '',
        text: mark.querySelector('title')?.textContent ?? '',
      }));
    const rows = [...document.querySelectorAll('tr[data-event]')].filter(visible).map((row) => ({
      event: row.getAttribute('data-event') ?? '',
      href: row.querySelector('th a')?.getAttribute('href') ?? '',
      text: row.querySelector('th a')?.textContent ?? '',
      when: row.querySelector('td :is(time, .worded)')?.textContent ?? '',
    }));
    return { drawings: drawings.length, marks: [...new Map(marks.map((mark) => [mark.event, mark])).values()], rows };
  });

const ids = (of: readonly { readonly event: string }[]): string[] => of.map(({ event }) => event).sort();

describe.each(hostedOrCarried())('In the site of $name', async (site) => {
  const kinds = await kindsOf(site);
  const wanted = ['one of actors', 'one of topics', 'timeline'];
  const paths = kinds.filter(({ kind }) => wanted.includes(kind)).map(({ path }) => path);

  it.each([
    { screen: 'a wide screen', options: desktop },
    { screen: 'a phone', options: phone },
  ])(
    'on $screen, chart and table have the same events, with the same names, dates and addresses',
    async ({ options }) => {
      const context = await browser.newContext({ ...options, ...readerOf(site) });
      const page = await context.newPage();
      for (const path of paths) {
        await page.goto(addressAt(site, path));
        if (path === 'timeline/') await page.waitForSelector('.ready');
        const { drawings, marks, rows } = await chartAndTable(page);
        expect(drawings, path).toBe(1);
        expect(rows.length, path).toBeGreaterThan(0);
        expect(ids(marks), path).toEqual(ids(rows));
        for (const row of rows) {
          const mark = marks.find(({ event }) => event === row.event);
          expect(mark?.href, path).toBe(row.href);
          expect(mark?.text, path).toContain(row.text);
          expect(mark?.text, path).toContain(row.when);
        }
      }
      await context.close();
    },
  );
});
