import { expect, test } from 'vitest';
import { offeredQuotes, quoteProblem } from '../../../src/authoring/review/quote.ts';
import { withBlocks } from '../../../src/authoring/review/body-text.ts';

const said = (text: string) => [{ text, paragraph: 0, start: 0, end: text.length }];

test('pieces of at most nine words are offered: beginnings, ends and clauses of what is quoted', () => {
  const text = 'He said "we will open the gates of the old harbour in the spring, not before", and left.';
  expect(offeredQuotes({ content: said(text), form: 'mixed' })).toEqual([
    'we will open the gates of the old harbour',
    'of the old harbour in the spring, not before',
    'the gates of the old harbour in the spring',
    'not before',
  ]);
  expect(offeredQuotes({ content: said('We wait.'), form: 'direct' })).toEqual(['We wait']);
  expect(offeredQuotes({ content: said(text), form: 'indirect' })).toEqual([]);
});

test('a quotation stands in the paragraph letter by letter, in pieces of nine words', () => {
  const paragraph = 'We will “open the gates” of the old harbour in the spring, not before.';
  expect(quoteProblem('"open the gates" of … not before', [paragraph])).toBeNull();
  expect(quoteProblem('open the doors', [paragraph])).toContain('"open the doors" does not stand');
  expect(quoteProblem('of the old harbour in the spring, not before … open the', [paragraph])).toBeNull();
});

test('the text begins with the gists of each block, in the order of the document, below what is there', () => {
  const own = [
    { id: 'b', p: [4], at: 'two', gist: 'Second', act: 'states', speaker: 'x' },
    { id: 'a', p: [2], at: 'one', gist: 'First.', act: 'states', speaker: 'x' },
    { id: 'c', p: [5], at: 'two', gist: 'Third?', act: 'states', speaker: 'x' },
    { id: 'd', p: [1], at: 'zero', gist: 'There already.', act: 'states', speaker: 'x' },
  ] as const;
  const text = '---\ntitle: T # mine\n---\n\nWritten by hand. {#zero}\n';
  const begun = withBlocks(text, { own });
  expect(begun).toBe(`${text}\nFirst. {#one}\n\nSecond. Third? {#two}\n`);
  expect(withBlocks(begun, { own })).toBe(begun);
});
