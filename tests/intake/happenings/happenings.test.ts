import { expect, test } from 'vitest';
import { datesIn } from '../../../src/intake/dates/dates.ts';
import { happeningsIn } from '../../../src/intake/happenings/happenings.ts';
import type { AttributionProposal } from '../../../src/intake/proposals.ts';
import { spanOf } from '../../../src/intake/span.ts';
import { expectGrowthWithLength } from '../growth.ts';

const published = '2016-09-24';

function read(text: string, said?: string, language = 'en'): string[] {
  const body = [text];
  const start = said === undefined ? 0 : text.indexOf(said);
  const attribution: AttributionProposal = {
    speaker: null,
    cue: null,
    content: said === undefined ? [] : [spanOf(body, 0, start, start + said.length)],
    form: 'indirect',
    act: 'states',
    through: [],
    citing: [],
    rule: 'test',
    confidence: 1,
  };
  const dates = datesIn(body, { language, published });
  return happeningsIn(body, dates, [attribution], language).map(
    ({ span, date, status }) => `${span.text} | ${date.value ?? ''} | ${status}`,
  );
}

test('the words beside a date name what happened', () => {
  expect(read('The truce collapsed on Monday.')).toEqual(['The truce collapsed | 2016-09-19 | happened']);
  expect(read('On Friday, rebels attacked the port.')).toEqual(['rebels attacked the port | 2016-09-23 | happened']);
  expect(read("Monday's attack on the convoy killed 20 people.")).toEqual([
    'attack on the convoy killed 20 people | 2016-09-19 | happened',
  ]);
});

test('what lies ahead is planned', () => {
  expect(read('Elections will be held in November, after the harvest.')).toEqual([
    'Elections will be held | 2016-11 | planned',
  ]);
});

test('what someone says who is not the outlet is alleged', () => {
  const text = 'The general said the port was shelled on Tuesday.';
  expect(read(text, 'the port was shelled on Tuesday')).toEqual(['the port was shelled | 2016-09-20 | alleged']);
});

test('the date of a saying is no happening', () => {
  const text = 'The minister said Friday that the talks would resume on Sunday.';
  expect(read(text, 'the talks would resume on Sunday')).toEqual(['the talks would resume | 2016-09-25 | planned']);
});

test('a clause too short to name anything takes the words before it', () => {
  expect(read('The bridge, which was bombed in July, is closed.')).toEqual([
    'The bridge, which was bombed | 2016-07 | happened',
  ]);
});

test('a date between commas stands within its clause, and no comma or quotation mark stands at its edge', () => {
  expect(read('Talks in the capital, on April 13, were broken off.')).toEqual([
    'Talks in the capital, on April 13, were broken off | 2016-04-13 | happened',
  ]);
  expect(read('“The port has been shut since July,” she said.', 'The port has been shut since July,')).toEqual([
    'The port has been shut | 2016-07 | alleged',
  ]);
});

test('a date beside no verb and no event gives nothing', () => {
  expect(read('A letter of 14 September.')).toEqual([]);
});

test('a language without a catalogue has none', () => {
  expect(read('Le pont a été fermé le 23 septembre 2016.', undefined, 'fr')).toEqual([]);
});

test.each([
  ['dates', 'attacked Friday '.repeat(6_000)],
  ['commas', 'Friday, '.repeat(12_000)],
  ['words', `attack ${'word '.repeat(20_000)} Friday`],
])('%s are read in time that grows with them', async (_, text) => {
  await expectGrowthWithLength(text, (part) => {
    const found = happeningsIn([part], datesIn([part], { language: 'en', published }), [], 'en');
    expect(found.every(({ span }) => span.end > span.start)).toBe(true);
  });
});
