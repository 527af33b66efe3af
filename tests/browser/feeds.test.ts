import { describe, expect, inject, it } from 'vitest';
import { addressIn } from '../support/address.ts';
import { siteFiles, sitePages } from '../support/site-files.ts';
import { connect } from './connect.ts';

const browser = await connect();

describe.each(inject('served'))('In the site of $name', async (site) => {
  const pages = await sitePages(site);
  const files = await siteFiles(site);
  const feeds = files.filter((file) => file.endsWith('.xml'));

  it('feeds and sitemap are well-formed, and each address in them is a page of the site', async () => {
    expect(feeds).toEqual(expect.arrayContaining(['feed.xml', 'sitemap.xml']));
    const context = await browser.newContext();
    const page = await context.newPage();
    await page.goto(`${site.url}about/`);
    const problems: string[] = [];
    for (const file of feeds) {
      const { root, fault, hrefs } = await page.evaluate(async (address) => {
        const parsed = new DOMParser().parseFromString(await (await fetch(address)).text(), 'application/xml');
        const links = [...parsed.querySelectorAll('link[href], a[href]')].map(
          (link) => link.getAttribute('href') ?? '',
        );
        const places = [...parsed.querySelectorAll('loc')].map((loc) => loc.textContent);
        return {
          root: parsed.documentElement.nodeName,
          fault: parsed.querySelector('parsererror')?.textContent ?? '',
          hrefs: [...links, ...places],
        };
      }, site.url + file);
      expect(fault, file).toBe('');
      expect(root, file).toBe(file === 'sitemap.xml' ? 'urlset' : 'feed');
      expect(hrefs.length, file).toBeGreaterThan(0);
      for (const href of hrefs) {
        const address = addressIn(site, file, href);
        const target = address.to === 'here' ? pages.get(address.path) : undefined;
        const there = address.to === 'here' && (target !== undefined || files.includes(address.path));
        const anchored =
          address.to === 'here' && (address.fragment === '' || target?.ids.has(address.fragment) === true);
        if (!there || !anchored) problems.push(`${file}: ${href}`);
      }
    }
    await context.close();
    expect([...new Set(problems)]).toEqual([]);
  });
});
