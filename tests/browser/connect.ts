import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';
import { afterAll, inject } from 'vitest';
import type { ReadSite } from './reading.ts';

export const desktop = { viewport: { width: 1280, height: 900 } } satisfies BrowserContextOptions;
export const phone = { viewport: { width: 390, height: 844 }, hasTouch: true } satisfies BrowserContextOptions;

/** The run's one browser, for a file of tests: what the file opened is closed at its end. */
export async function connect(): Promise<Browser> {
  const browser = await chromium.connect(inject('browser'));
  afterAll(() => browser.close());
  return browser;
}

/**
 * Notes in the array given back whatever goes wrong on a page from now on: errors and warnings of the console, among
 * them violations of the Content-Security-Policy, exceptions, failed requests, and requests to another host.
 */
export function troublesOf(page: Page, { url }: Pick<ReadSite, 'url'>): string[] {
  const troubles: string[] = [];
  const note = (text: string): void => void troubles.push(`${page.url().replace(url, '')}: ${text}`);
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') note(message.text());
  });
  page.on('pageerror', (error) => note(error.message));
  page.on('requestfailed', (request) => {
    const reason = request.failure()?.errorText ?? '';
    // What a page still asks for when its reader leaves is given up.
    if (reason !== 'net::ERR_ABORTED') note(`${request.url()} failed: ${reason}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400) note(`${response.url()} answered ${response.status()}`);
  });
  page.on('request', (request) => {
    if (!request.url().startsWith(url) && !/^(data|blob):/.test(request.url())) note(`asked for ${request.url()}`);
  });
  return troubles;
}
