import { expect, test } from 'vitest';
import { paragraphsIn } from '../../../../src/content/documents.ts';
import { body, readOne, shown } from '../context.ts';
import { lede, second, third } from './bridge-report.ts';

test('icons, buttons, player times and titles given twice are furniture, and every line keeps its number', async () => {
  const text = [
    'icon bookmark-bicon cameraicon checkicon chevron downicon closeicon mailicon playicon search',
    'Home > Region > Transport',
    'ShareTweetEmail',
    '23 Sep, 2016 18:05',
    '',
    'Northern bridge to stay closed, minister says',
    '',
    'Northern bridge to stay closed, minister says',
    lede,
    second,
    'READ MORE: Engineers find cracks in the northern bridge',
    third,
    'Podcasts',
    '0:00',
    '23:1',
  ].join('\n');
  const article = await readOne('scraped.txt', text);
  expect(shown(article)).toEqual([
    expect.stringMatching(/^furniture: icon/),
    'furniture: Home > Region > Transport',
    'furniture: ShareTweetEmail',
    'date: 23 Sep, 2016 18:05',
    'title: Northern bridge to stay closed, minister says',
    'furniture: Northern bridge to stay closed, minister says',
    `text: ${lede}`,
    `text: ${second}`,
    'link: READ MORE: Engineers find cracks in the northern bridge',
    `text: ${third}`,
    'furniture: Podcasts',
    'furniture: 0:00',
    'furniture: 23:1',
  ]);
  expect(article.paragraphs.length).toBe(paragraphsIn(text).length);
  expect(article.kept).toBe(false);
});

test('notices of cookies, subscriptions and rights are furniture', async () => {
  const article = await readOne(
    'notices.txt',
    [
      'We use cookies to make this site work for you.',
      lede,
      'Sign up for our newsletter to get the day’s reports every morning.',
      second,
      'Advertisement',
      third,
      '© 2016 The Example. All rights reserved.',
      'Follow us on Twitter and Facebook.',
    ].join('\n'),
  );
  expect(body(article)).toEqual([lede, second, third]);
});

test('furniture in other languages is told as well', async () => {
  const article = await readOne(
    'brücke.txt',
    [
      'Anzeige',
      'Teilen Drucken Kommentare',
      'Nordbrücke bleibt gesperrt',
      'Die Nordbrücke bleibt noch zwei Wochen gesperrt, sagte die Verkehrsministerin am Freitag.',
      'Lesen Sie auch: Risse in der Nordbrücke entdeckt',
      'Der Verkehr wird über die alte Straße geleitet, auf der am Morgen lange Schlangen standen.',
      'Wir verwenden Cookies, um diese Seite zu verbessern.',
      'Meistgelesen',
      'Hafenstreik geht in den dritten Tag',
    ].join('\n'),
  );
  expect(article.paragraphs.map(({ role }) => role)).toEqual([
    'furniture',
    'furniture',
    'title',
    'text',
    'link',
    'text',
    'furniture',
    'furniture',
    'furniture',
  ]);
});

test('sentences of teasers behind a menu are furniture, a long part of a report is not', async () => {
  const menu = ['Home', 'News', 'Sport', 'Culture', 'Travel', 'Opinion', 'Video', 'Archive'];
  const report = Array.from({ length: 12 }, (_, day) => `${lede.slice(0, -1)}, as on day ${day} of the closure.`);
  const article = await readOne(
    'page.txt',
    [
      ...report,
      ...menu,
      'Strikers meet again today.',
      ...menu.map((word) => `${word} more`),
      ...report.map((_, day) => `${second.slice(0, -2)}” on day ${day} of the closure.`),
    ].join('\n'),
  );
  expect(body(article)).not.toContain('Strikers meet again today.');
  expect(body(article).filter((line) => line.length > 60)).toHaveLength(24);
});
