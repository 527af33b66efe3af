import { describe, expect, test } from 'vitest';
import { buildMatcher } from '../../../src/briefing/mentions/matcher.ts';
import { actor, found } from './actors.ts';

describe('capitals count', () => {
  test.each<[string, string, string[]]>([
    ['a capital of the name is a capital of the text', 'us, russia, sErgei lavrov', []],
    ['headlines are in capitals', 'US-LED COALITION HITS SYRIA', ['coalition: US-LED COALITION', 'syria: SYRIA']],
    [
      'a small letter may be a capital at the head of a word',
      'US-Led Coalition. The Americans',
      ['coalition: US-Led Coalition', 'us: The Americans'],
    ],
    ['but not within one', 'THe Americans', []],
    ['an article may be small or large', 'al-Nusra and Bashar Al-Assad', ['nusra: al-Nusra', 'assad: Bashar Al-Assad']],
    ['in any script', 'россия РОССИЯ', ['russia: РОССИЯ']],
  ])('%s', (_, text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  test('and tell names apart', () => {
    const cased = buildMatcher([actor('state', 'IS'), actor('verb', 'Is')], 'en');
    expect(cased.find('IS Is').map((one) => one.actor)).toEqual(['state', 'verb']);
  });
});

describe('what is only typed differently is equal', () => {
  test.each<[string, string, string[]]>([
    [
      'diacritics',
      'Erdogan, ERDOĞAN and Erdog\u0306an',
      ['erdogan: Erdogan', 'erdogan: ERDOĞAN', 'erdogan: Erdog\u0306an'],
    ],
    ['kinds of hyphen', 'Jabhat al‑Nusra, Jabhat al–Nusra', ['nusra: Jabhat al‑Nusra', 'nusra: Jabhat al–Nusra']],
    [
      'kinds of space',
      'Sergei\u00a0Lavrov, Sergei\n  Lavrov',
      ['lavrov: Sergei\u00a0Lavrov', 'lavrov: Sergei\n  Lavrov'],
    ],
    ['soft hyphens and ayn', 'Rus\u00adsia, Al Saʿud', ['russia: Rus\u00adsia', 'saud: Al Saʿud']],
    ['full width', 'ＵＳ', ['us: ＵＳ']],
    ['harakat and tatweel', 'رُوسِيَا وروســـيا', ['russia: رُوسِيَا', 'russia: روســـيا']],
    ['gershayim', 'צה״ל', ['israel: צה״ל']],
  ])('%s', (_, text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  test('but a vowel sign of Devanagari is part of the word', () => {
    expect(found('दिल्ली दल्ली')).toEqual(['delhi: दिल्ली']);
  });
});
