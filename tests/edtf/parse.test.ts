import { describe, expect, test } from 'vitest';
import type { FuzzyDate } from '../../src/edtf/date.ts';
import { endsOf, explainEdtf, parseEdtf } from '../../src/edtf/parse.ts';

const plain: Omit<FuzzyDate, 'text' | 'earliest' | 'latest' | 'precision'> = {
  shape: 'moment',
  approximate: false,
  uncertain: false,
  openStart: false,
  openEnd: false,
  unspecified: false,
  time: null,
};

describe('a date is read with its bounds and its precision', () => {
  test.each<[string, Partial<FuzzyDate>]>([
    ['2016', { earliest: '2016-01-01', latest: '2016-12-31', precision: 'year' }],
    ['2016-05', { earliest: '2016-05-01', latest: '2016-05-31', precision: 'month' }],
    ['2016-02', { earliest: '2016-02-01', latest: '2016-02-29', precision: 'month' }],
    ['2015-02', { earliest: '2015-02-01', latest: '2015-02-28', precision: 'month' }],
    ['2016-09-23', { earliest: '2016-09-23', latest: '2016-09-23', precision: 'day' }],
    ['2016-09-23~', { earliest: '2016-09-23', latest: '2016-09-23', precision: 'day', approximate: true }],
    ['2016-09?', { earliest: '2016-09-01', latest: '2016-09-30', precision: 'month', uncertain: true }],
    ['2016%', { earliest: '2016-01-01', latest: '2016-12-31', precision: 'year', approximate: true, uncertain: true }],
    ['2011-21', { earliest: '2011-03-01', latest: '2011-05-31', precision: 'season' }],
    ['2011-22', { earliest: '2011-06-01', latest: '2011-08-31', precision: 'season' }],
    ['2011-23', { earliest: '2011-09-01', latest: '2011-11-30', precision: 'season' }],
    ['2011-24', { earliest: '2011-12-01', latest: '2012-02-29', precision: 'season' }],
    ['2012-24~', { earliest: '2012-12-01', latest: '2013-02-28', precision: 'season', approximate: true }],
    ['201X', { earliest: '2010-01-01', latest: '2019-12-31', precision: 'decade', unspecified: true }],
    ['20XX', { earliest: '2000-01-01', latest: '2099-12-31', precision: 'century', unspecified: true }],
    ['2016-XX', { earliest: '2016-01-01', latest: '2016-12-31', precision: 'year', unspecified: true }],
    ['2016-XX-XX', { earliest: '2016-01-01', latest: '2016-12-31', precision: 'year', unspecified: true }],
    ['2016-09-XX', { earliest: '2016-09-01', latest: '2016-09-30', precision: 'month', unspecified: true }],
    ['XXXX', { earliest: null, latest: null, precision: 'year', unspecified: true }],
    ['XXXX-09', { earliest: null, latest: null, precision: 'month', unspecified: true }],
    ['XXXX-09-23', { earliest: null, latest: null, precision: 'day', unspecified: true }],
    ['XXXX-09-24T01:53', { earliest: null, latest: null, precision: 'minute', unspecified: true, time: '01:53' }],
    ['XXXX-02-29', { earliest: null, latest: null, precision: 'day', unspecified: true }],
    ['2000-02-29', { earliest: '2000-02-29', latest: '2000-02-29', precision: 'day' }],
    ['0000', { earliest: '0000-01-01', latest: '0000-12-31', precision: 'year' }],
    ['9999', { earliest: '9999-01-01', latest: '9999-12-31', precision: 'year' }],
  ])('%s', (text, expected) => {
    expect(parseEdtf(text)).toEqual({ ...plain, text, ...expected });
  });
});

describe('a time of day is kept as printed and never moves the day', () => {
  test.each([
    ['2016-09-24T01:53', '01:53', null],
    ['2016-09-24T01:53:20', '01:53', null],
    ['2016-09-24T01:53+03:00', '01:53', '+03:00'],
    ['2016-09-24T01:53-11:00', '01:53', '-11:00'],
    ['2016-09-24T23:59Z', '23:59', 'Z'],
  ])('%s', (text, time, offset) => {
    const date = parseEdtf(text);
    expect(date).toEqual({ ...plain, text, earliest: '2016-09-24', latest: '2016-09-24', precision: 'minute', time });
    expect(endsOf(text).start?.offset).toBe(offset);
  });
});

