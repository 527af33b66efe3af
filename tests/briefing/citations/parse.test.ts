import { describe, expect, test } from 'vitest';
import { parseCitations } from '../../../src/briefing/citations/parse.ts';

const passage = (article: string, anchor: string) => ({ kind: 'passage', article, anchor }) as const;
const event = (id: string) => ({ kind: 'event', event: id }) as const;

describe('citations are found with their parts, place and line', () => {
  test.each([
    ['[@a-1#b-2]', [passage('a-1', 'b-2')]],
    ['[@convoy-attack]', [event('convoy-attack')]],
    ['[@a#b; @c]', [passage('a', 'b'), event('c')]],
    ['[@a#b;c#d]', [passage('a', 'b'), passage('c', 'd')]],
    ['[@a#b;\n@c]', [passage('a', 'b'), event('c')]],
    ['[@a ; @b ]', [event('a'), event('b')]],
  ])('%j', (raw, citations) => {
    expect(parseCitations(`He said so.${raw}.`, 7)).toEqual({
      marks: [{ raw, citations, line: 7, start: 11, end: 11 + raw.length }],
      malformed: [],
    });
  });

  test('each on its own line', () => {
    const { marks } = parseCitations('One [@a].\nTwo [@b;\n@c] and [@d].', 3);
    expect(marks.map(({ raw, line }) => [raw, line])).toEqual([
      ['[@a]', 3],
      ['[@b;\n@c]', 4],
      ['[@d]', 5],
    ]);
  });

  test.each(['a [link](b)', 'desk@example.org', '[1]', '@a#b', ''])('but nothing in %j', (text) => {
    expect(parseCitations(text, 1)).toEqual({ marks: [], malformed: [] });
  });
});

describe('a citation that cannot be read is told with the reason', () => {
  test.each([
    ['[@]', 'The citation names nothing: write [@article#statement], or [@event] for an event.'],
    ['[@a;]', 'The citation names nothing: write [@article#statement], or [@event] for an event.'],
    ['[@a#]', '“a#” has nothing after the #: write the id of a statement or block there.'],
    ['[@#b]', '“#b” has nothing before the #: write the id of the article there.'],
    ['[@a#b#c]', '“a#b#c” has more than one #: separate two citations by a semicolon.'],
    ['[@ a#b]', 'There is a space around the @: write [@ and the id without one.'],
    ['[ @a#b]', 'There is a space around the @: write [@ and the id without one.'],
    [
      '[@A#b]',
      '“A” is not an id: ids are made of lower-case letters a-z, digits and hyphens. Separate two citations by a semicolon.',
    ],
    [
      '[@a, @b]',
      '“a, @b” is not an id: ids are made of lower-case letters a-z, digits and hyphens. Separate two citations by a semicolon.',
    ],
  ])('%s', (raw, reason) => {
    expect(parseCitations(`\n${raw} text`, 1)).toEqual({ marks: [], malformed: [{ raw, line: 2, reason }] });
  });

  test('one that is not closed does not swallow the next', () => {
    const { marks, malformed } = parseCitations('Said [@a#b and [@c].', 1);
    expect(marks.map((mark) => mark.raw)).toEqual(['[@c]']);
    expect(malformed).toEqual([{ raw: '[@a#b and', line: 1, reason: 'The citation is not closed: put a ] after it.' }]);
  });

  test('one that is not closed is shown only as far as its line and forty characters', () => {
    const { malformed } = parseCitations(`[@a\n[@${'b'.repeat(100)}`, 1);
    expect(malformed.map((one) => one.raw)).toEqual(['[@a', `[@${'b'.repeat(38)}`]);
  });
});

test('the time grows with the length of the text alone', () => {
  const hostile = ['[@', '[ ', '[@a ', '\n', ';@a'].map((piece) => `[@a]${piece.repeat(200_000)}`);
  // Squared, any of them would take minutes, and the test would be given up.
  for (const text of hostile) expect(parseCitations(text, 1).marks[0]?.raw).toBe('[@a]');
});
