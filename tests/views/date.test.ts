import { expect, test } from 'vitest';
import { compareDates } from '../../src/edtf/compare.ts';
import { parseEdtf } from '../../src/edtf/parse.ts';
import { sortedDate } from '../../src/views/parts/date.ts';

const dates = ['2016-09', '2016-09-01T10:00', '2016-09-01', '2016', '2016-09-01/..', 'XXXX-09-01', '[..2016-06-01]'];

test('search has the newest and the oldest in the order of lists, months and times among them', () => {
  const known = dates.map((text) => ({ date: parseEdtf(text), basis: 'stated' as const }));
  const searched = known
    .map((one) => sortedDate({ formatDate: () => '' }, one))
    .sort((a, b) => (a.sort < b.sort ? -1 : 1))
    .map(({ edtf }) => edtf);
  const listed = known
    .map(({ date }) => date)
    .sort(compareDates)
    .map(({ text }) => text);
  expect(searched).toEqual(listed);
});
