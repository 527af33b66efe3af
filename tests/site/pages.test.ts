import { readdir, readFile } from 'node:fs/promises';
import { join, parse } from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import { addressIn } from '../support/address.ts';
import type { BuiltSite } from '../support/built-site.ts';
import { addressOf, siteFiles, sitePages } from '../support/site-files.ts';

const pagesOfAll = [
  ...['', 'editions/', 'actors/', 'topics/', 'events/', 'claims/', 'outlets/', 'articles/'],
  ...['timeline/', 'search/', 'about/', 'offline/', '404.html', 'map/', 'together/', 'tradecraft/'],
  ...['origins/', 'figures/', 'wording/', 'wording/names/', 'wording/cues/'],
];
const exportsOfAll = [
  'feed.xml',
  'feed.json',
  'events.csv',
  'statements.csv',
  'origins.csv',
  'positions.csv',
  'figures.csv',
  'judgments.csv',
  'together.csv',
  'briefing.json',
  'sitemap.xml',
];
const kinds = ['editions', 'actors', 'topics', 'events', 'claims', 'outlets', 'articles'];

/** Pages that list the rest of what other pages list, and what changed between two editions. */
const goesOn = new RegExp(
  [
    '/page/[0-9]+/$',
    '^actors/[^/]+/(about|names|cues)/$',
    '^articles/[^/]+/reports/[^/]+/$',
    '^(claims|topics)/[^/]+/gaps/$',
    '^editions/[^/]+/since/[^/]+/([a-z-]+/)?$',
    '^events/[^/]+/names/$',
    '^map/places/[^/]+/(names/)?$',
    '^outlets/[^/]+/(quotes|labels|words|cues|carried|silent)/$',
    '^wording/(groups/[^/]+|cues/all)/$',
  ].join('|'),
);

/** What the content folder calls for: an entry's id is its file's name. */
async function expected({ content }: BuiltSite): Promise<string[]> {
  const ofKinds = kinds.map(async (kind) => {
    const entries = await readdir(join(content, kind), { recursive: true, withFileTypes: true });
    const ids = entries.filter((entry) => entry.isFile()).map(({ name }) => parse(name).name);
    return ids.flatMap((id) => {
      const page = `${kind}/${id}/`;
      if (kind === 'actors') return [page, `${page}sheet/`, `${page}feed.xml`];
      return kind === 'topics' ? [page, `${page}feed.xml`] : [page];
    });
  });
  return [...pagesOfAll, ...exportsOfAll, ...(await Promise.all(ofKinds)).flat()];
}

describe.each(inject('sites'))('In the site of $name', async (site) => {
  const addresses = new Set((await siteFiles(site)).map(addressOf));
  const pages = await sitePages(site);

  it('every page, feed and export that the content calls for is there', async () => {
    expect((await expected(site)).filter((address) => !addresses.has(address))).toEqual([]);
  });

  it('no page is of an entry that the content does not have', async () => {
    const called = new Set(await expected(site));
    expect([...pages.keys()].filter((path) => !called.has(path) && !goesOn.test(path))).toEqual([]);
  });

  it('a reader gets from home to every page, feed and export by links', async () => {
    const reached = new Set(['']);
    for (const path of reached)
      for (const { tagName, properties } of pages.get(path)?.elements ?? []) {
        if ((tagName !== 'a' && tagName !== 'link') || typeof properties.href !== 'string') continue;
        const address = addressIn(site, path, properties.href);
        if (address.to === 'here') reached.add(address.path);
      }
    // A host or a service worker shows the first by itself, and search engines ask for the last.
    const unlinked = new Set(['404.html', 'offline/', 'sitemap.xml']);
    const all = [...pages.keys(), ...(await expected(site))];
    expect([...new Set(all)].filter((path) => !reached.has(path) && !unlinked.has(path))).toEqual([]);
  });

  it('the sitemap names the pages that search engines may list, and no other', async () => {
    const named = [...(await readFile(join(site.dir, 'sitemap.xml'), 'utf8')).matchAll(/<loc>([^<]*)<\/loc>/g)];
    const listed = [...pages.values()].filter(({ html }) => !html.includes('<meta name="robots" content="noindex">'));
    const paths = named
      .map(([, href = '']) => addressIn(site, '', href))
      .map((to) => (to.to === 'here' ? to.path : to));
    expect(new Set(paths)).toEqual(new Set(listed.map(({ path }) => path)));
    expect(paths.length).toBe(listed.length);
  });

  it('the handling line is on every page', () => {
    const without = [...pages.values()].filter(
      ({ elements }) =>
        !elements.some(({ properties: { className } }) => Array.isArray(className) && className.includes('handling')),
    );
    expect(without.map(({ path }) => path)).toEqual([]);
  });

  it('every page below a section says where the reader is', () => {
    const lost = [...pages.values()].filter(
      ({ path, elements }) =>
        path.includes('/') && !elements.some(({ properties }) => properties['ariaCurrent'] === 'page'),
    );
    expect(lost.map(({ path }) => path)).toEqual([]);
  });
});
