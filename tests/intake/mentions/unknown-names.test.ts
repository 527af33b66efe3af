import { describe, expect, test } from 'vitest';
import { mentionsIn } from '../../../src/intake/mentions/mentions.ts';
import { contextOf } from './context.ts';

const context = contextOf(
  { denmark: { name: 'Denmark', kind: 'state' }, 'ana-example': { name: 'Ana Example', kind: 'person' } },
  { places: { harbour: ['Old Harbour'] }, outlets: { post: { name: 'Evening Post' } } },
);
const names = (...body: string[]) =>
  mentionsIn(body, { language: 'en', context }).names.map(({ kind, name }) => `${kind}: ${name}`);

describe('names worth registering are proposed', () => {
  test.each<[string, string, string[]]>([
    ['a person behind a title', 'They met Transport Minister Kalle Muster.', ['person: Kalle Muster']],
    ['a person with a name that people bear', 'They met Peter Muster.', ['person: Peter Muster']],
    ['a person who speaks', 'On Monday Kalle Muster said so.', ['person: Kalle Muster']],
    ['a person with an age', 'They met Kalle Muster, 41, there.', ['person: Kalle Muster']],
    [
      'a ministry',
      'The Danish Ministry of Food and Fisheries agreed.',
      ['organisation: Danish Ministry of Food and Fisheries'],
    ],
    ['an organisation by its last word', 'They asked the Muster Foundation.', ['organisation: Muster Foundation']],
    ['a place by a word of its name', 'It rained on the Muster River.', ['place: Muster River']],
    ['a place by the word before it', 'He lives in the city of Musterby.', ['place: Musterby']],
    ['a name of which nothing is known', 'They bought a Muster Delta.', ['unknown: Muster Delta']],
    [
      'names with particles and initials',
      'They met Kalle van der Muster and Peter J. Muster.',
      ['person: Peter J. Muster', 'unknown: Kalle van der Muster'],
    ],
  ])('%s', (_, text, expected) => {
    expect(names(text)).toEqual(expected);
  });

  test('once, with all its forms, the fullest first', () => {
    const [name] = mentionsIn(['On Monday Peter Muster came.', 'Then Muster left, and Peter Muster’s aides stayed.'], {
      language: 'en',
      context,
    }).names;
    expect(name?.spans.map(({ text, paragraph }) => [text, paragraph])).toEqual([
      ['Peter Muster', 0],
      ['Peter Muster', 1],
      ['Muster', 1],
    ]);
  });

  test('those told by a cue, and those met often, first', () => {
    expect(
      names('They bought a Muster Delta.', 'They met Peter Muster. They met Peter Muster.', 'They met Carl Sample.'),
    ).toEqual(['person: Peter Muster', 'person: Carl Sample', 'unknown: Muster Delta']);
  });
});

describe('no name is proposed', () => {
  test.each<[string, string]>([
    ['for what is registered', 'Ana Example of Denmark read the Evening Post in the Old Harbour.'],
    ['for words that begin sentences', 'Yesterday Example. Officials Say. However Denmark. Heavy Rain fell.'],
    ['for days and months', 'It was on Monday September 3, on Good Friday.'],
    ['for peoples and their adjectives', 'The Danish and the Swedish, Muslims and Christians.'],
    ['for titles', 'The Foreign Minister and the Chief Executive Officer'],
    ['in headlines', 'Big River Rises Over Small Town As Rain Falls'],
    ['for a single word', 'They went to Musterby.'],
  ])('%s', (_, text) => {
    expect(names(text)).toEqual([]);
  });

  test('in scripts without capitals and languages without a catalogue', () => {
    for (const [language, text] of [
      ['ar', 'قال وزير النقل كارل موستر إن المطر توقف.'],
      ['zh', '交通部长卡尔·穆斯特说雨停了。'],
      ['de', 'Der Verkehrsminister Karl Muster sprach im Alten Hafen.'],
    ] as const)
      expect(mentionsIn([text], { language, context }).names).toEqual([]);
  });
});
