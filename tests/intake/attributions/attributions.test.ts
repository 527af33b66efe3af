import { expect, test } from 'vitest';
import { actorId } from '../../../src/content/schemas/ids.ts';
import { attributionsIn } from '../../../src/intake/attributions/attributions.ts';
import { spanOf } from '../../../src/intake/span.ts';
import { expectGrowthWithLength } from '../growth.ts';

const inEnglish = (...body: string[]) => attributionsIn(body, { language: 'en', mentions: [] });
const plain = (...body: string[]) =>
  inEnglish(...body).map(({ speaker, cue, content }) => [speaker?.text, cue?.text, ...content.map(({ text }) => text)]);

test('words in quotation marks belong to who said them, before, behind or on both sides', () => {
  expect(plain('“We won,” said Ana Example, the mayor.')).toEqual([['Ana Example, the mayor', 'said', '“We won,”']]);
  expect(plain('The mayor said: “We won.”')).toEqual([['The mayor', 'said', '“We won.”']]);
  expect(plain('“We won,” the mayor said, “and we will win again.”')).toEqual([
    ['the mayor', 'said', '“We won,”', '“and we will win again.”'],
  ]);
});

test('a quotation that goes on behind the cue is one utterance', () => {
  expect(plain('“We won,” the mayor said. “It was close.”')).toEqual([
    ['the mayor', 'said', '“We won,”', '“It was close.”'],
  ]);
});

test('a speaker who is a registered actor carries its id, but not by an owner’s name', () => {
  const body = ['Freedonia’s minister said that talks would go on. He was hopeful, Freedonia said.'];
  const mention = (start: number, end: number, actor: string) => ({
    span: spanOf(body, 0, start, end),
    actor: actorId.parse(actor),
    rule: 'name',
    confidence: 1,
  });
  const at = body[0]?.lastIndexOf('Freedonia') ?? 0;
  const found = attributionsIn(body, {
    language: 'en',
    mentions: [mention(0, 9, 'freedonia'), mention(at, at + 9, 'freedonia')],
  });
  expect(found.map(({ speaker }) => [speaker?.text, speaker?.actor])).toEqual([
    ['Freedonia’s minister', undefined],
    ['Freedonia', 'freedonia'],
  ]);
});

test('an agency that was told relays, and a statement that is cited is cited', () => {
  const [first, second] = inEnglish(
    'The governor told Reuters that the road was closed.',
    'The road was closed, the governor said, citing a report by the police.',
  );
  expect(first?.through.map(({ text }) => text)).toEqual(['Reuters']);
  expect(second?.citing.map(({ text }) => text)).toEqual(['a report by the police']);
});

test('a language without a catalogue gives quotations without speakers, and no error', () => {
  const found = attributionsIn(
    ['大臣は「われわれはこの計画に賛成できない」と述べた。', 'Täna ütles minister midagi.'],
    {
      language: 'ja',
      mentions: [],
    },
  );
  expect(found.every(({ speaker }) => speaker === null)).toBe(true);
});

const inLanguage = (language: string, text: string) =>
  attributionsIn([text], { language, mentions: [] }).map(({ speaker, content }) => [
    speaker?.text,
    ...content.map((one) => one.text),
  ]);

test('French and Russian have a catalogue of words: who is named beside the verb speaks', () => {
  expect(inLanguage('fr', '« Nous avons gagné », a déclaré le maire de la ville.')).toEqual([
    ['le maire de la ville', '« Nous avons gagné »'],
  ]);
  expect(inLanguage('fr', 'Le ministre a annoncé mardi que la route serait fermée.')).toEqual([
    ['Le ministre', 'que la route serait fermée'],
  ]);
  expect(inLanguage('fr', 'Selon la police, trois personnes ont été arrêtées.')).toEqual([
    ['la police', 'trois personnes ont été arrêtées'],
  ]);
  expect(inLanguage('ru', '«Мы победили», — сказал мэр города.')).toEqual([['мэр города', '«Мы победили»']]);
  expect(inLanguage('ru', 'Министр заявил, что дорога закрыта.')).toEqual([['Министр', 'что дорога закрыта']]);
});

