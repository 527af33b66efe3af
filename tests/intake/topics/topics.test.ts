import { describe, expect, test } from 'vitest';
import { topicsIn } from '../../../src/intake/topics/topics.ts';
import { contextOf } from '../mentions/context.ts';

const context = contextOf(
  {},
  {
    topics: {
      talks: { name: 'Peace talks', aliases: ['peace negotiations', { text: 'мирные переговоры', language: 'ru' }] },
      convoy: { name: 'The attack on the aid convoy' },
      aircraft: { name: 'Grounding aircraft', aliases: ['no-fly zone'] },
      deal: { name: 'The US-Norland deal' },
      rivers: { name: 'The rivers of Norland and Sorland' },
    },
  },
);
const topics = (...body: string[]) => topicsIn(body, context, 'en').map(({ topic }) => topic);

describe('a registered topic is proposed', () => {
  test.each<[string, string, string[]]>([
    ['by its name', 'Peace talks began.', ['talks']],
    ['by an alias', 'The peace negotiations failed.', ['talks']],
    ['in any inflection', 'All aircraft must be grounded. A no-fly zone was set up.', ['aircraft']],
    ['by all its words in one sentence', 'A convoy that brought aid was attacked on Monday.', ['convoy']],
  ])('%s', (_, text, expected) => {
    expect(topics(text)).toEqual(expected);
  });

  test('by most of its words, where that is more than once so', () => {
    expect(topics('The convoy was attacked.')).toEqual([]);
    expect(topics('The convoy was attacked.', 'An attack on a convoy is a crime.')).toEqual(['convoy']);
  });

  test('with the places that speak of it, and the likeliest first', () => {
    const found = topicsIn(
      ['Peace talks began.', 'The peace talks ended; the convoy with aid was under attack.'],
      context,
      'en',
    );
    expect(found.map(({ topic, spans }) => [topic, spans.map(({ paragraph, text }) => [paragraph, text])])).toEqual([
      [
        'talks',
        [
          [0, 'Peace talks'],
          [1, 'peace talks'],
        ],
      ],
      ['convoy', [[1, 'convoy with aid was under attack']]],
    ]);
  });

  test('in the language of the text', () => {
    expect(topicsIn(['Начались мирные переговоры.'], context, 'ru').map(({ topic }) => topic)).toEqual(['talks']);
    expect(topicsIn(['Peace talks'], context, 'ru')).toEqual([]);
  });
});

describe('a topic is not proposed', () => {
  test.each<[string, string]>([
    ['for one of its words', 'Talks began. A convoy left. Aircraft landed.'],
    [
      'where its words are far apart',
      'Peace is what everyone there has wanted for many long years and what they came for in the end, he said in talks.',
    ],
    ['for the names in it alone', 'Norland and Sorland agree. Norland fears Sorland. Sorland fears Norland.'],
    ['where "us" is nobody’s abbreviation', 'Norland offered us a deal.'],
    ['in nothing', ''],
  ])('%s', (_, text) => {
    expect(topics(text)).toEqual([]);
  });
});

test('long texts take time that grows with them', () => {
  const words = 'peace talks aid convoy attack '.repeat(20_000);
  expect(topics(words)).toContain('talks');
  expect(topics('Convoy attack. '.repeat(8_000))).toEqual(['convoy']);
  expect(topics('x'.repeat(100_000))).toEqual([]);
}, 20_000);
