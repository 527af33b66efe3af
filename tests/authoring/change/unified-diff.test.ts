import { expect, test } from 'vitest';
import { lineDiff } from '../../../src/authoring/change/line-diff.ts';
import { unifiedDiff } from '../../../src/authoring/change/unified-diff.ts';

const numbers = (from: number, to: number): string =>
  Array.from({ length: to - from + 1 }, (_, at) => `${from + at}\n`).join('');

test('a change is shown as git writes it, with three lines around and far ones apart', () => {
  const before = numbers(1, 20);
  const after = before.replace('2\n', 'two\n').replace('15\n', '').replace('20\n', '20');
  expect(unifiedDiff([{ file: 'x/a.md', before, to: 'x/b.md', after }])).toEqual([
    'diff --git a/x/a.md b/x/b.md',
    'rename from x/a.md',
    'rename to x/b.md',
    '--- a/x/a.md',
    '+++ b/x/b.md',
    '@@ -1,5 +1,5 @@',
    ...[' 1', '-2', '+two', ' 3', ' 4', ' 5'],
    '@@ -12,9 +12,8 @@',
    ...[' 12', ' 13', ' 14', '-15', ' 16', ' 17', ' 18', ' 19', '-20', '+20', '\\ No newline at end of file'],
  ]);
});

test('a file that goes is shown whole', () => {
  expect(unifiedDiff([{ file: 'a.md', before: '1\n2\n', to: null, after: '' }])).toEqual([
    'diff --git a/a.md b/a.md',
    'deleted file mode 100644',
    '--- a/a.md',
    '+++ /dev/null',
    '@@ -1,2 +0,0 @@',
    '-1',
    '-2',
  ]);
});

test('the lines that stay and go make the old text, those that stay and come the new one', () => {
  const lists = ['abcabba', 'cbabac', '', 'a', 'xyz', 'abcdefgh', 'bdfh', 'ffabfhd'].map((text) => text.split(''));
  for (const before of lists)
    for (const after of lists) {
      const lines = lineDiff(before, after);
      const of = (kind: '-' | '+') => lines.flatMap((line) => (line.kind === kind ? [] : [line.text]));
      expect(of('+')).toEqual(before);
      expect(of('-')).toEqual(after);
    }
  expect(lineDiff('abcabba'.split(''), 'cbabac'.split('')).filter(({ kind }) => kind !== ' ')).toHaveLength(5);
});
