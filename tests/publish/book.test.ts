import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import type { Briefing } from '../../src/briefing/model.ts';
import { messagesFor } from '../../src/i18n/catalogue.ts';
import { bookOf } from '../../src/publish/book.ts';
import { loadBriefing } from '../../src/publish/load.ts';
import { bookView, type BookView } from '../../src/views/book.ts';
import { viewContext } from '../../src/views/context.ts';
import { readPdf, type ReadPdf } from '../support/pdf.ts';

const example = join(import.meta.dirname, '../../content');
const arabic = join(import.meta.dirname, '../fixtures/arabic/content');

async function briefingIn(folder: string): Promise<Briefing> {
  const { briefing } = await loadBriefing(folder);
  if (briefing === undefined) throw new Error(`${folder} is no briefing.`);
  return briefing;
}

let bytes: Uint8Array;
let briefing: Briefing;
let book: ReadPdf;
let view: BookView;
beforeAll(async () => {
  briefing = await briefingIn(example);
  bytes = (await bookOf(briefing, {}, example)).bytes;
  book = await readPdf(bytes);
  view = bookView(viewContext(briefing, messagesFor('en')));
}, 120_000);

/** A bookmark's page. */
const pageOf = (title: string): number => book.bookmarks.find((one) => one.title === title)?.page ?? 0;
const textOf = (page: number): string => book.pages[page - 1] ?? '';

test('contents give the page on which each heading stands', () => {
  const listed = book.bookmarks.filter(({ level, title }) => level <= 2 && title !== 'Contents');
  const contents = textOf(pageOf('Contents'));
  expect(listed.map(({ title }) => title)).toEqual(
    expect.arrayContaining([
      'The edition',
      'Key judgments',
      'Russia',
      'The attack on the aid convoy',
      'Chronology',
      'Sources',
    ]),
  );
  for (const { title, page } of listed) {
    expect(textOf(page), title).toContain(title);
    expect(contents.replace(/[ .]+/g, ' '), title).toContain(`${title} ${page} `.trimEnd());
  }
});

/** "Sergei Lavrov 3, 5–8" as the pages that it names. */
function indexed(): Map<string, number[]> {
  const text = textOf(pageOf('Index of names'));
  const names = view.names.map(({ name }) => name);
  return new Map(
    names.flatMap((name): [string, number[]][] => {
      const entries = [...text.matchAll(new RegExp(`(?<=\\d |indexed\\. )${name} ((?:\\d+(?:–\\d+)?(?:, )?)+)`, 'g'))];
      expect(entries.length, name).toBeLessThanOrEqual(1);
      return entries.map((entry) => [name, pagesIn(entry[1] ?? '')]);
    }),
  );
}

const pagesIn = (text: string): number[] =>
  text.split(', ').flatMap((part) => {
    const [from = 0, to = from] = part.split('–').map(Number);
    return Array.from({ length: to - from + 1 }, (_, index) => from + index);
  });

test('the index has each name once, with the pages on which it stands and no other', () => {
  const index = indexed();
  expect(index.size).toBeGreaterThan(20);
  const body = book.pages.slice(0, pageOf('Sources') - 1).entries();
  const texts = [...body]
    .map(([at, text]) => ({ page: at + 1, text }))
    .filter(({ page }) => page >= pageOf('The edition'));
  for (const [name, pages] of index) {
    const names = [...briefing.actors.values()].find((actor) => actor.name === name)?.aliases ?? [];
    const spelt = [name, ...names.map((alias) => (typeof alias === 'string' ? alias : alias.text))].map((one) =>
      one.toLowerCase(),
    );
    for (const page of pages)
      expect(
        spelt.some((one) => textOf(page).toLowerCase().includes(one)),
        `${name}, page ${page}`,
      ).toBe(true);
  }
  const lavrov = texts.filter(({ text }) => text.includes('Lavrov')).map(({ page }) => page);
  expect(index.get('Sergei Lavrov')).toEqual(lavrov);
  expect(index.get('Russia')).toContain(pageOf('Russia'));
});

