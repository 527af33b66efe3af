import { expect, test } from 'vitest';
import { appendEntry } from '../../src/authoring/registry.ts';

const entry = 'new:\n  # what\n  name:\n';
const append = (text: string): string => appendEntry(text, 'new', entry, 'kinds.yaml');

test('an entry is added at the end, and everything before it is kept to the letter', () => {
  const text = '# Kinds\n\none:   { name:  "One" }   # first\n\n\ntwo:\n    name: >-\n        Two\n        lines\n';
  expect(append(text)).toBe(text + entry);
});

test('a last line without an end gets one', () => {
  expect(append('one: { name: One }')).toBe(`one: { name: One }\n${entry}`);
});

test.each(['', '# only a comment\n', '---\n'])('a registry without entries takes its first: %j', (text) => {
  expect(append(text)).toBe(text + entry);
});

test('empty braces make room', () => {
  expect(append('# Kinds\n{}\n')).toBe(`# Kinds\n${entry}`);
});

test.each(['one: { name: One }\r\ntwo: { name: Two }\r\n', 'one: 1\r\ntwo: 2', '# Kinds\r\n{}\r\n'])(
  'a registry with line ends of Windows gets no other ones: %j',
  (text) => {
    const plain = text.replaceAll('\r\n', '\n');
    expect(append(text)).toBe(append(plain).replaceAll('\n', '\r\n'));
  },
);

test('an entry of the same name is never overwritten', () => {
  expect(() => append('new: { name: Mine }\n')).toThrow('kinds.yaml has an entry new already');
});

test.each([
  ['{ one: { name: One } }\n', 'no entry can be added at its end'],
  ['- one\n', 'must be a group of named entries'],
  ['one: [\n', 'cannot be read'],
])('a registry of another shape is left alone: %j', (text, why) => {
  expect(() => append(text)).toThrow(why);
});
