import { describe, expect, inject, it } from 'vitest';
import { connect, desktop } from './connect.ts';

const browser = await connect();
const KB = 1000;
/** Before compression, and of fonts as they are. */
const budget = { fonts: 120 * KB, scripts: 20 * KB, styles: 60 * KB };

describe.each(inject('served'))('A first visit to the site of $name', (site) => {
  it('loads a font for its script, and few fonts, styles and scripts in all', async () => {
    const context = await browser.newContext(desktop);
    const page = await context.newPage();
    await page.goto(site.url, { waitUntil: 'networkidle' });
    const loaded = await page.evaluate(() =>
      performance.getEntriesByType('resource').map((entry) => ({
        name: new URL(entry.name).pathname,
        bytes: entry instanceof PerformanceResourceTiming ? entry.decodedBodySize : 0,
      })),
    );
    await context.close();
    const sum = (ending: string): number =>
      loaded.filter(({ name }) => name.endsWith(ending)).reduce((total, { bytes }) => total + bytes, 0);
    const list = loaded.map(({ name, bytes }) => `${name}: ${bytes}`).join('\n');
    const script = site.language === 'ar' ? /arabic-[^/]*\.woff2$/ : /latin-[^/]*\.woff2$/;
    expect(loaded.filter(({ name }) => script.test(name)).length, list).toBeGreaterThan(0);
    expect(sum('.woff2'), list).toBeLessThanOrEqual(budget.fonts);
    expect(sum('.js'), list).toBeLessThanOrEqual(budget.scripts);
    expect(sum('.css'), list).toBeLessThanOrEqual(budget.styles);
  });
});
