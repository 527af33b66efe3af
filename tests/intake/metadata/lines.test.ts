import { describe, expect, test } from 'vitest';
import { agenciesOfByline, isByline } from '../../../src/intake/metadata/lines/byline.ts';
import { isDateLine } from '../../../src/intake/metadata/lines/date-line.ts';
import { datelineOf } from '../../../src/intake/metadata/lines/dateline.ts';
import { expectGrowthWithLength } from '../growth.ts';

describe('a date line', () => {
  test.each([
    '24 Sep, 2016 01:53',
    'Sept. 23',
    'Published: Friday, 23 September 2016, 10:00 GMT',
    'Updated 3 Nov 2023',
    'Veröffentlicht am Freitag, 3. November 2023, 12:30 Uhr',
    'Mis à jour le 3 novembre 2023 à 10h30',
    'Опубликовано 24 сентября 2016 года в 12:05',
    '2016-09-24',
  ])('is nothing but a date and the words beside it: %s', (line) => {
    expect(isDateLine(line)).toBe(true);
  });

  test.each(['The talks began on 12 May 2016', '2016', 'Part 12', '5 comments', 'Friday', ''])(
    'is not a sentence, a number or a lone year: %s',
    (line) => {
      expect(isDateLine(line)).toBe(false);
    },
  );
});

describe('a byline', () => {
  test.each([
    'By Ana Example',
    'BY ANA EXAMPLE, STAFF WRITER',
    'By Ana Example and Ben Example in Geneva',
    'Von Ana Beispiel, Berlin',
    'Par Ana Exemple avec AFP',
    'Автор: Анна Пример',
  ])('opens with “by” in some language and goes on with names: %s', (line) => {
    expect(isByline(line)).toBe(true);
  });

  test.each([
    'By Friday, the truce had collapsed.',
    'By Friday',
    'By the time he left',
    'By comparison, the east has',
    'Ana Example',
  ])('is not a sentence: %s', (line) => {
    expect(isByline(line)).toBe(false);
  });

  test('may be an agency alone', () => {
    expect(agenciesOfByline('dpa/AFP')).toEqual(['dpa', 'AFP']);
    expect(agenciesOfByline('By Reuters')).toEqual(['Reuters']);
    expect(agenciesOfByline('Ana Example')).toEqual([]);
  });
});

describe('a dateline', () => {
  test.each([
    ['HARBOUR CITY – The talks', 'HARBOUR CITY', 'HARBOUR CITY'],
    ['HARBOUR CITY, Friday — The talks', 'HARBOUR CITY, Friday', 'HARBOUR CITY'],
    ['Berlin (dpa) - Der Minister', 'Berlin (dpa)', 'Berlin'],
    ['ANKARA, Turkey (AP) — A', 'ANKARA, Turkey (AP)', 'ANKARA, Turkey'],
    ['Geneva – The talks', 'Geneva', 'Geneva'],
    ['(Reuters) - The minister', '(Reuters)', ''],
  ])('stands before the report: %s', (paragraph, text, place) => {
    expect(datelineOf(paragraph)).toMatchObject({ text, place });
  });

  test('gives its day and its agency', () => {
    expect(datelineOf('BEIRUT, Sept. 23 (Reuters) — Planes')).toMatchObject({
      text: 'BEIRUT, Sept. 23 (Reuters)',
      date: 'XXXX-09-23',
      agencies: ['Reuters'],
    });
    expect(datelineOf('МОСКВА, 23 сентября. /ТАСС/. Министр')).toMatchObject({ place: 'МОСКВА', agencies: ['TASS'] });
  });

  test('may have an article before its day', () => {
    expect(datelineOf('Paris, le 24 septembre 2016 (AFP) – Les', 'fr')).toMatchObject({
      place: 'Paris',
      date: '2016-09-24',
    });
  });

  test('ends where the report begins', () => {
    const paragraph = 'HARBOUR CITY – The talks';
    expect(paragraph.slice(datelineOf(paragraph)?.end)).toBe('The talks');
  });

  test.each([
    'Example – whose trip',
    'The minister said – and',
    'Ben (34) – a',
    'Example: no way (really) - So',
    'No dash here',
  ])('is not the beginning of a sentence: %s', (paragraph) => {
    expect(datelineOf(paragraph)).toBeNull();
  });
});

test.each(['A ', 'By A', '(', '/a', '- ', '12 May ', 'von ', '\u00a0', 'Á'])(
  'a line of nothing but "%s" is read in time that grows with it',
  (piece) =>
    expectGrowthWithLength(piece.repeat(100_000 / piece.length), (line) => {
      expect([isDateLine(line), isByline(line), agenciesOfByline(line).length]).toEqual([false, false, 0]);
      expect(datelineOf(line)).toBeNull();
    }),
);
