import { chromium } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { startChromium } from '../browser/chromium.ts';

describe('Starting a Chromium', () => {
  it('fails with the one command that helps where none starts', async () => {
    await expect(startChromium('/no/such/browser')).rejects.toThrow(
      'The browser tests need a Chromium and none starts here: run "npx playwright-core install --with-deps chromium" and test again.',
    );
  });

  it.runIf(process.platform === 'linux' && process.arch === 'x64')(
    'needs none installed: a packaged one draws text',
    async () => {
      const running = await startChromium('packaged');
      try {
        const browser = await chromium.connect(running.endpoint);
        const page = await browser.newPage();
        await page.setContent('<h1>Readout</h1>');
        expect(await page.locator('h1').evaluate((heading) => heading.getBoundingClientRect().height)).toBeGreaterThan(
          20,
        );
        await browser.close();
      } finally {
        await running.close();
      }
    },
  );
});
