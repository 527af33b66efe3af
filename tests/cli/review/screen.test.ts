import { expect, test } from 'vitest';
import { beginReview } from '../../../src/authoring/review/state.ts';
import { passage, within } from '../../../src/cli/review/passage.ts';
import { reviewScreen } from '../../../src/cli/review/screen.ts';
import { shownInline, shownText } from '../../../src/cli/review/shown-text.ts';
import { textWidth } from '../../../src/render/columns.ts';
import type { Output } from '../../../src/cli/output.ts';
import { ferriesDesk } from '../../authoring/review/desk.ts';

const plain: Output = {
  write: () => undefined,
  writeBytes: () => undefined,
  style: (_style, text) => text,
  columns: null,
};
const terminal = (columns: number): Output => ({
  ...{ write: () => undefined, writeBytes: () => undefined, columns },
  style: (style, text) => `<${style}>${text}</${style}>`,
});
const mark = (start: number, end: number) =>
  ({ span: { start, end }, style: 'underline', open: '[', close: ']' }) as const;

test('a paragraph is wrapped to the width with its stretches marked, across lines too', () => {
  const text = 'The council said that the boats leave later.';
  expect(passage(text, [mark(22, 43)], 20, terminal(20)).map((line) => line.text)).toEqual([
    'The council said',
    'that <underline>the boats leave</underline>',
    '<underline>later</underline>.',
  ]);
  expect(passage(text, [mark(22, 43)], 80, plain).map((line) => line.text)).toEqual([
    'The council said that [the boats leave later].',
  ]);
});

test('text from right to left stands on lines of its own, and keeps to itself within ours', () => {
  const text = 'قال مجلس الميناء إن السفن ستغادر في وقت لاحق';
  for (const { text: line } of passage(text, [], 20, plain)) expect(line).not.toMatch(/[a-z]/);
  expect(shownInline('مجلس الميناء')).toBe('\u2068مجلس الميناء\u2069');
  expect(shownInline('council')).toBe('council');
});

test('nothing in a document reaches the terminal as a command, or turns a line round', () => {
  expect(shownText('a\u001b[2Jb\u009bc\u202ed\u0007\te')).toBe('a\uFFFD[2Jb\uFFFDcd\uFFFD e');
  const [line] = passage('a\u001b[2J b', [mark(0, 2)], 80, plain);
  expect(line?.text).toBe('[a\uFFFD][2J b');
});

test('of a long paragraph the lines around the mark are shown', () => {
  const text = Array.from({ length: 200 }, (_, index) => `word${index}`).join(' ');
  const lines = passage(text, [], 40, plain);
  const shown = within(lines, text.indexOf('word100'), 6);
  expect(shown).toHaveLength(8);
  expect(shown.join(' ')).toContain('word100 ');
});

test('a screen says where one is, what is proposed, and the keys, in the width of the terminal', async () => {
  const desk = await ferriesDesk();
  const state = { ...beginReview(desk, new Map()), at: 6 };
  const screen = reviewScreen(state, { ...plain, columns: 60 }, 24);
  expect(screen).toContain('0 of 11 decided');
  expect(screen).toContain('Paragraph 3 of the document');
  expect(screen).toMatch(/^› 1 · statement Harbour Council announces/m);
  expect(screen).toContain('a accept');
  for (const line of screen.split('\n')) expect(textWidth(line)).toBeLessThanOrEqual(60);
});
