import { describe, expect, test } from 'vitest';
import type { Utterance } from '../../../src/intake/duplicates/article.ts';
import { buildDuplicateIndex, duplicatesOf } from '../../../src/intake/duplicates/duplicates.ts';
import { articleOf, bodyOf } from './text.ts';

const quote = 'We exchanged a few ideas by the river, and there was a little progress';
const index = buildDuplicateIndex([
  articleOf('first', bodyOf(), { utterances: [{ statement: 'ideas', actor: 'ana-example', quote }] }),
  ...Array.from({ length: 50 }, (_, number) =>
    articleOf(`other-${number}`, bodyOf(), {
      utterances: [
        { statement: 'said', actor: 'ana-example', quote: bodyOf(1)[0]?.split(' ').slice(0, 12).join(' ') ?? '' },
      ],
    }),
  ),
]);
const same = (utterance: Utterance) =>
  duplicatesOf(index, articleOf('new', bodyOf(), { utterances: [utterance] })).map(
    ({ of, statement }) => `${of}#${statement}`,
  );

describe('the same utterance in two articles is recognised', () => {
  test.each<[string, Utterance]>([
    ['by the same words', { actor: 'ana-example', quote }],
    [
      'set in other marks',
      { actor: 'ana-example', quote: '“we exchanged a few ideas — by the river; and there was a little progress!”' },
    ],
    ['by a piece of it', { actor: 'ana-example', quote: 'there was a little progress' }],
    ['by several pieces', { actor: 'ana-example', quote: 'exchanged a few ideas … a little progress' }],
    [
      'with a word left out and one added',
      { actor: 'ana-example', quote: 'We exchanged a few ideas at the river, and there was a little bit of progress' },
    ],
    ['by the last name, where nobody knows the speaker', { speaker: 'Minister Ana Example', quote }],
  ])('%s', (_, utterance) => {
    expect(same(utterance)).toEqual(['first#ideas']);
  });
});

describe('utterances are not the same', () => {
  test.each<[string, Utterance]>([
    ['where somebody else said the words', { actor: 'ben-sample', quote }],
    ['where another of the same last name did', { actor: 'carl-example', quote }],
    ['where nobody is named', { quote }],
    [
      'where only usual words are in common',
      { actor: 'ana-example', quote: 'there was a bridge and a few people by the water' },
    ],
    ['for a turn of phrase', { actor: 'ana-example', quote: 'a little progress' }],
    ['for nothing', { actor: 'ana-example', quote: '… “” …' }],
  ])('%s', (_, utterance) => {
    expect(same(utterance)).toEqual([]);
  });
});

test('the span of the utterance in the article goes with the proposal', () => {
  const span = { text: quote, paragraph: 2, start: 10, end: 10 + quote.length };
  const [found] = duplicatesOf(
    index,
    articleOf('new', bodyOf(), { utterances: [{ actor: 'ana-example', quote, span }] }),
  );
  expect(found).toMatchObject({ kind: 'same-utterance', of: 'first', statement: 'ideas', similarity: 1, span });
});
