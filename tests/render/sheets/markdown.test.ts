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
