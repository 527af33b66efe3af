import { expect, test } from 'vitest';
import { counterOf } from '../../src/site/client/counter.ts';
import { fill } from '../../src/site/client/fill.ts';

test.each(["$'", '$$', '$&', '$`', '%', '%1 %2'])('what a reader typed stands as it was typed: %j', (typed) => {
  expect(fill('Nothing for “%”.', typed)).toBe(`Nothing for “${typed}”.`);
  expect(fill('Showing %1 for %2.', 'Lake', typed)).toBe(`Showing Lake for ${typed}.`);
  expect(fill('%2 shows %1.', typed, 'Lake')).toBe(`Lake shows ${typed}.`);
});

test('how many there are is said in the plural of the language, its numbers and its words', () => {
  const forms = { one: '% result', other: '% results' };
  const count = counterOf('en');
  expect([0, 1, 1200].map((number) => count(forms, number))).toEqual(['0 results', '1 result', '1,200 results']);
  expect(counterOf('de')(forms, 1200)).toBe('1.200 results');
});
