import { describe, expect, test } from 'vitest';
import { parseEdtf } from '../../src/edtf/parse.ts';
import { dateFormatter, isoOf } from '../../src/i18n/dates.ts';
import { dateWordsAr } from '../../src/i18n/messages/dates-ar.ts';
import { dateWordsEn } from '../../src/i18n/messages/dates-en.ts';

const english = dateFormatter('en', dateWordsEn);
const arabic = dateFormatter('ar', dateWordsAr);

describe('a date is said in English, long and short', () => {
  test.each([
    ['2016-09-23', 'Friday 23 September 2016', '23 Sept 2016'],
    ['2016-09-24T01:53', 'Saturday 24 September 2016, 01:53', '24 Sept 2016, 01:53'],
    ['2016-09-24T01:53+03:00', 'Saturday 24 September 2016, 01:53 (UTC+03:00)', '24 Sept 2016, 01:53 (UTC+03:00)'],
    ['2016-09-24T23:53Z', 'Saturday 24 September 2016, 23:53 (UTC)', '24 Sept 2016, 23:53 (UTC)'],
    ['2016-05', 'May 2016', 'May 2016'],
    ['2016', '2016', '2016'],
    ['2011-21', 'spring of 2011', 'spring of 2011'],
    ['2011-24', 'winter of 2011–2012', 'winter of 2011–2012'],
    ['201X', 'the 2010s', 'the 2010s'],
    ['20XX', 'between 2000 and 2099', 'between 2000 and 2099'],
    ['2016-09-23~', 'about Friday 23 September 2016', 'about 23 Sept 2016'],
    ['2016-05?', 'perhaps May 2016', 'perhaps May 2016'],
    ['2016%', 'perhaps about 2016', 'perhaps about 2016'],
    ['XXXX-09-23', '23 September, year not known', '23 Sept, year not known'],
    ['XXXX-09', 'September, year not known', 'Sept, year not known'],
    ['XXXX', 'date not known', 'date not known'],
    ['2016-XX', '2016, month not known', '2016, month not known'],
    ['2016-09-XX', 'September 2016, day not known', 'Sept 2016, day not known'],
    ['[2016-09-19..2016-09-23]', 'between 19 and 23 September 2016', 'between 19 and 23 Sept 2016'],
    ['[2016-09-23..2016-09-24]', '23 or 24 September 2016', '23 or 24 Sept 2016'],
    ['[2016-09-30..2016-10-01]', '30 September or 1 October 2016', '30 Sept or 1 Oct 2016'],
    ['[2016-09-29..2016-10-03]', 'between 29 September and 3 October 2016', 'between 29 Sept and 3 Oct 2016'],
    ['[2015-12-30..2016-01-02]', 'between 30 December 2015 and 2 January 2016', 'between 30 Dec 2015 and 2 Jan 2016'],
    ['[2016-07..2016-08]', 'between July and August 2016', 'between Jul and Aug 2016'],
    [
      '[2016-09-19..2016-09-19]',
      'between 19 September 2016 and 19 September 2016',
      'between 19 Sept 2016 and 19 Sept 2016',
    ],
    ['[..2016-09-23]', 'no later than 23 September 2016', 'no later than 23 Sept 2016'],
    ['[2016-09-19..]', 'no earlier than 19 September 2016', 'no earlier than 19 Sept 2016'],
    ['2016-09-12/2016-09-19', '12 to 19 September 2016', '12 to 19 Sept 2016'],
    ['2011/2013', '2011 to 2013', '2011 to 2013'],
    ['2011-21/2016-02', 'spring of 2011 to February 2016', 'spring of 2011 to Feb 2016'],
    ['2016-09-12~/2016-09-19', 'about 12 September 2016 to 19 September 2016', 'about 12 Sept 2016 to 19 Sept 2016'],
    ['XXXX-09-12/XXXX-09-19', '12 to 19 September, year not known', '12 to 19 Sept, year not known'],
    ['XXXX-12-30/XXXX-01-02', '30 December to 2 January, year not known', '30 Dec to 2 Jan, year not known'],
    ['2011-21/..', 'since spring of 2011', 'since spring of 2011'],
    ['../2016-06-01', 'until 1 June 2016', 'until 1 Jun 2016'],
    ['2016-06-01/', 'from 1 June 2016, end not known', 'from 1 Jun 2016, end not known'],
    ['/2016-06-01', 'until 1 June 2016, start not known', 'until 1 Jun 2016, start not known'],
  ])('%s', (text, long, short) => {
    const date = parseEdtf(text);
    expect([english(date, 'long'), english(date, 'short')]).toEqual([long, short]);
  });
});