test('an outlet that only reports what somebody said relays it', () => {
  const [only, ...others] = inEnglish('He said the road was closed, BBC reported.');
  expect([only?.speaker?.text, only?.through.map(({ text }) => text), others]).toEqual(['He', ['BBC'], []]);
});

const hostile = [
  'Selon '.repeat(16_000),
  'a dit que '.repeat(10_000),
  'a'.repeat(100_000),
  'word '.repeat(20_000),
  'he said that '.repeat(8_000),
  '"'.repeat(50_000),
  '“'.repeat(50_000),
  '"a" '.repeat(25_000),
  "'a ".repeat(33_000),
  '(['.repeat(50_000),
  'a. '.repeat(33_000),
  ', who '.repeat(16_000),
  'according to '.repeat(8_000),
  'said, '.repeat(16_000),
  'and said '.repeat(11_000),
  '–'.repeat(100_000),
];

test('hostile text is read in time that grows with it', { timeout: 120_000 }, async () => {
  for (const text of hostile)
    await expectGrowthWithLength(text, (part) => {
      for (const language of ['en', 'fr', 'ru', 'ar'])
        expect(Array.isArray(attributionsIn([part], { language, mentions: [] }))).toBe(true);
    });
});

test('a speaker whom a clause without commas describes is found, not the last noun of the clause', () => {
  expect(plain('An official who asked not to be named said the talks had failed.')).toEqual([
    ['An official', 'said', 'the talks had failed'],
  ]);
  expect(plain('A resident who fled the town on Monday said the boats were old.')).toEqual([
    ['A resident', 'said', 'the boats were old'],
  ]);
});

test('figures that somebody released are a source, and what is laid upon others is not its source', () => {
  expect(plain('According to figures released by the council, 40 people were turned away.')).toEqual([
    ['figures released by the council', 'According to', '40 people were turned away'],
  ]);
  expect(plain('The delay was attributed by the harbour office to bad weather.')).toEqual([
    ['the harbour office', 'was attributed', 'The delay', 'to bad weather'],
  ]);
});

test('a place in capitals before a report is no speaker, unlike a label before somebody’s own words', () => {
  expect(plain('HARBOUR TOWN: The bridge will stay shut, the minister of transport said on Friday.')).toEqual([
    ['the minister of transport', 'said', 'The bridge will stay shut'],
  ]);
  expect(plain('OLD PORT: “We will not go,” the dockers’ leader told reporters.')).toEqual([
    ['the dockers’ leader', 'told', '“We will not go,”'],
  ]);
  expect(plain('MINISTER: We go on with the talks, as he said, and not without the dockers.')).toEqual([
    ['MINISTER', ':', 'We go on with the talks, as he said, and not without the dockers.'],
  ]);
});

test('what a clause tells of a speaker ends where the sentence has its own verb, and the wish to stay unnamed is no statement', () => {
  expect(plain('A nurse who declined to give her name told reporters that the ward was full.')).toEqual([
    ['A nurse', 'told', 'that the ward was full'],
  ]);
  expect(plain('One official, who refused to be identified, said the talks had failed.')).toEqual([
    ['One official', 'said', 'the talks had failed'],
  ]);
  expect(plain('The councillor who refused to sign the deal said it was too late.')).toEqual([
    ['The councillor', 'refused', 'to sign the deal'],
    ['The councillor', 'said', 'it was too late'],
  ]);
  expect(plain('The spokeswoman declined to comment.')).toEqual([['The spokeswoman', 'declined', 'to comment']]);
});

test('what is laid upon somebody between commas is found, with its subject', () => {
  expect(plain('The attack, blamed by the council on the dockers, shut the port.')).toEqual([
    ['the council', 'blamed', 'The attack', 'on the dockers'],
  ]);
  expect(plain('The plan, which was rejected by the union, would cost a million.')).toEqual([
    ['the union', 'was rejected', 'The plan'],
  ]);
  expect(plain('The feast, celebrated by lighting lamps, lasts five days.')).toEqual([]);
});
