import { describe, expect, it } from 'vitest';
import { sitePages } from '../support/site-files.ts';
import { connect, desktop } from './connect.ts';
import { sweptSites } from './reading.ts';
import { pdfPages, type PdfPage } from './pdf.ts';

const browser = await connect();
const handling = { en: 'TLP:CLEAR', ar: 'للتوزيع الحر' };
const a4 = { width: 595, height: 842 };

/** Letters of a line from right to left come in the order in which they are drawn, and joined. */
const says = ({ text }: PdfPage, line: string): boolean => {
  const plain = text.normalize('NFKC');
  return plain.includes(line) || plain.includes(Array.from(line).reverse().join(''));
};

describe.each(sweptSites())('In the site of $name', async (site) => {
  const line = site.language === 'ar' ? handling.ar : handling.en;
  const context = await browser.newContext(desktop);
  const page = await context.newPage();
  const print = async (path: string): Promise<PdfPage[]> => {
    await page.goto(site.url + path);
    // A font that comes late changes where pages break.
    await page.emulateMedia({ media: 'print' });
    await page.evaluate(() => document.fonts.ready.then(() => undefined));
    return pdfPages(await page.pdf({ preferCSSPageSize: true }));
  };

  it('the sheets with most on them print on one or two pages of A4, each with the handling line', async () => {
    const pages = [...(await sitePages(site)).values()];
    const sheets = pages
      .filter(({ path }) => path.endsWith('/sheet/'))
      .toSorted((a, b) => b.html.length - a.html.length)
      .slice(0, 5);
    expect(sheets.length).toBeGreaterThan(0);
    for (const { path } of sheets) {
      const printed = await print(path);
      expect([1, 2], `pages of ${path}`).toContain(printed.length);
      for (const { width, height } of printed)
        expect({ width: Math.round(width), height: Math.round(height) }, path).toEqual(a4);
      expect(
        printed.map((one) => says(one, line)),
        path,
      ).toEqual(printed.map(() => true));
    }
  });

  it('any other page prints too, with the handling line on each', async () => {
    for (const path of ['', 'timeline/', 'about/']) {
      const printed = await print(path);
      expect(printed.length, path).toBeGreaterThan(0);
      expect(printed.filter((one) => !says(one, line)).length, path).toBe(0);
    }
  });

  it('a claim says on paper what its positions open to', async () => {
    const claim = [...(await sitePages(site)).values()].find(
      ({ path, html }) => /^claims\/[^/]+\/$/.test(path) && html.includes('class="saying"'),
    );
    await print(claim?.path ?? '');
    const said = page.locator('.cell .saying li');
    expect(await said.count()).toBeGreaterThan(0);
    expect(await said.evaluateAll((all) => all.filter((one) => !one.checkVisibility()).length)).toBe(0);
  });

  it('the claims say on paper where each lies open, and where the rest is', async () => {
    const printed = await print('claims/');
    const elsewhere = await page
      .locator(':is(.matrix.many tbody th, .lone-claims, .pages li:not(:has([rel]))) a')
      .evaluateAll((links) =>
        links.filter((link) => link.checkVisibility()).map((link) => link.getAttribute('href') ?? ''),
      );
    expect(elsewhere.length).toBeGreaterThan(0);
    const text = printed
      .map((one) => one.text)
      .join('')
      .replaceAll(/\s/gu, '');
    expect(elsewhere.filter((address) => !text.includes(`(${address})`))).toEqual([]);
    expect(text).toContain(site.origin + site.base);
  });
});