test('a passage has one number throughout, and a number one passage', () => {
  const passages = view.notes.map(({ title, paragraphs, passage, in: place }) =>
    [title.path, passage.path, paragraphs.join(), place].join(' '),
  );
  expect(new Set(passages).size).toBe(passages.length);
  const cites = new Map<string, string>();
  const statements = JSON.stringify(view).matchAll(/"key":"([^"]+)"(?:(?!"key").)*?"cites":(\[[\d,]+\])/g);
  let again = 0;
  for (const [, key = '', numbers = ''] of statements) {
    if (cites.has(key)) again += 1;
    expect(cites.get(key) ?? numbers, key).toBe(numbers);
    cites.set(key, numbers);
  }
  expect(again).toBeGreaterThan(20);
});

test('every source has its number once, in order', () => {
  const sources = book.pages.slice(pageOf('Sources') - 1, pageOf('Index of names') - 1).join(' ');
  const numbers = view.notes.length;
  expect(numbers).toBeGreaterThan(50);
  for (let number = 1; number <= 50; number += 1)
    expect(sources).toMatch(new RegExp(`(?<!\\d)${number} (?:RT|Outlet not stated)`));
});

test('every link leads somewhere: a page of the book, or an address', () => {
  expect(book.links.filter(({ to }) => to === undefined)).toEqual([]);
  const sources = pageOf('Sources');
  expect(book.links.filter(({ page, to }) => page < sources && to === sources).length).toBeGreaterThan(100);
  expect(book.links.filter(({ to }) => typeof to === 'string').length).toBeGreaterThan(0);
  expect(
    book.links.filter(({ page, to }) => page === pageOf('Contents') && typeof to === 'number').length,
  ).toBeGreaterThan(20);
});

test('every event is in the chronology', () => {
  const chronology = book.pages.slice(pageOf('Chronology') - 1, pageOf('Sources') - 1).join(' ');
  expect(view.chronology.items.length).toBe(view.chronology.total);
  for (const { title } of view.chronology.items)
    expect(chronology).toContain(title.text.split(' ').slice(0, 3).join(' '));
});

test('the book says on its cover what it rests on, and on each page which it is of how many', () => {
  expect(textOf(1)).toContain(view.title);
  expect(textOf(1)).toContain(`${briefing.articles.size} articles`);
  for (const [at, text] of book.pages.entries())
    if (at > 0) expect(text).toContain(`Page ${at + 1} of ${book.pages.length}`);
});

test('the same briefing gives the same bytes', async () => {
  expect(Buffer.from((await bookOf(briefing, {}, example)).bytes).equals(bytes)).toBe(true);
}, 60_000);

test('an older edition has what it knew, and the chosen sheets', () => {
  const choice = {
    edition: [...briefing.editions.keys()][0],
    actors: [],
    topics: [...briefing.topics.keys()].slice(0, 1),
  };
  const older = bookView(viewContext(briefing, messagesFor('en')), choice);
  expect(older.actors.items).toEqual([]);
  expect(older.topics.items.map(({ id }) => id)).toEqual(choice.topics);
  expect(older.restsOn.articles).toBeLessThan(view.restsOn.articles);
  expect(older.chronology.total).toBeLessThan(view.chronology.total);
});

test('a book in Arabic says so, and its contents run from right to left', async () => {
  const read = await briefingIn(arabic);
  const { bytes: pdf, missing } = await bookOf(read, {}, arabic);
  const { language, title, bookmarks, links } = await readPdf(pdf);
  expect([language, title, missing]).toEqual(['ar', read.config.title, []]);
  expect(bookmarks.map(({ title: name }) => name)).toContain('فهرس الأسماء');
  expect(links.filter(({ to }) => to === undefined)).toEqual([]);
}, 60_000);
