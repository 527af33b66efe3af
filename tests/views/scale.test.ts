import { expect, test } from 'vitest';
import { messagesFor } from '../../src/i18n/catalogue.ts';
import { pageCount, paged } from '../../src/views/parts/paging.ts';
import { paths } from '../../src/views/paths.ts';
import { pagePaths } from '../../src/views/routes.ts';
import { smallContext } from './small.ts';

const messages = messagesFor('en');
const rows = Array.from({ length: 250 }, (_, index) => index);

test('a long list is cut into pages of a hundred, and only the page’s rows are made', () => {
  const made: number[] = [];
  const page = paged(rows, 3, {
    path: paths.articles,
    messages,
    row: (row) => {
      made.push(row);
      return row;
    },
  });
  expect(made).toEqual(rows.slice(200));
  expect(page).toMatchObject({
    total: 250,
    page: 3,
    pageCount: 3,
    previous: { path: 'articles/page/2/' },
    next: undefined,
  });
  expect(page.pages.map(({ path }) => path)).toEqual(['articles/', 'articles/page/2/', 'articles/page/3/']);
});

test('an empty list has one page', () => {
  expect(pageCount(0)).toBe(1);
});

test('every page has one address', async () => {
  const all = pagePaths(await smallContext());
  expect(new Set(all).size).toBe(all.length);
  expect(all).toContain('actors/harbour-master/sheet/');
});
