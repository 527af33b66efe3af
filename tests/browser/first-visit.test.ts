import { describe, expect, inject, it } from 'vitest';
import { connect, desktop, phone } from './connect.ts';
import { kindsOf } from './page-kinds.ts';

const browser = await connect();
const KB = 1000;
/** Before compression, and of fonts as they are. */
const budget = { fonts: 120 * KB, scripts: 20 * KB, styles: 60 * KB };

/** How far things move on a page after they are drawn, as a browser sums it up; each visit is a first one. */
async function shiftsOn(address: string): Promise<number> {
  const context = await browser.newContext(phone);
  try {
    const page = await context.newPage();
    const line = await context.newCDPSession(page);
    await line.send('Network.enable');
    const slow = { offline: false, latency: 40, downloadThroughput: 400 * KB, uploadThroughput: 200 * KB };
    await line.send('Network.emulateNetworkConditions', slow);
    await page.goto(address, { timeout: 20_000 });
    await page.evaluate(() => document.fonts.ready.then(() => undefined));
    await page.waitForTimeout(200);
    return await page.evaluate(
      () =>
        new Promise<number>((resolve) => {
          const observer = new PerformanceObserver((list) => {
            const values = list.getEntries().map((entry) => Number(Reflect.get(entry, 'value')));
            resolve(values.reduce((sum, value) => sum + value, 0));
          });
          observer.observe({ type: 'layout-shift', buffered: true });
          setTimeout(() => resolve(0), 100);
        }),
    );
  } finally {
    await context.close();
  }
}

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

  it('moves nothing once it is drawn, on a phone with a slow line', async () => {
    const moved: string[] = [];
    for (const { path } of (await kindsOf(site)).filter(({ kind }) =>
      ['home', 'one of actors', 'one of articles'].includes(kind),
    )) {
      // A browser whose line is slowed down now and then never ends loading: then another one has to.
      const shifts = await shiftsOn(site.url + path).catch(() => shiftsOn(site.url + path));
      if (shifts > 0.01) moved.push(`${path} by ${shifts.toFixed(3)}`);
    }
    expect(moved).toEqual([]);
  });
});
