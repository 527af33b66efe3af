import { describe, expect, it } from 'vitest';
import { connect, desktop } from '../browser/connect.ts';
import { kindsOf } from '../browser/page-kinds.ts';
import { anySite } from '../browser/reading.ts';

const browser = await connect();
/** Of a page with many citations, about so many are tried. */
const most = 60;

describe.each(anySite())('In the site of $name', (site) => {
  it('lines with a citation are offered to copy on every kind of page', async () => {
    const page = await (await browser.newContext(desktop)).newPage();
    const wrong: string[] = [];
    for (const { path } of await kindsOf(site)) {
      await page.goto(site.url + path);
      const citations = page.locator('main :is(sup.cite a:first-of-type, a.pnum[href])');
      const lines = await citations.evaluateAll((links, most) => {
        const visible = links.filter((link) => link.checkVisibility());
        const shown = visible.filter((_, index) => index % Math.ceil(visible.length / most) === 0);
        return shown.flatMap((link) => {
          if (link instanceof HTMLElement) link.focus({ preventScroll: true });
          const there = document.querySelector('main button.copy');
          const near = link.closest('.pg, li, dd, td, th, p, span')?.contains(there) === true;
          return near ? [] : [link.closest('li, dd, td, p, div')?.textContent ?? ''];
        });
      }, most);
      wrong.push(...lines.map((line) => `${path}: ${line}`));
    }
    expect(wrong).toEqual([]);
  });
});
