import { expect, test } from 'vitest';
import { seededRandom } from '../../../scripts/bench/briefing/random.ts';
import { temporaryFolder } from '../../temporary-folder.ts';
import { keptUp } from './kept-up.ts';
import type { Pages } from './pagefind-itself.ts';

const { unit } = seededRandom(5);
const oneOf = <T>(all: readonly [T, ...T[]]): T => all[Math.floor(unit() * all.length)] ?? all[0];
const syllables = ['ka', 'lo', 'mi', 'ru', 'te', 'zan', 'pol', 'dér', 'fin', 'gas'] as const;
const word = (): string =>
  oneOf(syllables) + oneOf(syllables) + oneOf(syllables) + oneOf(['', '', 'é', 's', 'ing'] as const);

const pageOf = (words: readonly string[], title = 'A page'): string =>
  `<html lang="en"><main data-pagefind-body><h1 data-pagefind-meta="title">${title}</h1>` +
  `<p data-pagefind-filter="kind:a">${words.join(' ')}</p></main></html>`;

const texts = Array.from({ length: 120 }, () => Array.from({ length: 350 }, word));
const pagesOf = (all: readonly (readonly string[])[]): Pages =>
  new Map(all.map((words, number) => [`/${number}/`, pageOf(words)]));

/** The texts with one of them changed. */
const edited = (number: number, edit: (words: readonly string[]) => readonly string[]): Pages =>
  pagesOf(texts.map((words, at) => (at === number ? edit(words) : words)));

const edits: Readonly<Record<string, Pages>> = {
  'a word more': edited(40, ([first = '', ...rest]) => [first, texts[7]?.[7] ?? '', ...rest]),
  'a word that no page has': edited(41, (words) => ['aaaunheard', ...words, 'zzzunheard', 'midunheard']),
  'a word less': edited(0, ([, ...rest]) => rest),
  'a text that is short': edited(119, (words) => words.slice(0, 2)),
  'a text of other words': edited(60, () => [...(texts[61] ?? [])].reverse()),
  'several texts': pagesOf(texts.map((words, at) => (at % 17 === 0 ? words.slice(3) : words))),
  'a form of a word': edited(3, (words) => ['kalo', 'kaló', ...words]),
  'another title': new Map(pagesOf(texts)).set('/9/', pageOf(texts[9] ?? [], 'Kalomi unheard')),
  'another filter': new Map(pagesOf(texts)).set('/9/', pageOf(texts[9] ?? []).replace('kind:a', 'kind:b')),
  'another language': new Map(pagesOf(texts)).set('/9/', pageOf(texts[9] ?? []).replace('"en"', '"fr"')),
};

test(
  'an index of which a page changed has the bytes of one made anew, whatever changed',
  { timeout: 120_000 },
  async () => {
    const kept = keptUp(await temporaryFolder());
    const before = new Map(await kept.update(pagesOf(texts)));
    const chunks = [...before.keys()].filter((file) => file.startsWith('index/')).length;
    expect(chunks).toBeGreaterThan(3);
    for (const [what, pages] of Object.entries(edits)) {
      const clean = new Map(await keptUp(await temporaryFolder()).update(pages));
      expect(await kept.update(pages), what).toEqual(clean);
      if (/^a word (?:more|that)/.test(what)) {
        expect(kept.patched.length, what).toBeGreaterThan(0);
        expect(kept.patched.length, what).toBeLessThanOrEqual(chunks);
      }
      expect(await kept.update(pagesOf(texts)), `without ${what}`).toEqual(before);
    }
  },
);

test('a chunk that the site has otherwise is not built upon', { timeout: 60_000 }, async () => {
  const pages = edits['a word more'] ?? new Map();
  const kept = keptUp(await temporaryFolder());
  await kept.update(pagesOf(texts));
  for (const [file, bytes] of kept.site) if (file.startsWith('index/')) kept.site.set(file, bytes.subarray(0, -9));
  await kept.update(pages);
  expect(kept.put.filter((file) => file.startsWith('index/')).length).toBeGreaterThan(0);
});
