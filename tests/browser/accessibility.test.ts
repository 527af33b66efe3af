import axe, { type RunOptions } from 'axe-core';
import { describe, expect, inject, it } from 'vitest';
import { connect, desktop, phone } from './connect.ts';
import { anySite, servedSites, sweptSites } from './reading.ts';
import { kindsOf } from './page-kinds.ts';

const browser = await connect();

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'];
const everything: RunOptions = { runOnly: { type: 'tag', values: tags }, resultTypes: ['violations'], preload: false };
const rules = (...values: string[]): RunOptions => ({ ...everything, runOnly: { type: 'rule', values } });
/** What another colour scheme can change. */
const byScheme = rules('color-contrast', 'link-in-text-block');
/** What another width can: document and colours are the same. */
const byWidth = rules('target-size', 'scrollable-region-focusable', 'link-name', 'button-name', 'label');

const light = { screen: 'light, on a wide screen', options: desktop, runs: [['light', everything]] } as const;
const dark = { screen: 'dark, on a wide screen', options: desktop, runs: [['dark', byScheme]] } as const;
const narrow = { screen: 'on a phone', options: phone, runs: [['dark', byWidth]] } as const;

/** What a phone's width changes is the same in any language. Colours that are wrong in one scheme alone are rare. */
const swept = [
  ...sweptSites().map((site) => ({ site, ...light })),
  ...(inject('sweep') === 'example'
    ? []
    : [...servedSites().map((site) => ({ site, ...dark })), ...anySite().map((site) => ({ site, ...narrow }))]),
];

describe.each(swept)('In the site of $site.name, $screen', async ({ site, options, runs }) => {
  const kinds = await kindsOf(site);

  it('axe finds nothing on any kind of page', async () => {
    const context = await browser.newContext(options);
    await context.addInitScript({ content: axe.source });
    const found = new Map<string, string[]>();
    const queue = [...kinds];
    const auditor = async (): Promise<void> => {
      const page = await context.newPage();
      const audit = async (path: string, asked: RunOptions): Promise<void> => {
        const violations = await page.evaluate(async (options) => {
          await document.fonts.ready;
          const result = await window.axe.run(document, options);
          return result.violations.map(({ id, help, nodes }) => ({
            rule: `${id} (${help})`,
            count: nodes.length,
            html: nodes[0]?.html.slice(0, 160) ?? '',
          }));
        }, asked);
        for (const { rule, count, html } of violations)
          found.set(rule, [...(found.get(rule) ?? []), `${path || '(home)'}, ${count} times: ${html}`]);
      };
      for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
        await page.goto(site.url + next.path);
        for (const [colorScheme, asked] of runs) {
          await page.emulateMedia({ colorScheme });
          await audit(next.path, asked);
        }
      }
    };
    await Promise.all([auditor(), auditor()]);
    await context.close();
    expect(Object.fromEntries(found)).toEqual({});
  });
});
