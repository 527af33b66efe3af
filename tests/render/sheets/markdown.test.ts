import type { Nodes } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { expect, test } from 'vitest';
import { actorId } from '../../../src/content/schemas/ids.ts';
import { sheetMarkdown } from '../../../src/render/sheets/markdown.ts';
import { sheetView } from '../../../src/views/sheet.ts';
import { smallContext } from '../../views/small.ts';

const context = await smallContext();
const view = sheetView(context, actorId.parse('harbour-master'));
const body = 'The harbour master speaks for the port. [@2020-03-03-crane-falls#inspected; @crane-collapse] {#who}\n';

test('a sheet as Markdown is as it was', async () => {
  await expect(sheetMarkdown(view, context.messages, body)).toMatchFileSnapshot(
    '../../golden/render/sheets/harbour-master.md',
  );
});

test('every footnote that a sheet refers to is defined, once', () => {
  const text = sheetMarkdown(view, context.messages, body);
  const defined = [...text.matchAll(/^\[\^(\d+)\]:/gm)].map(([, number]) => number);
  const used = new Set([...text.matchAll(/\[\^(\d+)\](?!:)/g)].map(([, number]) => number));
  expect(new Set(defined).size).toBe(defined.length);
  expect([...used].filter((number) => !defined.includes(number))).toEqual([]);
});

test('no citation mark and no block id is left in the text', () => {
  expect(sheetMarkdown(view, context.messages, body)).not.toMatch(/\[@|\{#/);
});

/** What a reader of Markdown takes for its structure, and all its texts. */
function read(markdown: string): { shape: string[]; texts: string } {
  const shape: string[] = [];
  const texts: string[] = [];
  const walk = (node: Nodes): void => {
    if (node.type === 'text') texts.push(node.value);
    else shape.push(node.type === 'heading' ? `h${node.depth}` : node.type);
    if ('children' in node) node.children.forEach(walk);
  };
  walk(unified().use(remarkParse).use(remarkGfm).parse(markdown));
  return { shape, texts: texts.join('') };
}

/** The view with one text wherever an editor's stands. */
const telling = (text: string): typeof view =>
  JSON.parse(JSON.stringify({ ...view, body: undefined }), (key, value: unknown) =>
    typeof value === 'string' && ['gist', 'text', 'title', 'handling', 'briefing', 'descriptor'].includes(key)
      ? text
      : value,
  ) as typeof view;

const plain = read(sheetMarkdown(telling('Nothing'), context.messages));

test.each([
  '# not a heading #',
  '- not an item',
  '+ nor this',
  '1. nor this one',
  '> not quoted',
  '*not* _marked_ **at** __all__ ~~here~~ snake_case_name 2*3*4',
  '[not a link](/somewhere) [^1] [x] ![no picture](a.png) [^1]: no note',
  '`no code` ``` ~~~',
  '<b>no HTML</b> <!-- no comment --> <script>',
  'a | b | c',
  '| --- | --- |',
  '---',
  '===',
  'Ends in a backslash\\',
  'Ends in an exclamation mark!',
  '&amp; &lt; &#42; AT&T',
  'a\\*b',
  'الهدنة *سارية* منذ [الاثنين]، و_لم_ تُخرق! # 1. - <نعم>',
  '# الهدنة | سارية',
])('in a sheet %s reads as it is and marks nothing', (text) => {
  const { shape, texts } = read(sheetMarkdown(telling(text), context.messages));
  expect(shape).toEqual(plain.shape);
  expect(texts).toBe(plain.texts.replaceAll('Nothing', () => text.replace(/\.$/, '')));
});

test('an address in a text, which readers of Markdown make a link of, reads as it is', () => {
  const text = 'See https://example.org/a_b_c, www.example.org and someone@example.org now';
  expect(read(sheetMarkdown(telling(text), context.messages)).texts).toBe(plain.texts.replaceAll('Nothing', text));
});

test('a text of several lines stays one item', () => {
  const { shape, texts } = read(sheetMarkdown(telling('One\n\n# two\n- three '), context.messages));
  expect(shape).toEqual(plain.shape);
  expect(texts).toContain('One # two - three');
});
