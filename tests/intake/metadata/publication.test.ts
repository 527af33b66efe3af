import { describe, expect, test } from 'vitest';
import { parsePage } from '../../../src/intake/html/page.ts';
import { defaultLimits } from '../../../src/intake/input.ts';
import type { Metadata } from '../../../src/intake/extracted.ts';
import { metadataOfPage } from '../../../src/intake/metadata/page.ts';
import { contextOf, inputOf } from './context.ts';
import { expectGrowthWithLength } from '../growth.ts';

const read = (html: string, given = {}): Promise<Metadata> =>
  metadataOfPage(parsePage(html, defaultLimits), [], inputOf(), contextOf(given));

const page = (head: string, body: string, language = 'en'): string =>
  `<!doctype html><html lang="${language}"><head><title>Harbour talks resume - Example</title>${head}</head><body>
   <nav><a href="/">Home</a></nav><article><h1>Harbour talks resume</h1>${body}</article></body></html>`;

const jsonLd = (value: unknown): string => `<script type="application/ld+json">${JSON.stringify(value)}</script>`;

describe('the date of publication', () => {
  test('is that of the article in JSON-LD, not of its site, its comments or its last change', async () => {
    const graph = {
      '@graph': [
        { '@type': 'WebSite', datePublished: '2001-01-01' },
        {
          '@type': 'NewsArticle',
          datePublished: '2016-09-24T01:53:00+03:00',
          dateModified: '2016-09-25T10:00:00+03:00',
          comment: [{ '@type': 'Comment', datePublished: '2016-09-20' }],
        },
      ],
    };
    const { published, updated } = await read(page(jsonLd(graph), '<p>The talks resumed.</p>'));
    expect(published).toEqual({
      value: '2016-09-24T01:53',
      basis: 'stated',
      note: "In the page's JSON-LD as datePublished.",
    });
    expect(updated?.value).toBe('2016-09-25T10:00');
  });

  test.each([
    ['article:published_time', '2016-09-24T01:53:00+03:00', '2016-09-24T01:53'],
    ['DC.date.issued', '2016-09-24', '2016-09-24'],
    ['parsely-pub-date', '2016-09-24T01:53:00Z', '2016-09-24T01:53Z'],
    ['sailthru.date', 'Sat, 24 Sep 2016 01:53:00 +0300', '2016-09-24T01:53'],
    ['citation_publication_date', '2016/09/24', '2016-09-24'],
    ['date', '20160924', '2016-09-24'],
  ])('may stand in the head as %s', async (name, content, value) => {
    expect((await read(page(`<meta name="${name}" content="${content}">`, '<p>Text.</p>'))).published?.value).toBe(
      value,
    );
  });

  test('is never shifted to another zone, and a time in UTC says so', async () => {
    const local = '<meta property="article:published_time" content="2016-09-24T01:53:00+03:00">';
    expect((await read(page(local, ''))).published?.value).toBe('2016-09-24T01:53');
    const utc = '<meta property="article:published_time" content="2016-09-23T22:53:00Z">';
    expect((await read(page(utc, ''))).published).toMatchObject({
      value: '2016-09-23T22:53Z',
      note: expect.stringContaining('in UTC'),
    });
  });

  test('is the printed local day where the machine’s day in UTC is its neighbour', async () => {
    const utc = '<meta property="article:published_time" content="2016-09-23T22:53:00Z">';
    const { published } = await read(page(utc, '<p class="date">24 September 2016, 01:53</p><p>Text.</p>'));
    expect(published?.value).toBe('2016-09-24T01:53');
  });

  test('has the time that the page prints rather than one in UTC, and a change is held against the same clock', async () => {
    const head =
      '<meta property="article:published_time" content="2016-09-24T15:53:00Z">' +
      '<meta property="article:modified_time" content="2016-09-24T15:59:00Z">';
    const { published, updated } = await read(page(head, '<p class="date">24 September 2016 10:53 am</p><p>Text.</p>'));
    expect([published?.value, updated?.value]).toEqual(['2016-09-24T10:53', '2016-09-24T15:59Z']);
  });

  test('at midnight to the second is a day without a time', async () => {
    const head = '<meta property="article:published_time" content="2016-09-24T00:00:00Z">';
    expect((await read(page(head, '<p>25 September 2016</p>'))).published?.value).toBe('2016-09-24');
  });

  test.each([
    ['en', 'Posted on September 24, 2016 by Ana Example', '2016-09-24'],
    ['de', 'Veröffentlicht am 24.09.2016 um 10:15 Uhr', '2016-09-24T10:15'],
    ['fr', 'Publié le 24 septembre 2016', '2016-09-24'],
    ['ru', '24 сентября 2016, 12:05', '2016-09-24T12:05'],
    ['pl', '24 września 2016', '2016-09-24'],
    ['en-GB', '05/06/2016', '2016-06-05'],
    ['en-US', '05/06/2016', '2016-05-06'],
  ])('is read from the text near the headline (%s: %s)', async (language, line, value) => {
    const { published } = await read(page('', `<div>${line}</div><p>The talks resumed.</p>`, language));
    expect(published).toMatchObject({ value, basis: 'stated', note: 'Printed below the headline.' });
  });

  test('is told from updates, comments, teasers, the day of the visit and the copyright', async () => {
    const html = `<!doctype html><html lang="en"><head><title>Harbour talks resume</title></head><body>
      <div class="masthead">Sunday, 22 November 2026</div>
      ${'<p><a href="/section">Section</a></p>'.repeat(20)}
      <article><h1>Harbour talks resume</h1>
      <p>Updated: 26 September 2016</p><p>24 September 2016</p><p>The talks resumed.</p></article>
      <aside class="related"><p>1 March 2015</p></aside>
      <div class="comments"><p>25 September 2016 at 10:00</p></div>
      <footer>© 2026 Example, founded 1 January 1999</footer></body></html>`;
    const { published, updated } = await read(html);
    expect([published?.value, updated?.value]).toEqual(['2016-09-24', '2016-09-26']);
  });

  test('is a conclusion where only an update is dated', async () => {
    expect((await read(page('', '<p>Last updated: 26 September 2016</p>'))).published).toEqual({
      value: '2016-09-26',
      basis: 'inferred',
      note: 'Printed below the headline. It is the date of a change; no other is given.',
    });
  });

  test('is a conclusion where only the address has it', async () => {
    const link = '<link rel="canonical" href="https://news.example/2016/09/24/harbour-talks/">';
    expect((await read(page(link, '<p>The talks resumed.</p>'))).published).toEqual({
      value: '2016-09-24',
      basis: 'inferred',
      note: "Concluded from the page's address, which has 2016/09/24 in it.",
    });
  });

  test('is not in the future', async () => {
    expect((await read(page('', '<p>24 September 2027</p>'))).published).toBeNull();
  });

  test('is none where the page prints none', async () => {
    const { published, updated } = await read(page('', '<p>The talks resumed at 10:15 in room 2016.</p>'));
    expect([published, updated]).toEqual([null, null]);
  });

  test('has no year where none is printed', async () => {
    expect((await read(page('', '<p class="date">24 Sept.</p><p>The talks resumed.</p>'))).published?.value).toBe(
      'XXXX-09-24',
    );
  });

  describe('given by the editor', () => {
    const meta = '<meta property="article:published_time" content="2016-09-24T01:53">';
    const given = async (head: string, published: string) => (await read(page(head, ''), { published })).published;

    test('stands above what the document says, which its note has', async () => {
      expect(await given(meta, '2016-09-23')).toEqual({
        value: '2016-09-23',
        basis: 'inferred',
        note: 'Given by the editor; the document has “2016-09-24T01:53”.',
      });
    });

    test('is no word of a document that does not say', async () => {
      expect(await given('', '2016-09-23')).toEqual({
        value: '2016-09-23',
        basis: 'inferred',
        note: 'Given by the editor; the document does not say.',
      });
    });

    test('is stated where the document states it, more exactly or so, but not where it is the more exact', async () => {
      const bases = ['2016-09', '2016-09-24', '2016-09-24T01:53', '2016-09-25', '2016-09-24T01:55'].map(
        async (published) => (await given(meta, published))?.basis,
      );
      expect(await Promise.all(bases)).toEqual(['stated', 'stated', 'stated', 'inferred', 'inferred']);
    });
  });

  test('survives JSON-LD that is none', async () => {
    const head = '<script type="application/ld+json">{ "datePublished": </script>';
    expect((await read(page(head, '<p>24 September 2016</p>'))).published?.value).toBe('2016-09-24');
  });
});

test('hostile pages are read in time that grows with them', { timeout: 120_000 }, async () => {
  const long = 100_000;
  const pages = [
    page('', `<p>${'1 May '.repeat(long / 6)}</p>`),
    page('', '<div>'.repeat(1500) + '24 September 2016'),
    page('', `<p class="${'date '.repeat(long / 5)}">x</p>`),
    page(`<meta property="og:title" content="${' '.repeat(long)}|${' '.repeat(long)}">`, ''),
    page(`<script type="application/ld+json">${'['.repeat(long)}</script>`, ''),
    page(`<script type="application/ld+json">${'// '.repeat(long / 3)}</script>`, ''),
    page('', `<script>${'"date_published": '.repeat(long / 18)}</script>`),
    page('', '<p>12.10.2016</p>'.repeat(5000)),
    page('', `<p>©${' '.repeat(long)}x</p>`),
  ];
  for (const html of pages)
    await expectGrowthWithLength(html, async (part) => expect((await read(part)).title).not.toBeUndefined());
});
