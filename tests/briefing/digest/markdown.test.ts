import { describe, expect, test } from 'vitest';
import { blocksOf, parseLine, parseMarkdown } from '../../../src/briefing/digest/markdown.ts';

const blocks = (markdown: string, firstLine = 1) => blocksOf(parseMarkdown(markdown), firstLine);
const only = (markdown: string) => {
  const [block, ...more] = blocks(markdown);
  if (block === undefined || more.length > 0) throw new Error('The text has not exactly one block.');
  return block;
};

describe('the blocks of a body', () => {
  test('are paragraphs, items and headings, each on the line of the file where it begins', () => {
    const found = blocks('# Heading\n\nA paragraph\nof two lines.\n\n- one\n- two\n\n  More of two.', 20);
    expect(found.map(({ type, line, text }) => [type, line, text])).toEqual([
      ['heading', 20, 'Heading'],
      ['paragraph', 22, 'A paragraph\nof two lines.'],
      ['item', 25, 'one'],
      ['item', 26, 'two'],
      ['paragraph', 28, 'More of two.'],
    ]);
  });

  test('keep an item apart from the list below it', () => {
    const found = blocks('- above {#above}\n  - below [@a#b] {#below}');
    expect(found.map(({ id, type, text, marks }) => [id, type, text, marks.length])).toEqual([
      ['above', 'item', 'above', 0],
      ['below', 'item', 'below', 1],
    ]);
  });

  test('of a comment begin below its label, and so do the lines of what stands in them', () => {
    const [block, ...more] = blocks('> [!COMMENT]\n> One.\n> Two [@a#b]. {#x} Three [@].\n\nEnd.', 20);
    expect(block).toMatchObject({
      line: 21,
      comment: true,
      marks: [{ line: 22 }],
      malformed: [
        { raw: '[@]', line: 22 },
        { raw: '{#x}', line: 22 },
      ],
    });
    expect(more).toMatchObject([{ line: 24 }]);
    expect(only('> [!COMMENT]\n> *One*\n> [@a#b].')).toMatchObject({ line: 2, marks: [{ line: 3 }] });
    expect(only('> [!COMMENT]\n>\n> One [@a#b].')).toMatchObject({ line: 3, marks: [{ line: 3 }] });
  });

  test('include those of quotations and footnotes, and each row of a table', () => {
    const found = blocks('> Quoted.\n\nText[^n].\n\n[^n]: A note.\n\n| a | b |\n| - | - |\n| c | d |');
    expect(found.map(({ type, text }) => [type, text])).toEqual([
      ['paragraph', 'Quoted.'],
      ['paragraph', 'Text.'],
      ['paragraph', 'A note.'],
      ['other', 'a b'],
      ['other', 'c d'],
    ]);
  });

  test('are none where there is no text', () => {
    expect(blocks('')).toEqual([]);
    expect(blocks('\n\n---\n')).toEqual([]);
  });
});

describe('an id mark', () => {
  test('names its block and is no part of its text', () => {
    expect(only('What he says. {#steps}')).toMatchObject({ id: 'steps', text: 'What he says.', malformed: [] });
  });

  test('may stand behind a citation, on the last line, and in a heading', () => {
    expect(only('Said. [@a#b]\n{#said-2}')).toMatchObject({ id: 'said-2', text: 'Said.' });
    expect(only('## Heading {#top}')).toMatchObject({ id: 'top', text: 'Heading' });
  });

  test('is reported where it does not end its block, with the line it stands on', () => {
    expect(blocks('One {#a} two.\nThree {#b} four.', 7).flatMap((block) => block.malformed)).toEqual([
      { raw: '{#a}', line: 7, reason: expect.stringContaining('move it to the very end') },
      { raw: '{#b}', line: 8, reason: expect.stringContaining('move it to the very end') },
    ]);
  });

  test('is reported where it is no id or is not closed', () => {
    expect(only('One {#Two}')).toMatchObject({
      id: null,
      malformed: [{ raw: '{#Two}', reason: expect.stringContaining('lower-case') }],
    });
    expect(only('One {#two')).toMatchObject({
      id: null,
      malformed: [{ raw: '{#two', reason: expect.stringContaining('not closed') }],
    });
  });

  test('is left alone in code', () => {
    expect(only('Write `{#id}` at the end.')).toMatchObject({ id: null, malformed: [] });
  });
});

