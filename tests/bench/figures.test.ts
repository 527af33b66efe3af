import { describe, expect, test } from 'vitest';
import { Figures } from '../../scripts/bench/figures.ts';
import { alignedTable, figuresTable, markdownTable } from '../../scripts/bench/table.ts';

const figures = new Figures();
for (const [own, other] of [
  [2, 10],
  [3, 60],
  [40, 80],
] as const) {
  figures.add('Readout', 'cold', own);
  figures.add('Hugo', 'cold', other);
}
figures.add('Readout', 'changed', 1.25);
figures.add('Readout', 'memory', 512_345_678);
figures.add('Readout', 'pages', 12_345);
figures.add('Hugo', 'pages', 323);
figures.add('Hugo', 'largestPage', 31_849);
figures.add('Readout', 'warmQuery', 2.52);
figures.add('Hugo', 'memory', null);

describe('figures', () => {
  test('are summed up by the median of the runs', () => {
    expect(figures.median('Readout', 'cold')).toBe(3);
    expect(figures.median('Hugo', 'cold')).toBe(60);
  });

  test('are compared within each run, so that a slow moment of the machine counts on both sides', () => {
    // Within the runs 0.2, 0.05 and 0.5; the medians by themselves would say 0.05.
    expect(figures.ratio('Readout', 'Hugo', 'cold')).toBe(0.2);
  });

  test('say nothing of what was not measured', () => {
    expect(figures.median('Hugo', 'memory')).toBeNull();
    expect(figures.ratio('Readout', 'Hugo', 'changed')).toBeNull();
  });
});

describe('the table of figures', () => {
  const table = figuresTable(figures, ['Readout', 'Hugo']);

  test('is aligned for a terminal', async () => {
    await expect(alignedTable(table)).toMatchFileSnapshot('../golden/bench/table.txt');
  });

  test('is written in Markdown', async () => {
    await expect(markdownTable(table)).toMatchFileSnapshot('../golden/bench/table.md');
  });
});
