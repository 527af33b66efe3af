import { describe, expect, inject, it } from 'vitest';
import { asked } from '../publish/search/asked.ts';
import { decodedIndex } from '../publish/search/decoded-index.ts';
import { keptUp } from '../publish/search/kept-up.ts';
import { pagefindItself } from '../publish/search/pagefind-itself.ts';
import { sitePages } from '../support/site-files.ts';
import { temporaryFolder } from '../temporary-folder.ts';

const options = [{}, { sort: { date: 'desc' } }, { filters: { year: { any: ['2016'] } } }];

describe.each(inject('sites'))('In the site of $name', async (site) => {
  const pages = new Map([...(await sitePages(site)).values()].map(({ path, html }) => [`/${path}`, html]));

  it('every entry is in the search index, also one of which nothing but its title is told', async () => {
    const indexed = decodedIndex(await keptUp(await temporaryFolder()).update(pages));
    const found = new Set(
      Object.values(indexed.languages)
        .flatMap((language) => language.pages)
        .map(([fragment]) => /"url":"([^"]+)"/.exec(fragment)?.[1]),
    );
    const entries = [...pages].filter(([, html]) => html.includes('data-pagefind-body')).map(([path]) => path);
    expect(
      entries.filter((path) => /^\/(?:actors|claims|events|outlets|topics)\/[^/]+\/$/.test(path)).length,
    ).toBeGreaterThan(9);
    expect(entries.filter((path) => !found.has(path))).toEqual([]);
  });

  it('the search index that is kept up to date is Pagefind’s own, and answers as it does', async () => {
    const kept = await keptUp(await temporaryFolder()).update(pages);
    const own = await pagefindItself(pages);
    expect(decodedIndex(kept)).toEqual(decodedIndex(own));
    const words = [...pages.values()]
      .slice(0, 40)
      .flatMap((html) => /<h1[^>]*>([^<]+)/.exec(html)?.[1]?.split(' ') ?? []);
    const terms = [null, ...new Set(words), `"${words.slice(0, 2).join(' ')}"`, words.slice(3, 6).join(' ')].slice(
      0,
      30,
    );
    expect(terms.length).toBeGreaterThan(10);
    const answers = async (files: typeof own): Promise<unknown[]> => {
      const ask = await asked(files, site.language);
      const all: unknown[] = [];
      for (const term of terms) for (const option of options) all.push(await ask(term, option));
      return all;
    };
    expect(await answers(kept)).toEqual(await answers(own));
  });
});
