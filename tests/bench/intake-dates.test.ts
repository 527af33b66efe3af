import { expect, test } from 'vitest';
import { countRight, sameDays } from '../../scripts/bench/intake/date-score.ts';
import { edtfOfTimex, readTimeml } from '../../scripts/bench/intake/timex.ts';

test.each([
  ['2013-03-22', '2013-03-22'],
  ['2013-03', '2013-03'],
  ['2013', '2013'],
  ['199', '199X'],
  ['18', '18XX'],
  ['2013-W12', '2013-03-18/2013-03-24'],
  ['2015-W53', '2015-12-28/2016-01-03'],
  ['2013-W12-WE', '2013-03-23/2013-03-24'],
  ['2013-Q3', '2013-07/2013-09'],
  ['2013-H1', '2013-01/2013-06'],
  ['2013-WI', '2013-24'],
  ['FY1997', '1997'],
  ['PRESENT_REF', null],
  ['XXXX-XX-XX', null],
])('TIMEX3 %s is EDTF %s', (value, edtf) => {
  expect(edtfOfTimex(value)).toBe(edtf);
});

test('a TimeML text is read with the places of its times', () => {
  const { published, body, times } = readTimeml(
    '<TimeML><DCT><TIMEX3 tid="t0" type="TIME" value="2013-03-22T10:00" functionInDocument="CREATION_TIME">now</TIMEX3></DCT>' +
      '<TEXT>\nRain &amp; hail <EVENT eid="e1">fell</EVENT> <TIMEX3 tid="t1" type="DATE" value="2013-03-21">Thursday</TIMEX3>.\n\nNo more.\n</TEXT></TimeML>',
  );
  expect(published).toBe('2013-03-22');
  expect(body.map((text) => text.trim())).toEqual(['Rain & hail fell Thursday.', 'No more.']);
  const [[time] = []] = times;
  expect(body[0]?.slice(time?.start, time?.end)).toBe('Thursday');
  expect(time).toMatchObject({ type: 'DATE', value: '2013-03-21' });
});

test('dates are equal where they allow the same days', () => {
  expect(sameDays('2016-09-19/2016-09-25', '[2016-09-19..2016-09-25]')).toBe(true);
  expect(sameDays('2016-09-23T09:00', '2016-09-23')).toBe(true);
  expect(sameDays('2016-09', '2016-09-23')).toBe(false);
  expect(sameDays('XXXX-09-23', 'XXXX-09-23')).toBe(true);
});

test('a date is right once, where it overlaps the one that is wanted', () => {
  const wanted = [{ start: 10, end: 16, value: '2016-09-23' }];
  const found = [
    { start: 7, end: 16, value: '2016-09-23' },
    { start: 10, end: 16, value: '2016-09-23' },
    { start: 20, end: 26, value: '2016-09-23' },
  ];
  expect(countRight(found, wanted)).toEqual({ right: 1, found: 3, wanted: 1 });
});