describe('the citations of a block', () => {
  test('are read with their lines and leave no space behind in the text', () => {
    const block = only('One. [@a#b; @c] Two, [@d] and\nthree [@e#f].');
    expect(block.text).toBe('One. Two, and\nthree.');
    expect(block.marks.map(({ raw, line }) => [raw, line])).toEqual([
      ['[@a#b; @c]', 1],
      ['[@d]', 1],
      ['[@e#f]', 2],
    ]);
  });

  test('are reported where they cannot be read', () => {
    expect(only('One. [@Bad#b]').malformed).toMatchObject([{ raw: '[@Bad#b]', line: 1 }]);
  });

  test('are reported inside a link, which cannot hold another', () => {
    expect(only('[a link [@a#b]](https://example.org/)').malformed).toMatchObject([
      { raw: '[@a#b]', reason: expect.stringContaining('inside a link') },
    ]);
  });

  test('are none in code', () => {
    expect(only('Write `[@a#b]` there.').marks).toEqual([]);
  });
});

test('HTML is reported, because no page shows it; a comment is not', () => {
  expect(only('One <b>two</b>.').malformed).toMatchObject([{ raw: '<b>' }, { raw: '</b>' }]);
  expect(only('<!-- for the desk -->').malformed).toEqual([]);
});

describe('the sentences of a block', () => {
  const sentences = (markdown: string) => only(markdown).sentences.map(({ text, cited }) => [text, cited]);

  test('are cited where a citation follows them before the next', () => {
    expect(sentences('First. [@a#b] Second [@c]. Third.')).toEqual([
      ['First.', true],
      ['Second.', true],
      ['Third.', false],
    ]);
  });

  test('are cited by a mark at the end of the block only where it is their own', () => {
    expect(sentences('First. Second. [@a#b]')).toEqual([
      ['First.', false],
      ['Second.', true],
    ]);
  });

  test('do not end at ranks, initials and abbreviated states', () => {
    expect(sentences('Gen. Rudskoy met J. Kerry of the U.S. Army on 9 Sept. 2016. He left.')).toEqual([
      ['Gen. Rudskoy met J. Kerry of the U.S. Army on 9 Sept. 2016.', false],
      ['He left.', false],
    ]);
  });

  test('end at an abbreviated state before a word that opens sentences, and before a citation', () => {
    expect(sentences('It blames the U.S. He does not.')).toHaveLength(2);
    expect(sentences('It blames the U.S. [@a#b] Russia does not.')).toEqual([
      ['It blames the U.S.', true],
      ['Russia does not.', false],
    ]);
  });

  test('are found in Arabic', () => {
    expect(
      blocksOf(parseMarkdown('قال الوزير إن الهدنة انتهت. [@a#b] هل تعود؟ لا جواب.'), 1, 'ar')[0]?.sentences.map(
        ({ cited }) => cited,
      ),
    ).toEqual([true, false, false]);
  });
});

describe('the syntax', () => {
  test('strikes through with two tildes, because one marks an approximate date', () => {
    expect(only('From ~9 to ~12 September.').text).toBe('From ~9 to ~12 September.');
    expect(only('A ~~word~~.').text).toBe('A word.');
  });

  test('takes a line as a line, whatever it begins with', () => {
    for (const line of ['2. September', '# 3', '- four', '> five', '    six', '| a |\n|--|']) {
      expect(blocksOf(parseLine(line), 1).map(({ type, text }) => [type, text])).toEqual([['paragraph', line.trim()]]);
    }
  });
});
