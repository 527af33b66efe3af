import { expect, test } from 'vitest';
import { textWidth } from '../../../src/render/columns.ts';
import { printedText } from '../../../src/render/printed/text.ts';
import { wrapped } from '../../../src/render/printed/text/wrap.ts';
import { arabic } from './arabic-specimen.ts';
import { specimen } from './specimen.ts';

test.each([
  ['specimen', specimen],
  ['arabic', arabic],
])('a document as plain text is as it was: %s', async (name, document) => {
  await expect(printedText(document)).toMatchFileSnapshot(`../../golden/render/printed/${name}.txt`);
});

test('no line but one that holds an address is wider than 72 columns', () => {
  const lines = printedText(specimen).split('\n');
  expect(lines.filter((line) => textWidth(line) > 72)).toEqual([expect.stringContaining('address.example.org')]);
});

test('a text without spaces breaks between its letters, and no line begins with what closes a sentence', () => {
  const lines = wrapped('安全检查已经完成。所有起重机都符合标准。', 16);
  expect(lines).toEqual(['安全检查已经完', '成。所有起重机都', '符合标准。']);
});

test('every line of a text that is written right to left begins so', () => {
  const lines = printedText(arabic).split('\n').filter(Boolean);
  const left = lines.filter((line) => /^[^\p{L}\u200f]*\p{Script=Latin}/u.test(line) || /^[[\d=-]/.test(line));
  expect(left).toEqual([]);
});