describe('a date is said in Arabic', () => {
  test.each([
    ['2016-09-23', 'الجمعة، 23 سبتمبر 2016'],
    ['[2016-09-19..2016-09-23]', 'بين 19 و23 سبتمبر 2016'],
    ['2016-09-12/2016-09-19', 'من 12 إلى 19 سبتمبر 2016'],
    ['2011-21/..', 'منذ ربيع 2011'],
    ['XXXX-09-23', '23 سبتمبر، السنة غير معروفة'],
    ['2016-05~', 'نحو مايو 2016'],
    ['201X', 'عقد 2010–2019'],
  ])('%s', (text, long) => {
    expect(arabic(parseEdtf(text), 'long')).toBe(long);
  });

  test('in the digits of the region, one kind throughout', () => {
    const text = dateFormatter('ar-EG', dateWordsAr)(parseEdtf('2016-09-24T01:53'), 'long');
    expect(text).toBe('السبت، ٢٤ سبتمبر ٢٠١٦، ٠١:٥٣');
  });
});

describe('other languages keep their own order and points', () => {
  test.each([
    ['en-US', '2016-09-23', 'Friday, September 23, 2016'],
    ['en-US', '[2016-09-19..2016-09-23]', 'between September 19 and 23, 2016'],
    ['de', '2016-09-23', 'Freitag, 23. September 2016'],
    ['de', '[2016-09-19..2016-09-23]', 'between 19. and 23. September 2016'],
    ['fr', '2016-09-12/2016-09-19', '12 to 19 septembre 2016'],
    ['ja', '2016-09-23', '2016年9月23日金曜日'],
  ])('%s %s', (language, text, long) => {
    expect(dateFormatter(language, dateWordsEn)(parseEdtf(text), 'long')).toBe(long);
  });

  test('in the Gregorian calendar, as the dates are written', () => {
    expect(dateFormatter('th', dateWordsEn)(parseEdtf('2016'), 'long')).toContain('2016');
  });
});

test('every accepted form is said in both languages without a gap', () => {
  const moments = [
    '2016',
    '2016-05',
    '2016-09-23',
    '2016-24',
    '201X',
    '20XX',
    '2016-XX',
    '2016-09-XX',
    '2016~',
    '2016?',
  ];
  const forms = moments.flatMap((a) => [a, `${a}/..`, `../${a}`, `[..${a}]`, `[${a}..]`, `${a}/2100`, `[${a}..2100]`]);
  for (const text of forms) {
    for (const say of [english, arabic]) {
      expect(say(parseEdtf(text), 'long')).not.toMatch(/undefined|null|NaN|XX| {2}|^ | $/);
    }
  }
});

describe('a date has a value for the time element where HTML has one', () => {
  test.each([
    ['2016', '2016'],
    ['2016-05', '2016-05'],
    ['2016-09-23~', '2016-09-23'],
    ['2016-09-24T01:53', '2016-09-24T01:53'],
    ['2016-09-24T01:53+03:00', '2016-09-24T01:53+03:00'],
    ['2016-09-24T01:53:20Z', '2016-09-24T01:53Z'],
    ['XXXX-09-23', '09-23'],
    ['2016-XX', '2016'],
    ['2016-09-XX', '2016-09'],
    ['0033', '0033'],
    ['0000', undefined],
    ['XXXX', undefined],
    ['XXXX-09', undefined],
    ['2016-21', undefined],
    ['201X', undefined],
    ['2016/2017', undefined],
    ['[2016-09-19..2016-09-23]', undefined],
  ])('%s', (text, iso) => {
    expect(isoOf(parseEdtf(text))).toBe(iso);
  });
});
