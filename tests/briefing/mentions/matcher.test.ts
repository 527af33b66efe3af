import { describe, expect, test } from 'vitest';
import type { Name } from '../../../src/content/schemas/common.ts';
import { firstMentions } from '../../../src/briefing/mentions/first.ts';
import { buildMatcher } from '../../../src/briefing/mentions/matcher.ts';
import { parseEdtf } from '../../../src/edtf/parse.ts';

const actor = (id: string, name: string, ...aliases: Name[]) => ({ id, name, aliases });

const actors = [
  actor(
    'russia',
    'Russia',
    'روسيا',
    'Россия',
    { text: 'Россию', language: 'ru' },
    '俄罗斯',
    'ロシア',
    'รัสเซีย',
    '러시아',
  ),
  actor('us', 'United States', 'US', 'U.S.', 'the Americans', 'الولايات المتحدة'),
  actor('syria', 'Syria', 'سوريا', 'シリア'),
  actor('nusra', 'Jabhat al-Nusra', 'Al-Nusra', 'النصرة'),
  actor('assad', 'Bashar al-Assad', 'Assad', 'أسد'),
  actor('israel', 'Israel', 'ישראל', 'צה"ל'),
  actor('lavrov', 'Sergei Lavrov', 'Lavrov'),
  actor('erdogan', 'Recep Tayyip Erdoğan', 'Erdoğan'),
  actor('coalition', 'US-led coalition'),
  actor('emirates', 'the Emirates', 'Emirates'),
  actor('sana', 'Sana'),
  actor('brien', 'Brien'),
  actor('saud', 'Al Saud'),
  actor('delhi', 'दिल्ली'),
];
const matcher = buildMatcher(actors, 'en', ['Russia Today', 'Sana']);

const found = (text: string, language?: string) =>
  matcher.find(text, { language }).map(({ actor: id, text: name }) => `${id}: ${name}`);

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

describe('other scripts have their own borders', () => {
  test.each<[string, string, string[]]>([
    ['Arabic particles', 'وروسيا بروسيا وبروسيا لروسيا فروسيا كروسيا', Array<string>(6).fill('russia: روسيا')],
    ['the Arabic article', 'الأسد والأسد بالأسد للأسد', Array<string>(4).fill('assad: أسد')],
    ['a name that has the article', 'والنصرة بالنصرة', ['nusra: النصرة', 'nusra: النصرة']],
    ['the article after ل', 'للنصرة', ['nusra: لنصرة']],
    ['several words', 'والولايات المتحدة', ['us: الولايات المتحدة']],
    ['a longer Arabic word', 'سوريات والروسيات', []],
    ['Hebrew particles', 'בישראל ושבישראל', ['israel: ישראל', 'israel: ישראל']],
    ['Chinese', '据俄罗斯人说', ['russia: 俄罗斯']],
    ['Japanese, where katakana makes words', 'ロシア軍とシリアの、シリアル', ['russia: ロシア', 'syria: シリア']],
    ['Thai', 'ทหารรัสเซียและ', ['russia: รัสเซีย']],
    ['Korean with a particle', '러시아는', ['russia: 러시아']],
  ])('%s', (_, text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  test('a particle with its marks stays outside the mention', () => {
    const [mention] = matcher.find('وَرُوسيا');
    expect(mention).toEqual({ actor: 'russia', start: 2, end: 8, text: 'رُوسيا' });
  });
});

describe('a name that several bear', () => {
  const shared = buildMatcher(
    [
      actor('john', 'John Kerry', 'Kerry', { text: 'the secretary', from: '2013-02-01', to: '2017-01-20' }),
      actor('rex', 'Rex Tillerson', { text: 'the secretary', from: '2017-02-01', to: '2018-03-31' }),
      actor('county', 'County Kerry', 'Kerry'),
      actor('press', 'The press', { text: 'Die', language: 'en' }),
      actor('dice', 'Dice', { text: 'Die', language: 'de' }),
      actor('long', 'Kerry Group'),
      actor('long-too', 'The Kerry Group', 'Kerry Group'),
    ],
    'en',
  );
  const actorsIn = (...options: Parameters<typeof shared.find>) => shared.find(...options).map((one) => one.actor);

  test('is left alone', () => {
    expect(actorsIn('Kerry said')).toEqual([]);
    expect(actorsIn('John Kerry said')).toEqual(['john']);
  });

  test('is left alone with the shorter names inside it', () => {
    expect(
      buildMatcher([...actors, actor('a', 'Greater Syria'), actor('b', 'Greater Syria')], 'en').find('Greater Syria'),
    ).toEqual([]);
    expect(actorsIn('Kerry Group')).toEqual([]);
  });

  test('is told by the date of the text', () => {
    expect(actorsIn('the secretary', { on: parseEdtf('2016-09-24') })).toEqual(['john']);
    expect(actorsIn('the secretary', { on: parseEdtf('2017-05') })).toEqual(['rex']);
    expect(actorsIn('the secretary', { on: parseEdtf('2017') })).toEqual([]);
    expect(actorsIn('the secretary', { on: parseEdtf('2020') })).toEqual([]);
    expect(actorsIn('the secretary')).toEqual([]);
  });

  test('is told by the language of the text', () => {
    expect(actorsIn('Die', { language: 'de-AT' })).toEqual(['dice']);
    expect(actorsIn('Die', { language: 'en-GB' })).toEqual(['press']);
    expect(actorsIn('Die', { language: 'fr' })).toEqual([]);
  });

  test('is no longer shared where one bears it twice', () => {
    expect(buildMatcher([actor('a', 'Tartus', 'Tartus', 'TARTUS')], 'en').find('Tartus TARTUS')).toHaveLength(2);
  });

  test('a date does not silence a name that only one bears', () => {
    const dated = buildMatcher([actor('a', 'A', { text: 'the envoy', to: '2010' })], 'en');
    expect(dated.find('the envoy', { on: parseEdtf('2016') })).toHaveLength(1);
  });
});

test('the first mentions are one for each actor, in order', () => {
  const mentions = matcher.find('Russia, Syria, Russia, Lavrov, Syria');
  expect(firstMentions(mentions).map((one) => [one.actor, one.start])).toEqual([
    ['russia', 0],
    ['syria', 8],
    ['lavrov', 23],
  ]);
});

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
