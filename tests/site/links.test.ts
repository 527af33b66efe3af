import { describe, expect, inject, it } from 'vitest';
import { addressIn } from '../support/address.ts';
import { siteFiles, sitePages } from '../support/site-files.ts';

describe.each(inject('sites'))('In the site of $name', async (site) => {
  const pages = await sitePages(site);
  const files = new Set(await siteFiles(site));

  const wrong = (from: string, href: string): string[] => {
    const address = addressIn(site, from, href);
    if (address.to === 'outside') return [`${from || '(home)'}: ${href} lies outside the site's base`];
    if (address.to !== 'here') return [];
    const page = pages.get(address.path);
    if (page === undefined) return files.has(address.path) ? [] : [`${from || '(home)'}: ${href} leads to no file`];
    return address.fragment === '' || page.ids.has(address.fragment)
      ? []
      : [`${from || '(home)'}: ${href} leads to no element of that page`];
  };

  it('every address that a page names is a file, and every anchor an element of the page it leads to', () => {
    const problems = [...pages.values()].flatMap(({ path, elements }) =>
      elements.flatMap(({ properties: { href, src, xLinkHref } }) =>
        [href, src, xLinkHref].flatMap((value) => (typeof value === 'string' ? wrong(path, value) : [])),
      ),
    );
    expect([...new Set(problems)]).toEqual([]);
  });

  it('a list that is cut short leads to the rest', () => {
    const more = [...pages.values()].flatMap(({ path, elements }) =>
      elements
        .filter(({ properties: { className } }) => Array.isArray(className) && className.includes('more'))
        .map((element) => ({ path, element })),
    );
    const idle = more.filter(({ element }) => !JSON.stringify(element).includes('"tagName":"a"'));
    expect(idle.map(({ path }) => path)).toEqual([]);
  });

  it('links between pages are as the host serves them, without a redirect', () => {
    const indirect = [...pages.values()].flatMap(({ path, elements }) =>
      elements.flatMap(({ tagName, properties: { href } }) => {
        if (tagName !== 'a' || typeof href !== 'string') return [];
        const address = addressIn(site, path, href);
        const bare =
          address.to === 'here' && (pages.has(`${address.path}/`) || /(^|\/)index\.html$/.test(address.path));
        return bare ? [`${path}: ${href}`] : [];
      }),
    );
    expect(indirect).toEqual([]);
  });
});
