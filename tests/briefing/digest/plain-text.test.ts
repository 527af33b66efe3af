import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { expect, test } from 'vitest';
import { plainText } from '../../../src/briefing/digest/plain-text.ts';
import { seededRandom } from '../../../scripts/bench/briefing/random.ts';

const parser = unified().use(remarkParse).use(remarkGfm, { singleTilde: false }).freeze();

/** The parser's tree as plain JSON. */
const parsed = (text: string): unknown => JSON.parse(JSON.stringify(parser.parse(text)));

test.each([
  '',
  'One line. [@a#b; @c] {#id}',
  '\n\nOne.\nTwo [x] (y) ! # > - 1. a: b\n\n\nThree ‘four’ – 5% [a] [b]!\n',
  'سفينة. [@a#b] {#id}\n',
])('%j is plain, and its tree is the parser’s', (text) => {
  expect(plainText(text)).toEqual(parsed(text));
});

const pieces = [
  ...[
    'a',
    'word',
    '12',
    'é',
    'ل',
    '’',
    '.',
    ',',
    ':',
    ';',
    '!',
    '?',
    '(',
    ')',
    '[',
    ']',
    '{',
    '}',
    '@',
    '#',
    '%',
    '"',
    "'",
  ],
  ...['*', '_', '`', '~', '<', '>', '&', '\\', '|', '-', '+', '=', '^', '/', '$', '\t', '\u00a0', '\u2028', '\u200b'],
  ...[
    'www.a.org',
    'http://a',
    'a@b.org',
    '[@a#b]',
    '{#id}',
    '[^1]',
    '1. ',
    '- ',
    '# ',
    '> ',
    '---',
    '===',
    '```',
    '&amp;',
  ],
  ...[' ', ' ', ' ', ' ', '\n', '\n', '\n\n', '  ', 'one two', 'Said the crew. '],
];

test('whatever a text holds, its tree is the parser’s or is left to it', () => {
  const next = seededRandom(11).unit;
  let plain = 0;
  for (let round = 0; round < 6000; round += 1) {
    const text = Array.from({ length: 1 + next() * 8 }, () => pieces[Math.floor(next() * pieces.length)]).join('');
    const tree = plainText(text);
    if (tree === null) continue;
    plain += 1;
    expect(tree, JSON.stringify(text)).toEqual(parsed(text));
  }
  expect(plain).toBeGreaterThan(500);
});
