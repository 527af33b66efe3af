import { describe, expect, test } from 'vitest';
import { buildMatcher } from '../../../src/briefing/mentions/matcher.ts';
import { actor, found, matcher } from './actors.ts';

describe('names are found', () => {
  test.each<[string, string, string[]]>([
    ['the longest first', 'the US-led coalition', ['coalition: US-led coalition']],
    [
      'a name inside a longer one belongs to the longer',
      'Jabhat al-Nusra and Al-Nusra',
      ['nusra: Jabhat al-Nusra', 'nusra: Al-Nusra'],
    ],
    ['not inside the name of what is no actor', 'Russia Today on Russia', ['russia: Russia']],
    ['an actor keeps a name that something else has too', 'Sana', ['sana: Sana']],
    ['not inside another word', 'Syrian and Prussia and Syria_2', []],
    [
      'without their possessive',
      "Lavrov’s, Lavrov's, the Emirates’ and EMIRATES'",
      ['lavrov: Lavrov', 'lavrov: Lavrov', 'emirates: the Emirates', 'emirates: EMIRATES'],
    ],
    ['between hyphens', 'Russia-US talks, anti-Assad', ['russia: Russia', 'us: US', 'assad: Assad']],
    [
      'between punctuation',
      '(Russia), “Syria”; Lavrov: …US/Russia.',
      ['russia: Russia', 'syria: Syria', 'lavrov: Lavrov', 'us: US', 'russia: Russia'],
    ],
    ['with full stops of their own', 'the U.S. and the U.S.', ['us: U.S.', 'us: U.S.']],
    ['after a French article', 'l’Israel d’Assad', ['israel: Israel', 'assad: Assad']],
    ['not before the apostrophe of a longer name', "Sana'a", []],
    ['not after that of an Irish one', "O'Brien and O’Brien", []],
    ['nothing in nothing', '', []],
  ])('%s', (_, text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  test('with Turkish endings in a Turkish text', () => {
    expect(found('Erdoğan’ın ve Russia’nın', 'tr')).toEqual(['erdogan: Erdoğan', 'russia: Russia']);
    expect(found('Erdoğan’ın', 'en')).toEqual([]);
  });

  test('at their place, in UTF-16 units', () => {
    const text = '🕊️ Peace, says Lavrov’s aide';
    expect(matcher.find(text)).toEqual([{ actor: 'lavrov', start: 16, end: 22, text: 'Lavrov' }]);
    expect(text.slice(16, 22)).toBe('Lavrov');
  });

  test('overlapping ones by length, and then what is left', () => {
    const overlapping = buildMatcher([actor('ab', 'A B'), actor('bcd', 'B C D'), actor('a', 'A')], 'en');
    expect(overlapping.find('A B C D').map((one) => one.actor)).toEqual(['a', 'bcd']);
  });
});
