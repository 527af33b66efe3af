import { expect, test } from 'vitest';
import type { Output } from '../../src/cli/output.ts';
import { terminalMarkdown } from '../../src/cli/terminal-markdown.ts';

const terminal = (columns: number): Output => ({
  write: () => undefined,
  writeBytes: () => undefined,
  style: (style, text) => `<${style}>${text}</${style}>`,
  columns,
});
const shown = (markdown: string, columns = 30): string => terminalMarkdown(markdown, terminal(columns));

test('headings and strong words are bold, links are their text', () => {
  expect(shown('# A **b**\n\nSee [the page](https://example.org/) **now**.')).toBe(
    '<underline><bold>A <bold>b</bold></bold></underline>\n\nSee the page <bold>now</bold>.\n',
  );
});

test('paragraphs are wrapped to the width, whatever the styles', () => {
  const lines = shown('one two **three four** five six seven eight nine ten', 20).split('\n');
  expect(lines.map((line) => line.replace(/<[^>]+>/g, ''))).toEqual([
    'one two three four',
    'five six seven eight',
    'nine ten',
    '',
  ]);
});

test('what no space parts stays on one line', () => {
  expect(shown('aaaa bbbbbbbbbbbbb**cc**, dd', 20)).toBe('aaaa\nbbbbbbbbbbbbb<bold>cc</bold>, dd\n');
});

test('lists hang, nested ones further', () => {
  expect(shown('- one two three four five six seven\n  - inner\n- last', 24)).toBe(
    '• one two three four\n  five six seven\n  • inner\n• last\n',
  );
  expect(shown('3. three\n4. four')).toBe('3. three\n4. four\n');
});

test('footnotes are numbers in brackets', () => {
  expect(shown('A line.[^1]\n\n[^1]: The source, paragraph 3.')).toBe(
    'A line.<dim>[1]</dim>\n\n[1] The source, paragraph 3.\n',
  );
});

test('a table stands in columns where it fits, and else as named lines', () => {
  const table = '| who | says |\n|---|---|\n| 東京 | yes |\n| b | no |';
  expect(shown(table)).toBe('<bold>who   says</bold>\n東京  yes\nb     no\n');
  expect(shown('| who | says |\n|---|---|\n| a | a long text that does not fit |', 22)).toBe(
    '<bold>who:</bold> a\n<bold>says:</bold> a long text that\ndoes not fit\n',
  );
});

test('quotations and rules', () => {
  expect(shown('> said\n\n---', 20)).toBe(`<dim>│</dim> said\n\n<dim>${'─'.repeat(20)}</dim>\n`);
});
