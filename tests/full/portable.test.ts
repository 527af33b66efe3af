import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { serveSite } from '../../src/publish/serve.ts';
import { sitePages } from '../support/site-files.ts';
import { connect, desktop, troublesOf } from '../browser/connect.ts';
import { kindsOf } from '../browser/page-kinds.ts';
import { questionsOf } from '../browser/questions.ts';
import { addressAt, placeOf, readerOf, type ReadSite } from '../browser/reading.ts';

const browser = await connect();

/** All that a reader sees of an answer, and where it leads. */
async function answer(page: Page, site: ReadSite, question: string, more = ''): Promise<unknown> {
  await page.goto(addressAt(site, `search/?${new URLSearchParams({ q: question }).toString()}${more}`));
  await page.locator('#search-results').waitFor();
  const results = page.locator('#hits, #help').filter({ visible: true });
  const links = await results.locator('a').evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href));
  return {
    status: await page.locator('#search-status').innerText(),
    results: await results.allInnerTexts(),
    links: links.map((link) => [placeOf(site, link), new URL(link).search]),
  };
}

const pairs = inject('served').map((site, at) => {
  const copy = inject('carried')[at];
  if (copy === undefined) throw new Error(`There is no copy of ${site.name} to hold beside it.`);
  return { name: site.name, site, copy };
});

describe.each(pairs)('The copy of $name, unpacked from its zip and read without a network', async ({ site, copy }) => {
  const dir = fileURLToPath(copy.url.replace(/\/$/, ''));
  const [first = '', ...others] = questionsOf(site);
  const page = await (await browser.newContext({ ...desktop, ...readerOf(copy) })).newPage();
  const troubles = troublesOf(page, copy);
  const hosted = await (await browser.newContext(desktop)).newPage();
  const both = (question: string, more = ''): Promise<readonly [unknown, unknown]> =>
    Promise.all([answer(hosted, site, question, more), answer(page, copy, question, more)]);

  it('answers as the hosted site does: the same results in the same order, with the same excerpts', async () => {
    for (const question of [first, ...others]) {
      const [expected, found] = await both(question);
      expect(found, question).toEqual(expected);
    }
    for (const more of ['&sort=newest', '&sort=oldest', '&kind=article']) {
      const [expected, found] = await both(first, more);
      expect(found, more).toEqual(expected);
    }
    expect(troubles).toEqual([]);
  });

  it('every kind of page opens, styled, and asks for nothing outside the folder', async () => {
    for (const { path } of await kindsOf(copy)) {
      await page.goto(addressAt(copy, path));
      await page.evaluate(() => document.fonts.ready);
      expect(await page.evaluate(() => getComputedStyle(document.body).marginBlockStart), path).toBe('0px');
    }
    expect(troubles).toEqual([]);
  });

  it('every address of every page is relative and leads to a file of the copy', async () => {
    const broken = [...(await sitePages({ dir })).values()].flatMap(({ file, elements }) =>
      elements.flatMap(({ tagName, properties }) =>
        [properties.href, properties.src, properties.action].flatMap((address) => {
          if (typeof address !== 'string' || address.startsWith('#') || /^(?:https?|data|mailto):/.test(address))
            return [];
          const target = new URL(address, `${copy.url}${file}`);
          const there =
            !address.startsWith('/') &&
            existsSync(fileURLToPath(`${target.origin === 'null' ? 'file://' : ''}${target.pathname}`)) &&
            !target.pathname.endsWith('/');
          return there ? [] : [`${file}: ${tagName} ${address}`];
        }),
      ),
    );
    expect(broken).toEqual([]);
  });

  it('also works below any path of a web server', async () => {
    const server = await serveSite({ dir, base: '/kept/2016/', port: 0 });
    const served = await (await browser.newContext(desktop)).newPage();
    const wrong = troublesOf(served, server);
    const expected = await answer(hosted, site, first);
    expect(await answer(served, { ...copy, url: server.url }, first)).toEqual(expected);
    expect(wrong).toEqual([]);
    await server.stop();
  });
});
