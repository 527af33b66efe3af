import { expect, test } from 'vitest';
import { messagesFor } from '../../src/i18n/catalogue.ts';
import { pageCount, paged, pageSizes } from '../../src/views/parts/paging.ts';
import { paths } from '../../src/views/paths.ts';
import { pagePaths } from '../../src/views/pages/pages.ts';
import { smallContext } from './small.ts';

const messages = messagesFor('en');
const rows = Array.from({ length: 250 }, (_, index) => index);

test('a long list is cut into pages of fifty, and only the page’s rows are made', () => {
  const made: number[] = [];
  const page = paged(rows, 4, {
    path: paths.articles,
    messages,
    row: (row) => {
      made.push(row);
      return row;
    },
  });
  expect(made).toEqual(rows.slice(150, 200));
  expect(page).toMatchObject({
    total: 250,
    page: 4,
    pageCount: 5,
    previous: { path: 'articles/page/3/' },
    next: { path: 'articles/page/5/' },
  });
});

test('a list of many pages names the first, the last and those about the page', () => {
  const long = Array.from({ length: 5000 }, (_, index) => index);
  const page = paged(long, 40, { path: paths.articles, messages, row: (row) => row });
  expect(page.pages.map((link) => link.page)).toEqual([1, 38, 39, 40, 41, 42, 100]);
});

test.each([24, 25, 26, 95, 96, 300])(
  'a list of %i statements has each on one page: fewer on the subject’s own',
  (total) => {
    const list = Array.from({ length: total }, (_, index) => index);
    const size = pageSizes.statements;
    const page = (number: number) =>
      paged(list, number, { path: paths.articles, messages, size, row: (row) => row }).items;
    const numbers = Array.from({ length: pageCount(total, size) }, (_, index) => index + 1);
    expect(numbers.flatMap(page)).toEqual(list);
    expect(page(1)).toHaveLength(total > 25 ? 15 : total);
    expect(page(2)).toHaveLength(total > 25 ? Math.min(80, total - 15) : 0);
  },
);

test('an empty list has one page', () => {
  expect(pageCount(0, pageSizes.lines)).toBe(1);
});

test('every page has one address', async () => {
  const all = pagePaths(await smallContext());
  expect(new Set(all).size).toBe(all.length);
  expect(all).toContain('actors/harbour-master/sheet/');
});
