import { describe, expect, test } from 'vitest';
import { parsePage } from '../../../src/intake/html/page.ts';
import type { Metadata, Paragraph } from '../../../src/intake/extracted.ts';
import { defaultLimits } from '../../../src/intake/input.ts';
import { metadataOfPage } from '../../../src/intake/metadata/page.ts';
import { contextOf, inputOf } from './context.ts';

const german =
  'Die Verhandlungen über den Hafen werden am Freitag fortgesetzt, sagte die Ministerin. Beide Seiten hatten die Gespräche in der vergangenen Woche unterbrochen, weil sie sich nicht einigen konnten.';
const english =
  'The talks about the harbour will go on this Friday, the minister said. Both sides had broken them off last week because they could not agree on who should pay for the new cranes.';

const read = (html: string, paragraphs: readonly Paragraph[] = [], url?: string, given = {}): Promise<Metadata> =>
  metadataOfPage(parsePage(html, defaultLimits), paragraphs, inputOf(url), contextOf(given));

const text = (value: string): Paragraph => ({ text: value, role: 'text' });

describe('the title of a page', () => {
  test.each([
    ['its headline', '<title>Talks resume | Example</title><h1>Talks resume</h1>', 'Talks resume'],
    ['not the site’s name', '<title>Talks resume today | Example</title><h1>Example</h1>', 'Talks resume today'],
    [
      'a title in the head without the site’s name',
      '<meta property="og:title" content="Talks – and silence – Example Herald"><meta property="og:site_name" content="Example Herald">',
      'Talks – and silence',
    ],
  ])('is %s', async (_, html, title) => {
    expect((await read(html)).title?.value).toBe(title);
  });

  test('is none where the page has none', async () => {
    expect((await read('<p>Text</p>')).title).toBeNull();
  });
});

describe('the outlet of a page', () => {
  test('is the registered one at its address, subdomains among them', async () => {
    expect((await read('<p>Text</p>', [], 'https://world.herald.example/talks')).outlet).toEqual({
      id: 'herald',
      value: 'The Example Herald',
      basis: 'stated',
      note: 'Its address is at world.herald.example.',
      domain: 'world.herald.example',
    });
    expect((await read('<p>Text</p>', [], 'https://notherald.example/talks')).outlet?.value).toBe('notherald.example');
  });

  test('is found by the address that the page gives of itself', async () => {
    const html = '<link rel="canonical" href="https://www.channel.example/talks"><p>Text</p>';
    const { outlet, url } = await read(html);
    expect([outlet?.value, outlet?.domain, url]).toEqual([
      'Channel Example',
      'channel.example',
      'https://www.channel.example/talks',
    ]);
  });

  test('is called by its registered name, or else as the page calls it', async () => {
    const named = (name: string): string => `<meta property="og:site_name" content="${name}"><p>Text</p>`;
    expect((await read(named('HERALD'))).outlet?.value).toBe('The Example Herald');
    expect((await read(named('Other Example'))).outlet).toMatchObject({
      value: 'Other Example',
      basis: 'stated',
      domain: null,
    });
  });

  test('is nobody where the page says nothing of it', async () => {
    expect((await read('<p>Text</p>')).outlet).toBeNull();
  });
});

describe('the language of a page', () => {
  test('is the declared one where the text does not speak against it', async () => {
    expect((await read('<html lang="en_GB"><p>Text</p>', [text(english)])).language).toMatchObject({
      value: 'en-GB',
      basis: 'stated',
    });
    expect((await read('<html lang="en"><p>Text</p>')).language?.value).toBe('en');
  });

  test('is that of its words where a template declares another', async () => {
    expect((await read('<html lang="en-US"><p>Text</p>', [text(german)])).language).toEqual({
      value: 'de',
      basis: 'inferred',
      note: 'Told by its words, though the document declares en-US.',
    });
  });

  test('is not guessed from a few words', async () => {
    expect((await read('<p>Text</p>', [text('Die Ministerin')])).language).toBeNull();
  });
});

test('byline, dateline, agencies and links are those of the article', async () => {
  const first = `HARBOUR CITY (AP) — ${english}`;
  const second = 'The union told Reuters on Friday that it had read the plan.';
  const html = `<html lang="en"><title>Talks resume</title><nav><a href="/home">Home</a></nav>
    <article><h1>Talks resume</h1><p>By Ana Example</p><p>${first}</p>
    <p>The union told Reuters on Friday that it had <a href="/plan#top">read the plan</a>.</p></article>`;
  const found = await read(html, [text(first), text(second)], 'https://herald.example/talks');
  expect(found.byline).toBe('By Ana Example');
  expect(found.dateline).toBe('HARBOUR CITY (AP)');
  expect(found.agencies).toEqual(['AP', 'Reuters']);
  expect(found.links).toEqual([{ text: 'read the plan', url: 'https://herald.example/plan#top' }]);
});

test.each([
  ['By Ana Example, updated on Friday, 23 September 2016', 'By Ana Example'],
  ['23 September 2016 | By Ana Example', 'By Ana Example'],
])('a byline is without the date that stands beside it: %s', async (line, byline) => {
  expect((await read('<p>x</p>', [{ role: 'byline', text: line }])).byline).toBe(byline);
});

test('a label of a form is no byline', async () => {
  expect((await read('<p>x</p>', [{ role: 'byline', text: 'Name (required)' }])).byline).toBeNull();
});

test('an agency’s initials are no agency where they are another word', async () => {
  const agencies = async (line: string): Promise<readonly string[]> => (await read('<p>x</p>', [text(line)])).agencies;
  expect(await agencies('The AA and the SPA opened near Petra.')).toEqual([]);
  expect(await agencies('The talks resumed, he said (TT).')).toEqual(['TT']);
  expect(await agencies('Министр сообщил агентству ТАСС, что переговоры продолжатся.')).toEqual(['TASS']);
});
