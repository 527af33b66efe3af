import { expect, test } from 'vitest';
import { mentionsIn } from '../../../src/intake/mentions/mentions.ts';
import { contextOf } from './context.ts';
import { expectGrowthWithLength } from '../growth.ts';

const context = contextOf({
  denmark: { name: 'Denmark', kind: 'state' },
  'ana-example': { name: 'Ana Example', kind: 'person', offices: [{ title: 'Foreign minister', of: 'denmark' }] },
});
const read = (text: string, language = 'en') => mentionsIn([text], { language, context });

test.each<[string, string]>([
  ['capitalised words', 'Abc '.repeat(100_000)],
  ['capitalised words joined by small ones', 'Minister of '.repeat(50_000)],
  ['small words between capitals', 'Aa de Bb '.repeat(40_000)],
  ['initials', 'A. '.repeat(50_000)],
  ['names and pronouns', 'Ana Example said he and she. '.repeat(5_000)],
  ['names and offices', 'Denmark’s foreign minister, Ana Example, '.repeat(4_000)],
  ['last names', `Ana Example. ${'Example '.repeat(50_000)}`],
  ['two names said over and over', 'But Carl Muster said. '.repeat(10_000)],
  ['opening quotation marks', '“'.repeat(100_000)],
  ['apostrophes', "D'".repeat(50_000)],
  ['hyphens', 'Al-'.repeat(50_000)],
  ['brackets', 'Ana Example ('.repeat(20_000)],
  ['one long word', `A${'a'.repeat(100_000)}`],
  ['commas', `Ana Example${' ,'.repeat(50_000)}`],
])('%s are read in time that grows with them', (_, text) => expectGrowthWithLength(text, read), 60_000);

test('nothing gives nothing', () => {
  expect(mentionsIn([], { language: 'en', context })).toEqual({ mentions: [], names: [] });
  expect(mentionsIn([''], { language: 'en', context: contextOf({}) })).toEqual({ mentions: [], names: [] });
});

test('a date of publication that is none is as good as no date', () => {
  const { mentions } = mentionsIn(['Ana Example'], { language: 'en', context, published: 'yesterday' });
  expect(mentions.map(({ actor }) => actor)).toEqual(['ana-example']);
});
