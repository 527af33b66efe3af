import { describe, expect, test } from 'vitest';
import { mentionsIn } from '../../../src/intake/mentions/mentions.ts';
import { contextOf } from './context.ts';

const context = contextOf({
  'ana-example': { name: 'Ana Example', kind: 'person' },
  'bilal-sample': { name: 'Bilal Sample', kind: 'person' },
  'carl-muster': { name: 'Carl Muster', kind: 'person' },
  council: { name: 'River Council', kind: 'body' },
});
const pronouns = (...body: string[]) =>
  mentionsIn(body, { language: 'en', context })
    .mentions.filter(({ rule }) => rule === 'pronoun')
    .map(({ actor, span }) => `${actor}: ${span.text}`);

describe('a pronoun stands for', () => {
  test.each<[string, string[], string[]]>([
    ['the person of the sentence before', ['Bilal Sample left. He will return.'], ['bilal-sample: He']],
    ['the subject, not whom it met', ['Bilal Sample met Carl Muster. He was tired.'], ['bilal-sample: He']],
    ['the subject of its own sentence', ['Bilal Sample said he would return.'], ['bilal-sample: he']],
    ['whom it can by its gender', ['Ana Example wrote to Carl Muster. She was tired.'], ['ana-example: She']],
    [
      'the same as the pronoun before',
      ['Bilal Sample left. He will return.', 'The council met. “We wait,” he said.'],
      ['bilal-sample: He', 'bilal-sample: he'],
    ],
  ])('%s', (_, body, expected) => {
    expect(pronouns(...body)).toEqual(expected);
  });
});

describe('a pronoun is left alone', () => {
  test.each<[string, string[]]>([
    ['where two may be meant', ['The talks between Bilal Sample and Carl Muster ended. He was tired.']],
    ['where someone unknown is nearer', ['Bilal Sample left.', 'A witness spoke. He was tired.']],
    ['where an unknown name is nearer', ['Bilal Sample left.', 'Dora Specimen spoke to Emil Specimen. He was tired.']],
    ['in a quotation, which speaks of others', ['Bilal Sample said: “Tomorrow he will go.”']],
    ['after a body', ['The River Council met. He was tired.']],
    [
      'where the person is far away',
      ['Bilal Sample left.', 'It rained.', 'It snowed.', 'It froze.', 'It thawed.', 'He sang.'],
    ],
  ])('%s', (_, body) => {
    expect(pronouns(...body)).toEqual([]);
  });
});
