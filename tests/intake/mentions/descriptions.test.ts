import { describe, expect, test } from 'vitest';
import { mentionsIn } from '../../../src/intake/mentions/mentions.ts';
import { contextOf } from './context.ts';

const context = contextOf({
  denmark: { name: 'Denmark', kind: 'state', aliases: ['Copenhagen'] },
  'river-council': { name: 'River Council', kind: 'body', aliases: ['RC'] },
  'ana-example': {
    name: 'Ana Example',
    kind: 'person',
    offices: [{ title: 'Foreign minister', of: 'denmark', from: '2015', to: '2019' }],
  },
  'ben-sample': {
    name: 'Ben de Sample',
    kind: 'person',
    offices: [{ title: 'Special Envoy for Rivers', of: 'river-council' }],
  },
  'eva-specimen': {
    name: 'Eva Specimen',
    kind: 'person',
    offices: [{ title: 'Foreign minister', of: 'river-council' }],
  },
});
const mentions = (...body: string[]) =>
  mentionsIn(body, { language: 'en', context, published: '2016-03-02' })
    .mentions.filter(({ rule }) => rule !== 'name')
    .map(({ actor, span }) => `${actor}: ${span.text}`);

describe('a last name', () => {
  test('belongs to the person who was named in full before', () => {
    expect(mentions('Ana Example met Ben de Sample.', 'Then Example left, and de Sample’s aides stayed.')).toEqual([
      'ana-example: Example',
      'ben-sample: de Sample',
    ]);
  });

  test('is left alone before the full name', () => {
    expect(mentions('Example left.', 'Ana Example is away.')).toEqual([]);
  });

  test('is left alone where an unknown person of the document bears it too', () => {
    expect(mentions('Ana Example and her brother Carl Example spoke.', 'Later Example left.')).toEqual([]);
  });

  test('is no mention as a part of another name', () => {
    expect(mentions('Ana Example spoke.', 'The march went down Example Street, past the Old Example.')).toEqual([]);
  });
});

describe('an office stands for who holds it', () => {
  test.each<[string, string, string[]]>([
    ['with the state’s name', 'Denmark’s foreign minister spoke.', ['ana-example: Denmark’s foreign minister']],
    ['with the state’s adjective', 'The Danish foreign minister spoke.', ['ana-example: The Danish foreign minister']],
    ['abbreviated', 'The Danish FM spoke.', ['ana-example: The Danish FM']],
    [
      'in other words',
      'Copenhagen’s top diplomat and the top Danish diplomat',
      ['ana-example: Copenhagen’s top diplomat', 'ana-example: the top Danish diplomat'],
    ],
    ['with the state behind', 'The foreign minister of Denmark spoke.', ['ana-example: The foreign minister']],
    [
      'with a body’s name before it',
      'The RC envoy and the River Council’s special envoy',
      ['ben-sample: The RC envoy', 'ben-sample: the River Council’s special envoy'],
    ],
    ['not where a name follows, which is the mention', 'Danish Foreign Minister Ana Example spoke.', []],
    ['not where someone else’s name follows', 'Danish Foreign Minister Carl Specimen spoke.', []],
    [
      'not of a deputy, a former or a future one',
      'Denmark’s deputy foreign minister, the former Danish foreign minister, the Danish foreign minister-designate',
      [],
    ],
    ['not of any one of many', 'a Danish minister, Danish ministers, a Danish diplomat, the Danish diplomat', []],
    ['not of a country that is not registered', 'Norway’s foreign minister, the Norwegian foreign minister', []],
    ['not alone, where nobody is named', 'The foreign minister spoke.', []],
  ])('%s', (_, text, expected) => {
    expect(mentions(text)).toEqual(expected);
  });

  test('alone, where the document names one holder of such an office', () => {
    expect(mentions('Ana Example spoke.', 'The foreign minister left. The minister did not return.')).toEqual([
      'ana-example: The foreign minister',
      'ana-example: The minister',
    ]);
  });

  test('not alone, where it names two', () => {
    expect(mentions('Ana Example met Eva Specimen.', 'The foreign minister left.')).toEqual([]);
  });

  test('not in short, where an unknown person has such an office', () => {
    expect(mentions('Ana Example met Transport Minister Carl Muster.', 'The minister left.')).toEqual([]);
  });

  test('not before or after the holder held it', () => {
    const { mentions: found } = mentionsIn(['Denmark’s foreign minister spoke.'], {
      language: 'en',
      context,
      published: '2021-03-02',
    });
    expect(found.map(({ actor }) => actor)).toEqual(['denmark']);
  });
});

test('a short form in brackets is a name from there on', () => {
  const own = contextOf({ group: { name: 'Example Support Group', kind: 'body' } });
  const found = mentionsIn(['The Example Support Group (ESG) met.', 'The ESG agreed.'], {
    language: 'en',
    context: own,
  });
  expect(found.mentions.map(({ actor, span }) => `${actor}: ${span.text}`)).toEqual([
    'group: Example Support Group',
    'group: ESG',
    'group: ESG',
  ]);
});
