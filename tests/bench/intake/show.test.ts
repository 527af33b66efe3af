import { expect, test } from 'vitest';
import { mistakesList, resultsTable } from '../../../scripts/bench/intake/show.ts';

test('a table names what is measured, marks a missed reach, and says which set is not there', () => {
  const table = resultsTable([
    {
      name: 'dates',
      measurements: [
        { what: 'right day', value: 0.9041, unit: 'share', reach: 0.91, others: '.903 another' },
        { what: 'memory', value: 412, unit: 'MB', reach: 600, reachIs: 'most', others: '' },
      ],
    },
    { name: 'quotes', measurements: null },
  ]);
  expect(table).toMatch(/\| right day +\| +\.904 ✗ \| +>= \.910 \| \.903 another \|/);
  expect(table).toMatch(/\| memory +\| +412 MB \| <= 600 MB \|/);
  expect(table).toMatch(/\| quotes +\| +not there \|/);
});

test('mistakes are listed from the worst on', () => {
  const list = mistakesList(
    [
      { document: 'a', weight: 0.1, note: 'little' },
      { document: 'b', weight: 0.9, note: 'much' },
    ],
    1,
  );
  expect(list).toBe('## b (0.900)\nmuch\n');
});
