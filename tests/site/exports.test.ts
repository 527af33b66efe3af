import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import { z } from 'zod';
import { addressIn } from '../support/address.ts';
import { readTable } from '../support/csv.ts';
import { siteFiles, sitePages } from '../support/site-files.ts';

const jsonFeed = z.object({
  version: z.literal('https://jsonfeed.org/version/1.1'),
  feed_url: z.string(),
  home_page_url: z.string(),
  items: z.array(z.object({ id: z.string(), url: z.string() })).min(1),
});
const briefing = z.object({
  events: z.array(z.object({ id: z.string() })),
  actors: z.array(z.object({ id: z.string() })),
});

describe.each(inject('sites'))('In the site of $name', async (site) => {
  const pages = await sitePages(site);
  const files = await siteFiles(site);
  const read = (file: string): Promise<string> => readFile(join(site.dir, file), 'utf8');
  const idsOf = (kind: string): string[] =>
    [...pages.keys()].flatMap((path) => new RegExp(`^${kind}/([a-z0-9-]+)/$`).exec(path)?.[1] ?? []).sort();

  it('the JSON feed is one, and each address in it is a page of the site', async () => {
    const feed = jsonFeed.parse(JSON.parse(await read('feed.json')));
    const missing = [feed.feed_url, feed.home_page_url, ...feed.items.map(({ url }) => url)].filter((url) => {
      const address = addressIn(site, '', url);
      return address.to !== 'here' || !(pages.has(address.path) || files.includes(address.path));
    });
    expect(missing).toEqual([]);
  });

  it('the JSON of the briefing has every event and every actor that has a page', async () => {
    const model = briefing.parse(JSON.parse(await read('briefing.json')));
    expect(model.events.map(({ id }) => id).sort()).toEqual(idsOf('events'));
    expect(model.actors.map(({ id }) => id).sort()).toEqual(idsOf('actors'));
  });

  it('the table of events has a row for each, and every row every column', async () => {
    const { rows, columns } = readTable(await read('events.csv'));
    expect(rows.map((row) => row.length).filter((length) => length !== columns.length)).toEqual([]);
    expect(rows.map((row) => row[columns.indexOf('id')]).sort()).toEqual(idsOf('events'));
  });

  it('each row of the table of statements leads to a passage of an article page', async () => {
    const { rows, columns } = readTable(await read('statements.csv'));
    expect(rows.length).toBeGreaterThan(0);
    expect(rows.map((row) => row.length).filter((length) => length !== columns.length)).toEqual([]);
    const lost = rows.filter((row) => {
      const article = row[columns.indexOf('article')] ?? '';
      return pages.get(`articles/${article}/`)?.ids.has(`b-${row[columns.indexOf('block')] ?? ''}`) !== true;
    });
    expect(lost).toEqual([]);
  });
});
