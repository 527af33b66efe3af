import { describe, expect, test } from 'vitest';
import { messagesFor } from '../../src/i18n/catalogue.ts';
import { direction } from '../../src/i18n/direction.ts';
import { ar } from '../../src/i18n/messages/ar.ts';
import { en } from '../../src/i18n/messages/en.ts';

describe('the catalogue', () => {
  test.each([
    ['en', en],
    ['en-GB', en],
    ['ar', ar],
    ['ar-Arab-SY', ar],
    ['AR-sy', ar],
    ['fr', en],
  ])('answers %s with its language, else without its parts, else English', (tag, messages) => {
    expect(messagesFor(tag)).toBe(messages);
  });

  test('sets English words apart where a language without a catalogue runs from right to left', () => {
    const apart = (text: string): string => (text === '' ? '' : `\u200E\u2066${text}\u2069\u200E`);
    const ofPages = (words: typeof en): [string, string][] => leaves({ ...words, drafting: {} });
    expect(ofPages(messagesFor('he'))).toEqual(ofPages(en).map(([path, text]) => [path, apart(text)]));
    const { counts, descriptions, drafting } = messagesFor('fa-IR');
    expect(counts.articles(2)).toBe(apart('2 articles'));
    expect(descriptions.listed('شورا', '2')).toBe(apart('\u2068شورا\u2069. \u20682\u2069 in all.'));
    expect(drafting.unnamed('شورا')).toBe('Not named: شورا.');
  });

  test('has no string in Arabic that was left in English', () => {
    const left = leaves(ar).filter(
      ([path, text]) => text === new Map(leaves(en)).get(path) && /\p{Script=Latin}/u.test(text),
    );
    expect(left.map(([path]) => path)).toEqual([
      'product',
      'article.sha256',
      'chart.edtf',
      'chart.saveSvg',
      'chart.saveCsv',
    ]);
  });
});

describe('counting', () => {
  test('takes the plural category of the language', () => {
    expect([0, 1, 2].map(en.counts.articles)).toEqual(['0 articles', '1 article', '2 articles']);
    expect([0, 1, 2, 3, 11, 100].map(ar.counts.articles)).toEqual([
      'لا مقالات',
      'مقال واحد',
      'مقالان',
      '3 مقالات',
      '11 مقالاً',
      '100 مقال',
    ]);
  });

  test('groups digits as the language does', () => {
    expect(en.counts.articles(10_000)).toBe('10,000 articles');
  });
});

test.each([
  ['en', 'ltr'],
  ['ar', 'rtl'],
  ['he-IL', 'rtl'],
  ['az-Arab', 'rtl'],
  ['az', 'ltr'],
  ['ru', 'ltr'],
])('text in %s runs %s', (tag, way) => {
  expect(direction(tag)).toBe(way);
});

/** Strings with their paths; functions are left out. */
function leaves(value: unknown, path: readonly string[] = []): [string, string][] {
  if (typeof value === 'string') return [[path.join('.'), value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => leaves(inner, [...path, key]));
}
