import { expect, test } from 'vitest';
import { inferYear, type DatedArticle, type UndatedDocument } from '../../../src/intake/dates/infer-year.ts';

const subjects = ['Ana Example', 'The port authority', 'The dockers'];
const document = (more: Partial<UndatedDocument> = {}): UndatedDocument => ({
  published: 'XXXX-09-23',
  lines: ['The strike went on.'],
  language: 'en',
  subjects: new Set(subjects),
  ...more,
});
const article = (id: string, published: string, more: Partial<DatedArticle> = {}): DatedArticle => ({
  id,
  published,
  subjects,
  similarity: 0,
  quoted: false,
  ...more,
});

test('articles on the same subjects from about the same day give the year, and the note says so', () => {
  const others = [
    article('port-shut', '2016-09-21'),
    article('port-open', '2016-09-30'),
    article('other', '2014-02-01'),
  ];
  expect(inferYear(document(), others, '2026-11-22')).toEqual({
    value: '2016-09-23',
    basis: 'inferred',
    note:
      'The document gives no year. From about the same day of 2016, port-shut, port-open speak of the same ' +
      '(Ana Example, The port authority, The dockers).',
  });
});

test('a weekday that does not fit rules a year out', () => {
  const lines = ['Friday, Sept. 23', 'The strike went on.'];
  const others = [article('a', '2015-09-21'), article('b', '2015-09-22'), article('c', '2016-09-21')];
  const inferred = inferYear(document({ lines }), others, '2026-11-22');
  expect(inferred?.value).toBe('2016-09-23');
  expect(inferred?.note).toContain('In 2016 that day was, as the text says, Friday, Sept. 23.');
});

test('articles on something else tell nothing', () => {
  const others = [article('a', '2016-09-21', { subjects: ['Ana Example'] })];
  expect(inferYear(document(), others, '2026-11-22')).toBeNull();
});

test('shared wording is enough', () => {
  const others = [article('a', '2016-09-21', { subjects: [], similarity: 0.4 })];
  expect(inferYear(document(), others, '2026-11-22')?.note).toContain('share its wording');
});

test('two years with like support leave the year unknown', () => {
  const others = [article('a', '2016-09-21'), article('b', '2017-09-21')];
  expect(inferYear(document(), others, '2026-11-22')).toBeNull();
});

test('around New Year the year is that of the day, not of the other article', () => {
  const others = [article('a', '2016-12-29')];
  expect(inferYear(document({ published: 'XXXX-01-02' }), others, '2026-11-22')?.value).toBe('2017-01-02');
});

test('a report is not from before a year that it names, nor from the future', () => {
  const others = [article('a', '2016-09-21'), article('b', '2016-09-22')];
  expect(inferYear(document({ lines: ['It began in March 2018.'] }), others, '2026-11-22')).toBeNull();
  expect(inferYear(document(), others, '2016-09-01')).toBeNull();
});

test('a year that lies ahead in the text does not move the report', () => {
  const others = [article('a', '2016-09-21')];
  const lines = ['The port will be rebuilt by 2020.'];
  expect(inferYear(document({ lines }), others, '2026-11-22')?.value).toBe('2016-09-23');
});

test('alone, a document tells its year by a weekday and a year that it names', () => {
  const lines = ['Friday, Sept. 23', 'The union was founded in 2014.'];
  expect(inferYear(document({ lines }), [], '2026-11-22')).toEqual({
    value: '2016-09-23',
    basis: 'inferred',
    note: 'The document gives no year. It names 2014, and Friday, Sept. 23 fits 2016 alone of the 5 years from then.',
  });
  expect(inferYear(document({ lines: ['Friday, Sept. 23'] }), [], '2026-11-22')).toBeNull();
});

test('a time of day stays, and a date with a year is left alone', () => {
  const others = [article('a', '2016-09-21')];
  expect(inferYear(document({ published: 'XXXX-09-23T10:30' }), others, '2026-11-22')?.value).toBe('2016-09-23T10:30');
  expect(inferYear(document({ published: '2016-09-23' }), others, '2026-11-22')).toBeNull();
});

test('two subjects are enough with days that are near, or with the same quotation, and not without', () => {
  const two = { subjects: ['Ana Example', 'The port authority'] };
  expect(inferYear(document(), [article('a', '2016-09-24', two)], '2026-11-22')?.value).toBe('2016-09-23');
  expect(inferYear(document(), [article('a', '2016-10-14', two)], '2026-11-22')).toBeNull();
  const quoting = inferYear(document(), [article('a', '2016-10-14', { ...two, quoted: true })], '2026-11-22');
  expect(quoting?.note).toContain('speak of the same (Ana Example, The port authority) and quote the same words.');
});

test('whoever is in the news every September tells no year, even where only one of them is near enough', () => {
  const yearly = ['2012-09-24', '2013-09-25', '2014-09-26'].map((day) => article(day, day));
  expect(inferYear(document(), yearly, '2026-11-22')).toBeNull();
  const other = ['2012-03-01', '2013-03-01', '2014-09-22'].map((day) => article(day, day));
  expect(inferYear(document(), other, '2026-11-22')).toBeNull();
});

test('the same actors of another year are outweighed by a subject that only one year knows', () => {
  const more = { subjects: ['The dockers', 'Strike fund', 'Pier 9', 'Carla Beispiel'] };
  const others = [
    article('before', '2015-09-21', { subjects: ['The dockers', 'Ana Example'] }),
    article('now', '2016-09-21', more),
  ];
  const own = document({ subjects: new Set([...more.subjects, 'Ana Example']) });
  const inferred = inferYear(own, others, '2026-11-22');
  expect(inferred?.value).toBe('2016-09-23');
  expect(inferred?.note).not.toContain('before');
});
