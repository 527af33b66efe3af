import { describe, expect, test } from 'vitest';
import { orderShown } from '../../../src/intake/metadata/printed/numeric-dates.ts';
import { printedDatesIn } from '../../../src/intake/metadata/printed/printed-dates.ts';
import { expectGrowthWithLength } from '../growth.ts';

const valuesIn = (text: string, language: string | null = null): readonly string[] =>
  printedDatesIn(text, language).map(({ value }) => value);

describe('a printed date', () => {
  test.each([
    ['24 Sep, 2016 01:53', 'en', '2016-09-24T01:53'],
    ['September 24th, 2016 at 1:53 pm EST', 'en', '2016-09-24T13:53'],
    ['Published 10:01 p.m. ET Jan. 5, 2020', 'en', '2020-01-05T22:01'],
    ['3. November 2023 um 10.15 Uhr', 'de', '2023-11-03T10:15'],
    ['24. Jänner 2020', 'de-AT', '2020-01-24'],
    ['2016. szeptember 24.', 'hu', '2016-09-24'],
    ['24 de septiembre de 2016', 'es', '2016-09-24'],
    ['1er août 2019', 'fr', '2019-08-01'],
    ['24 сентября 2016 года, 12:05', 'ru', '2016-09-24T12:05'],
    ['٢٣ سبتمبر ٢٠١٦', 'ar', '2016-09-23'],
    ['23 كانون الثاني 2016', 'ar', '2016-01-23'],
    ['2020年02月19日 10:44', 'zh', '2020-02-19T10:44'],
    ['2020년 2월 19일', 'ko', '2020-02-19'],
    ['24-Sep-16', 'en', '2016-09-24'],
    ['2016-09-24T01:53:00+03:00', null, '2016-09-24T01:53'],
  ])('is read in its language: %s', (text, language, value) => {
    expect(valuesIn(text, language)).toEqual([value]);
  });

  test('keeps to what is printed of it: no year and no day is supplied', () => {
    expect(valuesIn('Sept. 23', 'en')).toEqual(['XXXX-09-23']);
    expect(valuesIn('November 2023', 'en')).toEqual(['2023-11']);
    expect(valuesIn('Tuesday, 2016', 'en')).toEqual([]);
  });

  test('has its figures in the order of its language, unless they allow only one', () => {
    expect(valuesIn('05/06/2016', 'en')).toEqual(['2016-05-06']);
    expect(valuesIn('05/06/2016', 'en-GB')).toEqual(['2016-06-05']);
    expect(valuesIn('05/06/2016', 'fr')).toEqual(['2016-06-05']);
    expect(valuesIn('24/06/2016', 'en')).toEqual(['2016-06-24']);
    expect(valuesIn('05.06.2016', 'en')).toEqual(['2016-06-05']);
    expect(orderShown('13/06/2016 and 05/06/2016')).toBe('dmy');
    expect(orderShown('05/06/2016')).toBeNull();
  });

  test('may be in a language that the document does not say, unless languages disagree about the month', () => {
    expect(valuesIn('3 novembre 2023', 'en')).toEqual(['2023-11-03']);
    expect(valuesIn('8 listopada 2019')).toEqual([]);
    expect(valuesIn('8 listopada 2019', 'pl')).toEqual(['2019-11-08']);
  });

  test('is no day that does not exist, no version, address or telephone number', () => {
    expect(valuesIn('31.02.2020')).toEqual([]);
    expect(valuesIn('10.20.30.40')).toEqual([]);
    expect(valuesIn('v1.2.3')).toEqual([]);
    expect(valuesIn('+49 30 12 34 56')).toEqual([]);
  });
});

test.each(['1.', '1 ', '12 May ', '1 de ', 'May ', '1', '/', '1:', '2020-', ' .'])(
  'a text of nothing but "%s" is read in time that grows with it',
  (piece) =>
    expectGrowthWithLength(piece.repeat(100_000 / piece.length), (text) =>
      expect(printedDatesIn(text, 'en').length).toBeLessThan(100_000),
    ),
);
