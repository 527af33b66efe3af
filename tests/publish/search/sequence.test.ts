import { expect, test } from 'vitest';
import { temporaryFolder } from '../../temporary-folder.ts';
import { decodedIndex } from './decoded-index.ts';
import { fuzzedPages } from './fuzzed-pages.ts';
import { keptUp } from './kept-up.ts';
import { pagefindItself, type Pages } from './pagefind-itself.ts';

const all = fuzzedPages(7, 60);
const others = fuzzedPages(8, 60);
const page = (number: number): string => [...others.values()][number] ?? '';
const urls = [...all.keys()];
const name = (number: number): string => urls[number] ?? '';

const without = (pages: Pages, url: string): Pages => new Map([...pages].filter(([one]) => one !== url));
const inserted = (pages: Pages, at: number, url: string, html: string): Pages =>
  new Map([...[...pages].slice(0, at), [url, html], ...[...pages].slice(at)]);

test('after each change an index has the bytes of one made anew of the same pages', async () => {
  const kept = keptUp(await temporaryFolder());
  const edited = new Map(all).set(name(20), page(20));
  const longer = inserted(edited, 5, '/p/new/', page(5));
  const shorter = without(longer, name(30));
  const renamed = inserted(without(shorter, name(31)), 30, '/p/renamed/', all.get(name(31)) ?? '');
  const turned = new Map([...renamed].reverse());
  const steps: Readonly<Record<string, Pages>> = {
    cold: all,
    same: all,
    edited,
    longer,
    shorter,
    renamed,
    turned,
    back: all,
    empty: new Map(),
    again: all,
  };
  for (const [step, pages] of Object.entries(steps)) {
    const clean = await keptUp(await temporaryFolder()).update(pages);
    const site = await kept.update(pages, { rendered: step === 'edited' ? [name(20)] : [] });
    expect([...site.keys()].sort(), step).toEqual([...clean.keys()].sort());
    for (const [file, bytes] of clean)
      expect(Buffer.from(site.get(file) ?? []).equals(bytes), `${step}: ${file}`).toBe(true);
    expect(decodedIndex(site), step).toEqual(decodedIndex(await pagefindItself(pages)));
  }
});

test('only what changed is read, and only what the site lacks is given out', async () => {
  const kept = keptUp(await temporaryFolder());
  await kept.update(all);
  expect(new Set(kept.read)).toEqual(new Set(urls));
  await kept.update(all);
  expect(kept.read).toEqual([]);
  expect(kept.put.filter((file) => file.includes('.pf_'))).toEqual([]);
  expect(kept.put.at(-1)).toBe('pagefind-entry.json');
  const edited = new Map(all).set(name(20), page(20));
  await kept.update(edited);
  expect(kept.read).toEqual([name(20)]);
  await kept.update(all, { rendered: [name(20)] });
  expect(kept.read).toEqual([]);
});

test('a site that lost its index gets all of it again, whatever the cache knows', async () => {
  const kept = keptUp(await temporaryFolder());
  const before = new Map(await kept.update(all));
  kept.site.clear();
  expect(await kept.update(all)).toEqual(before);
});

test('each searched page has a fragment of its own', async () => {
  const html = '<html lang="en"><main data-pagefind-body><p>The same.</p></main></html>';
  const pages = new Map(Array.from({ length: 50 }, (_, number) => [`/${number}/`, html]));
  const site = await keptUp(await temporaryFolder()).update(pages);
  expect([...site.keys()].filter((file) => file.startsWith('fragment/'))).toHaveLength(50);
});
