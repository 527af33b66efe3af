import { describe, expect, test } from 'vitest';
import { compose, type Source, type Wording } from '../../src/site/client/copy-line/compose.ts';
import { inOneRow } from '../../src/site/client/copy-line/plain-text.ts';

const english: Wording = {
  open: '“',
  close: '”',
  comma: ', ',
  semicolon: '; ',
  language: 'en',
  direction: 'ltr',
};
const arabic: Wording = { open: '«', close: '»', comma: '، ', semicolon: '؛ ', language: 'ar', direction: 'rtl' };

const ferry: Source = {
  outlet: 'Harbour News',
  title: 'Ferry sails & returns',
  date: '4 March 2019',
  place: '¶18',
  address: 'https://example.org/articles/ferry/#b-8',
};
const letter: Source = {
  outlet: 'Outlet not stated 2',
  title: '[A letter to the council]',
  date: '5 or 6 March 2019 (inferred)',
  place: '¶2, 3',
  address: 'https://example.org/articles/letter/#b-why',
};

describe('A copied line', () => {
  test('is followed by outlet, title, date, paragraph and address', () => {
    expect(compose('The council: The ferry sailed.', [ferry], english).text).toBe(
      'The council: The ferry sailed. (Harbour News, “Ferry sails & returns”, 4 March 2019, ¶18, https://example.org/articles/ferry/#b-8)',
    );
  });

  test('has all its sources; a title that is the editor’s stands in its brackets, not in quotation marks', () => {
    expect(compose('It sailed.', [ferry, letter], english).text).toMatch(
      /#b-8; Outlet not stated 2, \[A letter to the council\], 5 or 6 March 2019 \(inferred\), ¶2, 3, https:\S+#b-why\)$/,
    );
  });

  test('as HTML links each source to its paragraph and shows no address', () => {
    expect(compose('It <sailed>.', [ferry], english).html).toBe(
      '<p lang="en" dir="ltr">It &lt;sailed&gt;. (<a href="https://example.org/articles/ferry/#b-8">Harbour News, “Ferry sails &amp; returns”, 4 March 2019, ¶18</a>)</p>',
    );
  });

  test('follows the writing of its language', () => {
    const { text, html } = compose('أبحرت العبارة.', [ferry, letter], arabic);
    expect(text).toContain('Harbour News، «Ferry sails & returns»، 4 March 2019');
    expect(text).toContain('#b-8؛ Outlet');
    expect(html).toMatch(/^<p lang="ar" dir="rtl">/);
  });
});

describe('Parts of a line in one row', () => {
  test('are parted by a comma where no mark parts them', () => {
    expect(inOneRow(['20 March', 'A joint visit', 'the council'], ', ')).toBe('20 March, A joint visit, the council');
  });

  test('need none behind a sentence or a quotation that ends one', () => {
    expect(inOneRow(['It sailed.', 'He said: “It did.”', '3 reports'], ', ')).toBe(
      'It sailed. He said: “It did.” 3 reports',
    );
    expect(inOneRow(['هل أبحرت؟', 'نعم'], '، ')).toBe('هل أبحرت؟ نعم');
  });

  test('may be none', () => {
    expect(inOneRow([], ', ')).toBe('');
  });
});
