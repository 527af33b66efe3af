import { expect, test } from 'vitest';
import { quotedRanges } from '../../../src/render/markdown/quoted-ranges.ts';

const quoted = (text: string) => quotedRanges(text).map(({ start, end }) => text.slice(start, end));

test.each([
  ['English', 'He said “yes” and “no”.', ['“yes”', '“no”']],
  ['typewritten', 'He said "yes" and \'no\'.', ['"yes"', "'no'"]],
  ['German', 'Er sagte „ja“ und ‚nein‘ und »doch«.', ['„ja“', '‚nein‘', '»doch«']],
  ['French and Russian', 'Il dit « oui » et «нет».', ['« oui »', '«нет»']],
  ['Polish', 'On mówi „tak”.', ['„tak”']],
  ['Swedish', 'Han sa ”ja” igår.', ['”ja”']],
  ['Japanese', '彼は「はい『いいえ』」と言った。', ['「はい『いいえ』」']],
  ['one within another', 'He: “She said ‘no’ to me” twice.', ['“She said ‘no’ to me”']],
  ['one within another of the same marks', 'He: “She said “no” to me” twice.', ['“She said “no” to me”']],
])('quotation marks are found: %s', (_, text, ranges) => {
  expect(quoted(text)).toEqual(ranges);
});

test('an apostrophe quotes nothing, in a word or behind it', () => {
  expect(quoted('It’s the states’ word, and Russia’s.')).toEqual([]);
  expect(quoted("It's the states' word, and Russia's.")).toEqual([]);
  expect(quoted('The ‘states’ own word’ it’s not.')).toEqual(['‘states’']);
});

test('a quotation that is not closed goes on to the end, and one that is not opened comes from the start', () => {
  expect(quoted('He said “yes and so on.')).toEqual(['“yes and so on.']);
  expect(quoted('and so on,” he said.')).toEqual(['and so on,”']);
});

test('a typewritten mark without a partner may be inches', () => {
  expect(quoted('A 5" shell')).toEqual([]);
});
