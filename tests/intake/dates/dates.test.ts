import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { passagesIn } from '../../../scripts/bench/intake/passages.ts';
import { explainEdtf } from '../../../src/edtf/parse.ts';
import { datesIn } from '../../../src/intake/dates/dates.ts';
import { expectGrowthWithLength } from '../growth.ts';

const passages = passagesIn(readFileSync(join(import.meta.dirname, 'passages.txt'), 'utf8'));

const values = (text: string, published: string | null, language = 'en'): (string | null)[] =>
  datesIn([text], { language, published }).map(({ value }) => value);
const read = (text: string, published: string | null, language = 'en'): string[] =>
  datesIn([text], { language, published }).map(({ span, value }) => `${span.text}: ${value ?? 'none'}`);

test('of the dates in our passages of news, words and value are right', () => {
  let right = 0;
  let both = 0;
  for (const { published, text, dates } of passages) {
    const found = datesIn([text], { language: 'en', published });
    both += found.length + dates.length;
    right += dates.filter((date) =>
      found.some(({ span, value }) => span.start === date.start && span.text === date.text && value === date.value),
    ).length;
  }
  expect((2 * right) / both).toBeGreaterThan(0.95);
});

test('every value is EDTF as the briefing writes it', () => {
  const all = passages.flatMap(({ text, published }) => values(text, published));
  expect(all.filter((value) => value !== null && explainEdtf(value) !== null)).toEqual([]);
});

test('a span is a piece of its paragraph', () => {
  const body = ['Nothing here.', 'The port was shut on the night of Friday, Sept. 23, 2016, and on Monday.'];
  for (const { span } of datesIn(body, { language: 'en', published: '2016-09-28' })) {
    expect(body[span.paragraph]?.slice(span.start, span.end)).toBe(span.text);
  }
});

test('dates in digits are read in any language, in the order of the text', () => {
  expect(values('Das Treffen am 23.09.2016 und am 3.10.2016.', '2016-10-10', 'de')).toEqual([
    '2016-09-23',
    '2016-10-03',
  ]);
  expect(values('La cita del 03/04/2016.', '2016-05-01', 'es')).toEqual(['2016-04-03']);
  expect(values('The vote of 03/04/2016.', '2016-05-01', 'en-US')).toEqual(['2016-03-04']);
  expect(values('The vote of 03/04/2016.', '2016-05-01', 'en-GB')).toEqual(['2016-04-03']);
});

test('digits that read only one way tell the way of the others', () => {
  expect(values('Between 13/04/2016 and 05/04/2016.', '2016-05-01', 'en')).toEqual(['2016-04-13', '2016-04-05']);
});

test('digits that would lie after the publication are read the other way', () => {
  expect(values('The vote of 03/09/2016.', '2016-05-01', 'en-GB')).toEqual(['2016-03-09']);
});

test('months by name are read in languages without a catalogue', () => {
  expect(values('Le 23 septembre 2016, le pont a été fermé.', '2016-10-01', 'fr')).toEqual(['2016-09-23']);
  expect(values('Мост закрыли 23 сентября 2016 года.', '2016-10-01', 'ru')).toEqual(['2016-09-23']);
  expect(values('أغلق الجسر في 23 سبتمبر 2016.', '2016-10-01', 'ar')).toEqual(['2016-09-23']);
  expect(values('أغلق الجسر في ٢٣ أيلول ٢٠١٦.', '2016-10-01', 'ar')).toEqual(['2016-09-23']);
  expect(values('El 2 de mayo de 2014 cerró el puente.', '2016-10-01', 'es')).toEqual(['2014-05-02']);
});

test('an unknown language has no dates and no error', () => {
  expect(values('Something on Friday.', '2016-09-23', 'xx')).toEqual([]);
  expect(values('Something on Friday.', '2016-09-23', 'not a tag')).toEqual([]);
});

test('a weekday and a day of the month agree on the year', () => {
  expect(read('The port was shut on Friday, Sept. 23.', '2017-02-01')).toEqual(['Friday, Sept. 23: 2016-09-23']);
});

test('without a publication date nothing is guessed', () => {
  expect(read('He left on Friday, last month, two days ago.', null)).toEqual([
    'Friday: none',
    'last month: none',
    'two days ago: none',
  ]);
  expect(read('He left on Sept. 23 and in 2011.', null)).toEqual(['Sept. 23: XXXX-09-23', '2011: 2011']);
});

test('a year that is unknown stays unknown, also over its end', () => {
  expect(values('He left yesterday.', 'XXXX-01-01')).toEqual(['XXXX-12-31']);
  expect(values('He left yesterday.', 'XXXX-03-01')).toEqual([null]);
});

test('days that do not exist are no dates', () => {
  expect(
    values('On Feb. 30, 2016, and on 31.02.2016 and on 2016-13-01.', '2016-09-23').filter((one) => one?.length === 10),
  ).toEqual([]);
});

const hostile: readonly (readonly [string, string])[] = [
  ['blanks', ' '.repeat(100_000)],
  ['digits', '1'.repeat(100_000)],
  ['points', 'Sept. '.repeat(17_000)],
  ['numbers', '23/'.repeat(33_000)],
  ['modifiers', 'the end of '.repeat(9_000)],
  ['weekdays', 'Friday, '.repeat(12_000)],
  ['years', '2016-'.repeat(20_000)],
  ['weeks ago', 'two weeks ago '.repeat(7_000)],
  ['commas', ','.repeat(100_000)],
  ['one word', 'a'.repeat(100_000)],
  ['colons', '9:30 a.m. '.repeat(10_000)],
  ['a year earlier', 'a year earlier '.repeat(6_000)],
];

test.each(hostile)('%s are read in time that grows with them', async (_, text) => {
  await expectGrowthWithLength(text, (part) => {
    const found = datesIn([part], { language: 'en', published: '2016-09-23' });
    expect(found.every(({ span }) => span.end > span.start)).toBe(true);
  });
});

test('what no day can be told of is left out where the publication is known', () => {
  expect(
    read(
      'Some time ago, in recent weeks, days later, now and then, for two weeks, every Friday, in his 50s.',
      '2016-09-23',
    ),
  ).toEqual([]);
});

test('"a year earlier" counts from the date before it in the text', () => {
  const body = ['The bank lost money in the third quarter of 2014.', 'A year earlier it had not.'];
  expect(datesIn(body, { language: 'en', published: '2016-09-23' }).map(({ value }) => value)).toEqual([
    '2014-07/2014-09',
    '2013-07/2013-09',
  ]);
});

test('days with the signs for year, month and day are read, also in the middle of an unbroken text', () => {
  const valuesOf = (text: string, language: string) =>
    datesIn([text], { language, published: '2021-03-04' }).map(({ span, value }) => [span.text, value]);
  expect(valuesOf('会议于2021年3月3日举行。', 'zh')).toEqual([['2021年3月3日', '2021-03-03']]);
  expect(valuesOf('2021년 3월 3일 회의', 'ko')).toEqual([['2021년 3월 3일', '2021-03-03']]);
});
