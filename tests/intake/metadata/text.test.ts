import { describe, expect, test } from 'vitest';
import type { Metadata, Paragraph, Role } from '../../../src/intake/extracted.ts';
import type { Signals } from '../../../src/intake/metadata/signals.ts';
import { metadataOfText } from '../../../src/intake/metadata/text.ts';
import { copyrightHolder } from '../../../src/intake/metadata/text/outlet-names.ts';
import { contextOf, inputOf } from './context.ts';

const body =
  'The talks about the harbour will go on this Friday, the minister said, though nobody expects both sides to agree.';

const read = (lines: readonly (readonly [Role, string])[], signals: Signals = {}, given = {}): Promise<Metadata> => {
  const paragraphs: readonly Paragraph[] = [...lines, ['text', body] as const].map(([role, text]) => ({ role, text }));
  return metadataOfText(paragraphs, signals, inputOf(), contextOf(given));
};

describe('the date of a text', () => {
  test('is the line that prints it', async () => {
    const { published } = await read([
      ['date', '24 Sep, 2016 01:53'],
      ['title', 'Talks resume'],
    ]);
    expect(published).toEqual({
      value: '2016-09-24T01:53',
      basis: 'stated',
      note: 'Printed above the headline; no time zone is given.',
    });
  });

  test('has no year where the text prints none', async () => {
    expect((await read([['date', 'Sept. 23']])).published).toEqual({
      value: 'XXXX-09-23',
      basis: 'stated',
      note: 'Printed in a line of its own. No year is printed.',
    });
  });

  test('is told from that of an update', async () => {
    const { published, updated } = await read([
      ['date', 'Updated 25 September 2016'],
      ['date', 'Published 24 September 2016'],
    ]);
    expect([published?.value, updated?.value]).toEqual(['2016-09-24', '2016-09-25']);
  });

  test('may stand in the dateline', async () => {
    const { published, dateline } = await read([['text', `HARBOUR CITY, Sept. 23 – ${body}`]]);
    expect([published?.value, dateline]).toEqual(['XXXX-09-23', 'HARBOUR CITY, Sept. 23']);
  });

  test('is a conclusion where only a caption has one', async () => {
    expect((await read([['caption', 'Cranes in Harbour City on Sept. 23.']])).published).toEqual({
      value: 'XXXX-09-23',
      basis: 'inferred',
      note: 'The document prints no date of its own; a caption has “Sept. 23”. No year is printed.',
    });
  });

  test('is none where only the report’s sentences have dates', async () => {
    expect((await read([['text', 'The talks began on 12 May 2016.']])).published).toBeNull();
  });

  test('is the format’s where that gives one, and the editor’s above all', async () => {
    const signals: Signals = {
      published: { value: 'Sat, 24 Sep 2016 01:53:00 +0300', basis: 'stated', note: 'In the feed as pubDate.' },
    };
    expect((await read([['date', '1 May 2015']], signals)).published).toEqual({
      value: '2016-09-24T01:53',
      basis: 'stated',
      note: 'In the feed as pubDate.',
    });
    expect((await read([], signals, { published: '2016-09-23' })).published?.value).toBe('2016-09-23');
  });
});

describe('the outlet of a text', () => {
  test('is never assumed', async () => {
    expect((await read([])).outlet).toBeNull();
    expect((await read([['text', 'He told Channel Example that he would go.']])).outlet).toBeNull();
  });

  test.each([
    ['© 2000, 2001 The Example Times', 'The Example Times'],
    ['Copyright ©c 2000, The Example Times. All rights reserved.', 'The Example Times'],
    ['Copyright ©c 2000,', null],
    ['© 2000, 2001', null],
  ])('is read behind the sign and the years of a copyright: %s', (line, name) => {
    expect(copyrightHolder(line)).toBe(name);
  });

  test('may be concluded from a copyright line, a teaser or an agency’s dateline', async () => {
    expect((await read([['furniture', '© 2016 Example Herald Media. All rights reserved.']])).outlet).toEqual({
      value: 'Example Herald Media',
      basis: 'inferred',
      note: 'Its copyright is claimed in paragraph 1.',
      domain: null,
    });
    expect((await read([['link', 'READ MORE: No more cranes – minister to Channel Example']])).outlet).toMatchObject({
      value: 'Channel Example',
      basis: 'inferred',
    });
    expect(await read([['text', `HARBOUR CITY (Reuters) - ${body}`]])).toMatchObject({
      outlet: { value: 'Reuters', basis: 'inferred' },
      agencies: ['Reuters'],
    });
  });

  test('is not the owner of a picture, nor an agency that a teaser names', async () => {
    expect((await read([['caption', 'Cranes. © Example Pictures']])).outlet).toBeNull();
    expect((await read([['link', 'READ MORE: No more cranes – minister to AP']])).outlet).toBeNull();
  });

  test('is the one at the address that the editor gives', async () => {
    const { outlet, url } = await read([], {}, { url: 'https://herald.example/talks' });
    expect([outlet?.value, url]).toEqual(['The Example Herald', 'https://herald.example/talks']);
  });
});

test('title and byline are the lines that say so', async () => {
  const { title, byline } = await read([
    ['title', 'Talks resume'],
    ['title', 'Talks resume'],
    ['byline', 'By Ana Example'],
  ]);
  expect(title).toEqual({ value: 'Talks resume', basis: 'stated', note: 'Printed above the text, twice.' });
  expect(byline).toBe('By Ana Example');
});

test('the language is told by the words, unless given', async () => {
  expect((await read([])).language).toMatchObject({ value: 'en', basis: 'inferred' });
  expect((await read([], {}, { language: 'en-GB' })).language).toMatchObject({ value: 'en-GB', basis: 'stated' });
});

test('a line on the source names the agency, in any script', async () => {
  expect((await read([['furniture', 'Quelle: dpa/AFP']])).agencies).toEqual(['dpa', 'AFP']);
  expect((await read([['furniture', '来源：新华社']])).agencies).toEqual(['Xinhua']);
  expect((await read([['furniture', 'Mehr: dpa']])).agencies).toEqual([]);
});
