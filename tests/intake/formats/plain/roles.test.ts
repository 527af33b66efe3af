import { expect, test } from 'vitest';
import { readOne } from '../context.ts';
import { lede, second, third } from './bridge-report.ts';

test('a caption printed twice in one line, in two, or with its credit is a caption', async () => {
  const caption = 'Workers look at the northern bridge from a boat, on Sept. 22.';
  const article = await readOne(
    'captions.txt',
    [
      'Northern bridge to stay closed',
      caption + caption,
      'A crane stands by the river on the morning of the closure.',
      'A crane stands by the river on the morning of the closure.',
      lede,
      'A queue on the old road (Photo: Ana Example)',
      second,
      third,
    ].join('\n\n'),
  );
  expect(article.paragraphs.map(({ role }) => role)).toEqual([
    'title',
    'caption',
    'caption',
    'caption',
    'text',
    'caption',
    'text',
    'text',
  ]);
});

test('a short line between sentences is a heading; at the end it is furniture', async () => {
  const article = await readOne(
    'headings.txt',
    [lede, "'Not before spring'", second, third, 'More from the region', 'Harbour strike enters third day'].join('\n'),
  );
  expect(article.paragraphs.map(({ role }) => role)).toEqual([
    'text',
    'heading',
    'text',
    'text',
    'furniture',
    'furniture',
  ]);
});

test('a text without a title has none, and a byline and a date are told from it', async () => {
  const article = await readOne(
    'bare.txt',
    ['By Ana Example and Ben Example', 'Published: Friday 23 September 2016', lede, second].join('\n'),
  );
  expect(article.paragraphs.map(({ role }) => role)).toEqual(['byline', 'date', 'text', 'text']);
  expect(article.metadata.title).toBeNull();
  expect(article.metadata.published?.value).toBe('2016-09-23');
});

test('titles in a box of related articles are links, and the report goes on behind them', async () => {
  const article = await readOne(
    'box.txt',
    [
      lede,
      'Related stories',
      'Engineers find cracks in the northern bridge',
      'Harbour strike enters its third day',
      second,
      third,
    ].join('\n'),
  );
  expect(article.paragraphs.map(({ role }) => role)).toEqual(['text', 'furniture', 'link', 'link', 'text', 'text']);
});

test('a list behind a colon is kept, and a menu between sentences is not', async () => {
  const article = await readOne(
    'list.txt',
    [
      lede,
      'These roads stay open:',
      'the old road by the river',
      'the road over the pass',
      second,
      'Home',
      'News',
      'Sport',
      third,
    ].join('\n'),
  );
  expect(article.paragraphs.map(({ role }) => role)).toEqual([
    'text',
    'heading',
    'item',
    'item',
    'text',
    'furniture',
    'furniture',
    'heading',
    'text',
  ]);
});
