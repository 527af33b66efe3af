import { expect, test } from 'vitest';
import { articleFile, articleId } from '../../../src/authoring/ingest/article-id.ts';

const none: ReadonlySet<string> = new Set();

test.each([
  ['Ferry to sail again', '2021-03-03', '2021-03-03-ferry-to-sail-again'],
  ['Ferry to sail again', '2021-03-03T08:30', '2021-03-03-ferry-to-sail-again'],
  ['Ferry to sail again', '2021-03', '2021-03-ferry-to-sail-again'],
  ['Ferry to sail again', 'XXXX-03-03', 'undated-ferry-to-sail-again'],
  ['Ferry to sail again', '2021-21', '2021-21-ferry-to-sail-again'],
  ['Ferry to sail again', '[2021-03-01..2021-03-03]', 'undated-ferry-to-sail-again'],
  ['Ferry to sail again', null, 'undated-ferry-to-sail-again'],
  ['Minister’s “ferry”: Überfahrt, 渡船', '2021', '2021-ministers-ferry-uberfahrt-duchuan'],
  ['!?', '2021', '2021-article'],
])('%s of %s is %s', (title, published, id) => {
  expect(articleId(title, published, none)).toBe(id);
});

test('a long title is cut between words, and its number counts with it', () => {
  const title = 'The ferry that was laid up in January for want of an engine will sail again on Friday';
  const first = articleId(title, '2021-03-03', none);
  const second = articleId(title, '2021-03-03', new Set([first]));
  expect([first, second]).toEqual([
    '2021-03-03-the-ferry-that-was-laid-up-in-january-for-want-of',
    '2021-03-03-the-ferry-that-was-laid-up-in-january-for-want-2',
  ]);
});

test('articles of a year have a folder of their own', () => {
  expect([articleFile('2021-03-03-ferry'), articleFile('undated-ferry')]).toEqual([
    'articles/2021/2021-03-03-ferry.md',
    'articles/undated-ferry.md',
  ]);
});