describe('an interval lasted, brackets hold one moment', () => {
  test.each<[string, Partial<FuzzyDate>]>([
    ['2016-09-12/2016-09-19', { earliest: '2016-09-12', latest: '2016-09-19', precision: 'day', shape: 'lasting' }],
    ['2016-09-12/2016-10', { earliest: '2016-09-12', latest: '2016-10-31', precision: 'day', shape: 'lasting' }],
    ['2016-09/2016-09-12', { earliest: '2016-09-01', latest: '2016-09-12', precision: 'day', shape: 'lasting' }],
    ['2011-21/..', { earliest: '2011-03-01', latest: null, precision: 'season', shape: 'lasting', openEnd: true }],
    ['2011-21/2012-24', { earliest: '2011-03-01', latest: '2013-02-28', precision: 'season', shape: 'lasting' }],
    ['../2016-06-01', { earliest: null, latest: '2016-06-01', precision: 'day', shape: 'lasting', openStart: true }],
    ['/2016', { earliest: null, latest: '2016-12-31', precision: 'year', shape: 'lasting', openStart: true }],
    ['2016/', { earliest: '2016-01-01', latest: null, precision: 'year', shape: 'lasting', openEnd: true }],
    [
      '2016-09-12~/2016-09-19?',
      {
        earliest: '2016-09-12',
        latest: '2016-09-19',
        precision: 'day',
        shape: 'lasting',
        approximate: true,
        uncertain: true,
      },
    ],
    ['XXXX-12-30/XXXX-01-02', { earliest: null, latest: null, precision: 'day', shape: 'lasting', unspecified: true }],
    ['[2016-09-19..2016-09-23]', { earliest: '2016-09-19', latest: '2016-09-23', precision: 'day', shape: 'within' }],
    ['[2016-07..2016-08]', { earliest: '2016-07-01', latest: '2016-08-31', precision: 'month', shape: 'within' }],
    ['[..2016-09-23]', { earliest: null, latest: '2016-09-23', precision: 'day', shape: 'within', openStart: true }],
    ['[2016-09-19..]', { earliest: '2016-09-19', latest: null, precision: 'day', shape: 'within', openEnd: true }],
  ])('%s', (text, expected) => {
    expect(parseEdtf(text)).toEqual({ ...plain, text, ...expected });
  });
});

