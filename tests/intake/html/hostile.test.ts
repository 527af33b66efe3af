import { describe, expect, test } from 'vitest';
import { bodyOf, type Paragraph } from '../../../src/intake/extracted.ts';
import { parsePage } from '../../../src/intake/html/page.ts';
import { paragraphsOfPage } from '../../../src/intake/html/paragraphs.ts';
import { defaultLimits, UnreadableDocument } from '../../../src/intake/input.ts';

const read = (html: string): readonly Paragraph[] => paragraphsOfPage(parsePage(html, defaultLimits));
const bodyTexts = (html: string): readonly string[] => bodyOf(read(html)).map(({ text }) => text);

const sentence =
  'The harbour office said on Monday that the boats would run again, if the weather holds, from Thursday on.';
const page = (inner: string): string =>
  `<!doctype html><html><body><article><h1>Boats</h1><p>${sentence}</p>${inner}<p>${sentence}</p></article></body></html>`;

test('elements nested a million deep are refused with a reason and a way out', () => {
  expect(() => read(`${'<div>'.repeat(1_000_000)}deep${'</div>'.repeat(1_000_000)}`)).toThrow(UnreadableDocument);
  expect(() => read('<b>'.repeat(1_000_000))).toThrow(/more than 2000 deep.*save its text/s);
});

test('a page larger than the limit is refused', () => {
  expect(() => parsePage('<p>word</p>'.repeat(10), { ...defaultLimits, bytes: 50 })).toThrow(/110 characters/);
});

test('elements nested as deep as is allowed are read', () => {
  const depth = defaultLimits.depth - 10;
  expect(bodyTexts(page(`${'<div>'.repeat(depth)}<p>${sentence}</p>`))).toContain(sentence);
});

describe('is read in good time, and its report found', () => {
  test.each([
    ['fifty thousand unclosed paragraphs', `<p>${sentence}`.repeat(5_000) + '<p>x'.repeat(45_000)],
    ['thirty thousand links', '<a href="/x">read on</a> '.repeat(30_000)],
    ['thirty thousand items', `<ul>${'<li><a href="/x">read on</a></li>'.repeat(30_000)}</ul>`],
    ['deep nests of links', '<div><a href="/x">on</a>'.repeat(1_900)],
    [
      'many blocks in a deep nest',
      `${'<div class="some name of it">'.repeat(1_900)}${'<p class="dek">x</p>'.repeat(20_000)}`,
    ],
    ['an attribute of a megabyte', `<p class="${'related-'.repeat(125_000)}">${sentence}</p>`],
    ['a hundred thousand attributes', `<p ${Array.from({ length: 100_000 }, (_, at) => `a${at}=1`).join(' ')}>x</p>`],
    ['a hundred and fifty thousand line breaks', '<br> '.repeat(50_000) + 'x<br><br>'.repeat(50_000)],
    ['a word of a hundred thousand letters', `<p>${'a'.repeat(100_000)}</p>`],
    [
      'a hundred thousand marks',
      `<p>${'. '.repeat(50_000)}</p><p>${'_'.repeat(100_000)}</p><p>${'*'.repeat(100_000)} x</p>`,
    ],
    ['a hundred thousand blanks', `<p>x${' '.repeat(100_000)}y${'\u00a0'.repeat(100_000)}z</p>`],
    ['short lines that almost ask for something', `<p>subscribe ${'to '.repeat(120)}</p>`.repeat(2_000)],
    ['broken comments', '<!-- <!-'.repeat(20_000) + '-->'],
  ])('%s', { timeout: 20_000 }, (_, inner) => {
    expect(bodyTexts(page(inner))).toContain(sentence);
  });
});

test('text of scripts, styles, templates and forms is no paragraph, whatever they hold', () => {
  const inner = `<script>${sentence} one</script><style>two {}</style><noscript>three</noscript><template><p>four</p></template>
    <textarea>five</textarea><select><option>six</option></select><svg><text>seven</text></svg><iframe>eight</iframe>
    <p onclick="nine()">An <a href="javascript:ten()">eleventh</a> word, and more of them.</p>`;
  const all = read(page(inner))
    .map(({ text }) => text)
    .join('\n');
  expect(all).not.toMatch(/one|two|three|four|five|six|seven|eight|nine|\bten/);
  expect(all).toContain('An eleventh word, and more of them.');
});

test('null bytes, soft hyphens and invisible characters leave no trace; joiners that shape letters stay', () => {
  const [, text] = read(`<h1>x</h1><p>The har\u00adbour\0 of\u200bfice\ufeff می\u200cرود&nbsp;said</p>`);
  expect(text?.text).toBe('The harbour office می\u200cرود said');
});

test('text behind the end of the page, or before its body, is not lost', () => {
  const html = `<html><head><title>T</title></head><body><p>${sentence}</p></body></html><p>${sentence} Again.</p>`;
  expect(read(html).map(({ text }) => text)).toContain(`${sentence} Again.`);
  expect(bodyTexts(`<html><head><title>T</title><p>${sentence}</p>`)).toEqual([sentence]);
});

test.each(['', ' ', '<', '<html>', '<!doctype html>', '<body></body>', '</p></div>', '&nbsp;'])(
  'a page of nothing, as "%s", has no paragraph',
  (html) => {
    expect(read(html).filter(({ text }) => text.length > 1)).toEqual([]);
  },
);
