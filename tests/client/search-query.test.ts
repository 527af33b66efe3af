import { expect, test } from 'vitest';
import {
  choose,
  countChosen,
  isEmpty,
  isPhrase,
  readQuery,
  straighten,
  writeQuery,
} from '../../src/site/client/search/query.ts';

test.each([
  '',
  'q=aid+convoy',
  'q=%22aid+convoy%22&kind=Articles&kind=Claims&outlet=RT&year=2016&sort=newest',
  'q=%D0%9B%D0%B0%D0%B2%D1%80%D0%BE%D0%B2&actor=Groups+called+terrorist%2C+not+named&sort=oldest',
])('the address ?%s gives back what it was read from', (address) => {
  expect(writeQuery(readQuery(`?${address}`))).toBe(address);
});

test('what an address says that is not known is left out', () => {
  expect(writeQuery(readQuery('?q=a&sort=best&colour=red'))).toBe('q=a');
});

test('blanks ask for nothing, a chosen value for something', () => {
  expect(isEmpty(readQuery('?q=++'))).toBe(true);
  expect(isEmpty(readQuery('?outlet=RT'))).toBe(false);
});

test('choosing for one facet leaves the others, and no value leaves the facet out', () => {
  const { chosen } = readQuery('?kind=Articles&outlet=RT');
  expect([...choose(chosen, 'outlet', ['RT', 'DW'])]).toEqual([
    ['kind', ['Articles']],
    ['outlet', ['RT', 'DW']],
  ]);
  expect([...choose(chosen, 'outlet', [])]).toEqual([['kind', ['Articles']]]);
  expect(countChosen(choose(chosen, 'outlet', ['RT', 'DW']))).toBe(3);
});

test('quotation marks of any style make a phrase, about the whole of it', () => {
  expect(['"aid convoy"', '“aid convoy”', ' «помощь» ', '„so“'].map(isPhrase)).toEqual([true, true, true, true]);
  expect(isPhrase('"aid" convoy')).toBe(false);
  expect(straighten('„so“')).toBe('"so"');
});
