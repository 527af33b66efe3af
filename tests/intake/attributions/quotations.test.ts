import { expect, test } from 'vitest';
import { quotationsIn } from '../../../src/intake/attributions/quotations.ts';

const quoted = (text: string): string[] => quotationsIn(text).map(({ start, end }) => text.slice(start, end));

test('the marks of all scripts open and close quotations', () => {
  for (const one of ['“a b”', '"a b"', '„a b“', '„a b”', '«a b»', '»a b«', '「ab」', '『ab』', '《ab》'])
    expect(quoted(`x ${one} y`)).toEqual([one]);
});

test('a quotation within another belongs to it', () => {
  expect(quoted('“He said ‘no’ twice,” she recalled.')).toEqual(['“He said ‘no’ twice,”']);
});

test('an apostrophe opens nothing', () => {
  expect(quoted('The ministers’ plan isn’t the mayor’s.')).toEqual([]);
  expect(quoted("The ministers' plan isn't the mayor's, as of '09.")).toEqual([]);
  expect(quoted("It's called 'Plan B' here.")).toEqual(["'Plan B'"]);
});

test('a quotation that is never closed goes to the end of its paragraph, as one does that the next takes up', () => {
  expect(quoted('She said: “We stay. We work.')).toEqual(['“We stay. We work.']);
});

test('a closing mark that nothing opened closes what stands before it', () => {
  expect(quoted('We stay here," the mayor said.')).toEqual(['We stay here,"']);
  expect(quoted('A board 6" wide.')).toEqual([]);
});

test('words are counted too where a script sets no blanks between them', () => {
  expect(quotationsIn('部长说：“我们已准备好迎接第一批船只。”').map(({ words }) => words)).toEqual([7]);
  expect(quotationsIn('他称之为“错误”。').map(({ words }) => words)).toEqual([1]);
});