describe('what is not a date is explained with the right form', () => {
  const slip = (text: string, advice: string): string => `“${text}” is not a date as dates are written here. ${advice}`;
  const either = (a: string, b: string): string =>
    `Write ${a}/${b} if it lasted from the first to the second, or [${a}..${b}] if it was one moment in between.`;
  const noMonth = (month: string): string =>
    `There is no month ${month}: months run from 01 to 12, seasons from 21 (spring) to 24 (winter).`;

  test.each([
    ['23/09/2016', 'Write 2016-09-23.'],
    ['09/23/2016', 'Write 2016-09-23.'],
    ['03.09.2016', 'Write 2016-09-03, or 2016-03-09 if the month stands first.'],
    ['2016/09/23', 'Write 2016-09-23.'],
    ['2016-9-3', 'Write 2016-09-03.'],
    ['2016-5', 'Write 2016-05.'],
    ['20160923', 'Write 2016-09-23.'],
    ['Sept 23', 'Write XXXX-09-23, with the year in place of XXXX if it is known.'],
    ['Friday, 23 September 2016', 'Write 2016-09-23.'],
    ['September 23rd, 2016', 'Write 2016-09-23.'],
    ['May 2016', 'Write 2016-05.'],
    ['spring of 2011', 'Write 2011-21.'],
    ['2010s', 'Write 201X.'],
    ['201x', 'Write 201X.'],
    ['????-09-23', 'Write XXXX-09-23.'],
    ['c. 2016', 'Write 2016~.'],
    ['2016-09-23 ?', 'Write 2016-09-23?.'],
    [' 2016 ', 'Write 2016.'],
    ['2016-09-24 1:53', 'Write 2016-09-24T01:53.'],
    ['2016-09-24T25:00', 'The time of day runs from T00:00 to T23:59.'],
    ['2016-09-19..2016-09-23', either('2016-09-19', '2016-09-23')],
    ['2016-09-19 – 2016-09-23', either('2016-09-19', '2016-09-23')],
    ['2016-09-19 to 2016-09-23', either('2016-09-19', '2016-09-23')],
    ['2016-13', noMonth('13')],
    ['2016-00-01', noMonth('00')],
    ['2016-25', noMonth('25')],
    ['', 'It is empty. Write a day as 2016-09-23, a month as 2016-09 or a year as 2016.'],
  ])('%s', (text, advice) => {
    expect(explainEdtf(text)).toBe(slip(text, advice));
  });

  test.each([
    ['2016-02-30', 'There is no day 30 in 2016-02, which has 29 days.'],
    ['2015-02-29', 'There is no day 29 in 2015-02, which has 28 days.'],
    ['1900-02-29', 'There is no day 29 in 1900-02, which has 28 days.'],
    ['XXXX-09-31', 'There is no day 31 in month 9, which has 30 days.'],
    ['2016-09-31T10:00', 'There is no day 31 in 2016-09, which has 30 days.'],
    ['2016-09-12/2016-09-31', 'There is no day 31 in 2016-09, which has 30 days.'],
    ['2016-09-23/2016-09-19', '“2016-09-23/2016-09-19” ends before it begins: write the earlier date first.'],
    ['[2016-10..2016-09]', '“[2016-10..2016-09]” ends before it begins: write the earlier date first.'],
    ['../..', 'An interval that is open on both sides says nothing: give it a date.'],
    ['/', 'An interval that is open on both sides says nothing: give it a date.'],
    ['XXXX-09/2016', 'One side of the interval has a year and the other has none: give both a year, or both XXXX.'],
    [
      '2016-09-24T01:53/2016-09-25',
      'The sides of an interval are days, months, seasons or years: leave the time of day out.',
    ],
  ])('%s', (text, reason) => {
    expect(explainEdtf(text)).toBe(reason);
  });

  test.each([['Y20000'], ['-0001'], ['-0044-03-15'], ['-004X'], ['-0044/2016'], ['44 BC'], ['15 March 44 B.C.E.']])(
    '%s, whose year is not kept',
    (text) => {
      expect(explainEdtf(text)).toMatch(/^“.+” has a year that is not kept here: years run from 0000 to 9999\. .+\.$/u);
    },
  );

  test.each([
    ['yesterday'],
    ['20'],
    ['2016-09~-23'],
    ['[2016,2017]'],
    ['{2016..2017}'],
    ['2016/2017/2018'],
    ['XXXX-XX-23'],
    ['2016-09-2X'],
    ['1XXX'],
    ['9999-24'],
    ['2016-09-24T1'],
    ['~2016-09'.repeat(2000)],
  ])('%s', (text) => {
    expect(explainEdtf(text)).toMatch(/^“.+” is not a date as dates are written here: a day is 2016-09-23, .+\.$/u);
  });

  test('the same reason is thrown', () => {
    expect(() => parseEdtf('23/09/2016')).toThrow(slip('23/09/2016', 'Write 2016-09-23.'));
  });

  test('a date has no reason', () => {
    expect(explainEdtf('2016-09-23')).toBeNull();
  });
});

test('every day of four centuries is read as itself, and no day beyond a month is', () => {
  for (let day = new Date('1904-01-01T00:00:00Z'); day.getUTCFullYear() < 2304; day.setUTCDate(day.getUTCDate() + 1)) {
    const text = day.toISOString().slice(0, 10);
    const date = parseEdtf(text);
    if (date.earliest !== text || date.latest !== text) throw new Error(`${text} is read as ${date.earliest}`);
    const tomorrow = new Date(day.getTime() + 86_400_000);
    if (tomorrow.getUTCDate() === 1) {
      const beyond = `${text.slice(0, 8)}${day.getUTCDate() + 1}`;
      if (explainEdtf(beyond) === null) throw new Error(`${beyond} is accepted`);
    }
  }
});
