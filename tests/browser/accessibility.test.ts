import axe, { type RunOptions } from 'axe-core';
import { describe, expect, inject, it } from 'vitest';
import { connect, desktop, phone } from './connect.ts';
import { kindsOf } from './page-kinds.ts';

const browser = await connect();

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'];
const everything: RunOptions = { runOnly: { type: 'tag', values: tags }, resultTypes: ['violations'], preload: false };
/** What another colour scheme can change. */
const colours: RunOptions = {
  ...everything,
  runOnly: { type: 'rule', values: ['color-contrast', 'link-in-text-block'] },
};

const screens = [
  { screen: 'a wide screen', options: desktop, first: 'light', second: 'dark' },
  { screen: 'a phone', options: phone, first: 'dark', second: 'light' },
] as const;

describe.each(inject('served'))('In the site of $name', async (site) => {
  const kinds = await kindsOf(site);

  it.each(screens)(
    'axe finds nothing on any kind of page, light or dark, on $screen',
    async ({ options, first, second }) => {
      const context = await browser.newContext(options);
      await context.addInitScript({ content: axe.source });
      const found = new Map<string, string[]>();
      const queue = [...kinds];
      const auditor = async (): Promise<void> => {
        const page = await context.newPage();
        const audit = async (path: string, run: RunOptions): Promise<void> => {
          const violations = await page.evaluate(async (asked) => {
            await document.fonts.ready;
            const result = await window.axe.run(document, asked);
            return result.violations.map(({ id, help, nodes }) => ({
              rule: `${id} (${help})`,
              count: nodes.length,
              html: nodes[0]?.html.slice(0, 160) ?? '',
            }));
          }, run);
          for (const { rule, count, html } of violations)
            found.set(rule, [...(found.get(rule) ?? []), `${path || '(home)'}, ${count} times: ${html}`]);
        };
        for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
          await page.emulateMedia({ colorScheme: first });
          await page.goto(site.url + next.path);
          await audit(next.path, everything);
          await page.emulateMedia({ colorScheme: second });
          await audit(next.path, colours);
        }
      };
      await Promise.all([auditor(), auditor()]);
      await context.close();
      expect(Object.fromEntries(found)).toEqual({});
    },
  );
});
