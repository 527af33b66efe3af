import { expect, test } from 'vitest';
import { plainLine } from '../../src/views/parts/plain-line.ts';

test('a plain line has neither citations nor Markdown marks', () => {
  expect(plainLine('*One* of [two](https://example.org/a_(b)) `three`. [@a#b; @c]')).toBe('One of two three.');
});

test('a plain line keeps what is no mark: a product, an asterisk, what would open a list', () => {
  expect(plainLine('12. September: 3 * 4 and snake_case. [@a#b]')).toBe('12. September: 3 * 4 and snake_case.');
});
