import { describe, expect, test } from 'vitest';
import { isNear, unmatchedWords, wordsAsked, wordsOf } from '../../src/site/client/search/unmatched.ts';

describe('a word of a query', () => {
  test.each([
    ['convoy', ['convoys']],
    ['attacked', ['attack']],
    ['conv', ['convoy']],
    ['Zürich', ['Zurich']],
    ['al-Nusra', ['al-Nusra’s']],
    ['al Nusra', ['al-Nusra']],
    ['Deir ez-Zor', ['Deir', 'ez-Zor.']],
    ['Assad’s', ['Assad']],
    ["Assad's", ['Assad’s']],
    ['Лавров', ['Лаврова']],
    ['القافلة', ['القافِلة']],
    ['שיירה', ['שיירה.']],
  ])('%s is matched by the forms of it in %j', (query, found) => {
    expect(unmatchedWords(query, found)).toEqual([]);
  });

  test.each([
    ['convoyx', ['convoy'], ['convoyx']],
    ['convoy helicopter', ['convoy'], ['helicopter']],
    ['Lavrow', ['Lavrov'], ['Lavrow']],
    ['"aid convoy"', ['aid'], ['convoy']],
  ])('%s is not matched by %j', (query, found, missing) => {
    expect(unmatchedWords(query, found)).toEqual(missing);
  });

  test('keeps hyphens and apostrophes within it, and nothing about it', () => {
    expect(wordsOf('“al-Nusra’s” – (Ez-Zor), 2016')).toEqual(['al-Nusra’s', 'Ez-Zor', '2016']);
  });
});

describe('results', () => {
  test('are near to a query that was cut to a beginning they share', () => {
    expect(isNear('convoyx', ['convoy'])).toBe(true);
    expect(isNear('UN', ['UN'])).toBe(true);
  });

  test('are not near where only a letter or two is shared', () => {
    expect(isNear('qwzzkx', ['question', 'quiet'])).toBe(false);
    expect(isNear('convention', ['con'])).toBe(false);
  });
});

test('a title shows which of its words were asked for', () => {
  const found = wordsAsked('Attack on a Red Crescent aid convoy', 'convoys attack').filter(({ found }) => found);
  expect(found.map(({ text }) => text)).toEqual(['Attack', 'convoy']);
});
