import { describe, expect, test } from 'vitest';
import { buildMatcher } from '../../../src/briefing/mentions/matcher.ts';
import { actor, matcher } from './actors.ts';

describe('the matcher scales', () => {
  const word = (seed: number) =>
    Array.from({ length: 6 }, (_, place) =>
      String.fromCharCode(97 + ((seed * 7919 + place * place * 104729) % 26)),
    ).join('');
  const name = (seed: number) => `X${word(seed)} Y${word(seed * 3)}${seed.toString(36)}`;
  const many = Array.from({ length: 5000 }, (_, index) => actor(`a${index}`, name(index), name(index + 50_000)));
  const text = Array.from({ length: 530 }, (_, index) => (index % 15 === 0 ? `${name(index * 7)},` : word(index))).join(
    ' ',
  );

  test('every one of ten thousand names is found in an article of 530 words', () => {
    expect(buildMatcher(many, 'en').find(text)).toHaveLength(36);
  });

  test('a text that is nothing but names is read to its end', () => {
    expect(matcher.find('Russia '.repeat(20_000))).toHaveLength(20_000);
  });
});
