import { existsSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { serveSite } from '../../src/publish/serve.ts';
import { sitePages } from '../support/site-files.ts';
import { connect, desktop, troublesOf } from './connect.ts';
import { kindsOf } from './page-kinds.ts';
import { questionsOf } from './questions.ts';
import { unpacked } from './unpacked.ts';

const browser = await connect();
/** All that a reader sees of an answer, and where it leads, below the folder or the server that the page comes from. */
async function answer(page: Page, root: string, file: string, question: string, more = ''): Promise<unknown> {
  await page.goto(`${root}search/${file}?${new URLSearchParams({ q: question }).toString()}${more}`);
  await page.locator('#search-results').waitFor();
  const results = page.locator('#hits, #help').filter({ visible: true });
  const links = await results.locator('a').evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href));
  return {
    status: await page.locator('#search-status').innerText(),
    results: await results.allInnerTexts(),
    links: links.map((link) => link.replace(root, '').replace(/(^|\/)index\.html(?=[?#]|$)/, '$1')),
  };
}

describe.each(inject('served'))('The copy of $name, unpacked from its zip and read without a network', async (site) => {
  const dir = await unpacked(site);
  const [first = '', ...others] = questionsOf(site);
  const url = pathToFileURL(`${dir}/`).href;
  const offline = await browser.newContext({ ...desktop, offline: true });
  const page = await offline.newPage();
  const troubles = troublesOf(page, { url });
  const hosted = await (await browser.newContext(desktop)).newPage();
  const both = (question: string, more = ''): Promise<readonly [unknown, unknown]> =>
    Promise.all([answer(hosted, site.url, '', question, more), answer(page, url, 'index.html', question, more)]);

  it('answers as the hosted site does: the same results in the same order, with the same excerpts', async () => {
    for (const question of [first, ...others]) {
      const [expected, found] = await both(question);
      expect(found, question).toEqual(expected);
    }
    expect(troubles).toEqual([]);
  });

  it('narrows and sorts them as the hosted site does', async () => {
    for (const more of ['&sort=newest', '&sort=oldest']) {
      const [expected, found] = await both(first, more);
      expect(found, more).toEqual(expected);
    }
    const narrowed = await Promise.all(
      [page, hosted].map(async (one) => {
        const before = await one.locator('#search-status').innerText();
        await one.locator('[data-facet=kind] label').first().click();
        await one.waitForURL(/[?&]kind=/);
        await expect.poll(() => one.locator('#search-status').innerText()).not.toBe(before);
        return [await one.locator('#search-status').innerText(), await one.locator('#hits').innerText()];
      }),
    );
    expect(narrowed[0]).toEqual(narrowed[1]);
    expect(troubles).toEqual([]);
  });

  it('a result leads to its page, with the words marked', async () => {
    await answer(page, url, 'index.html', first);
    await page.locator('#hits h3 a').first().click();
    await page.waitForURL(/index\.html\?highlight=/);
    await page.locator('main mark').first().waitFor();
    expect(troubles).toEqual([]);
  });

  it('every kind of page opens, styled, and asks for nothing outside the folder', async () => {
    for (const { path } of (await kindsOf(site)).filter(({ path }) => !['404.html', 'offline/'].includes(path))) {
      await page.goto(`${url}${path}index.html`);
      await page.evaluate(() => document.fonts.ready);
      expect(await page.evaluate(() => getComputedStyle(document.body).marginBlockStart), path).toBe('0px');
    }
    expect(troubles).toEqual([]);
  });

  it('the timeline can be narrowed, and its events lead to their pages', async () => {
    await page.goto(`${url}timeline/index.html`);
    await page.locator('#timeline.ready').waitFor();
    await page.goto(`${url}timeline/index.html?show=events`);
    await page.locator('table.events tbody th a').first().click();
    await page.waitForURL(/events\/[a-z0-9-]+\/index\.html$/);
    expect(troubles).toEqual([]);
  });

  it('every address of every page is relative and leads to a file of the copy', async () => {
    const broken = [...(await sitePages({ dir })).values()].flatMap(({ file, elements }) =>
      elements.flatMap(({ tagName, properties }) =>
        [properties.href, properties.src, properties.action].flatMap((address) => {
          if (typeof address !== 'string' || address.startsWith('#') || /^(?:https?|data|mailto):/.test(address))
            return [];
          const target = new URL(address, `${url}${file}`);
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
    const expected = await answer(hosted, site.url, '', first);
    expect(await answer(served, server.url, 'index.html', first)).toEqual(expected);
    expect(wrong).toEqual([]);
    await server.stop();
  });
});
