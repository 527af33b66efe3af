import { expect, test } from 'vitest';
import { meanScore, scoreOf } from '../../../scripts/bench/intake/shingles.ts';

test('a text that is found whole scores one, whatever its marks and blanks', () => {
  expect(scoreOf('The boat left\n\non Tuesday, at  eight.', 'The boat left on Tuesday at eight')).toEqual({
    precision: 1,
    recall: 1,
  });
});

test('what is too much costs precision, what is missing costs recall, a text given twice counts once', () => {
  const wanted = 'one two three four five six seven';
  expect(scoreOf(`${wanted} eight`, wanted)).toEqual({ precision: 4 / 5, recall: 1 });
  expect(scoreOf('one two three four five', wanted)).toEqual({ precision: 1, recall: 2 / 4 });
  expect(scoreOf('one two three four one two three four', 'one two three four').precision).toBe(1 / 5);
});

test('a page where nothing was found counts in the recall alone', () => {
  const nothing = scoreOf('', 'one two three four');
  expect(nothing).toEqual({ precision: null, recall: 0 });
  const mean = meanScore([nothing, { precision: 1, recall: 1 }]);
  expect(mean).toEqual({ precision: 1, recall: 0.5, f1: 2 / 3 });
});

test('texts shorter than a shingle are compared as a whole', () => {
  expect(scoreOf('one two', 'one two')).toEqual({ precision: 1, recall: 1 });
  expect(scoreOf('one two', 'one three')).toEqual({ precision: 0, recall: 0 });
});
