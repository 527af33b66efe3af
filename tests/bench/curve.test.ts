import { readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { curve, pointOf, withPoint, type Curve } from '../../scripts/bench/curve/curve.ts';
import { drawing } from '../../scripts/bench/curve/drawing.ts';
import { curveTable, withTable } from '../../scripts/bench/curve/table.ts';
import { Figures } from '../../scripts/bench/figures.ts';
import { makeReport } from '../../scripts/bench/report.ts';

const point = (articles: number, cold: number): Curve[number] => ({
  articles,
  runs: 3,
  machine: { cores: 2, gigabytes: 8 },
  files: articles * 2,
  medians: { cold, changed: cold / 10, unchanged: 0.3, memory: 3e8 + articles * 1e4 },
});
const points = [point(100, 4), point(10_000, 40), point(100_000, 520)];

describe('the curve of sizes', () => {
  test('keeps what a report says of the first tool, and of the machine no more than cores and memory', () => {
    const figures = new Figures();
    for (const seconds of [3, 5, 4]) figures.add('Readout', 'cold', seconds);
    figures.add('Hugo', 'cold', 1);
    const recipe = { articles: 100, seed: 1, runs: 3 };
    const briefing = { files: 153, bytes: 1, articles: 100, copies: 0, events: 0, claims: 0, editions: 0 };
    const versions = { Readout: '1', Hugo: '1' };
    const made = pointOf(makeReport({ recipe, briefing, versions, pagefind: '1', figures }));
    expect(made).toMatchObject({ articles: 100, runs: 3, files: 153, medians: { cold: 4 } });
    expect(Object.keys(made.machine)).toEqual(['cores', 'gigabytes']);
  });

  test('has one point a size, the last measured, in order of size', () => {
    const later = withPoint(withPoint([], point(1000, 9)), point(100, 4));
    expect(withPoint(later, point(1000, 8)).map(({ articles, medians }) => [articles, medians['cold']])).toEqual([
      [100, 4],
      [1000, 8],
    ]);
  });

  test('is a table of sizes', async () => {
    await expect(curveTable(points)).toMatchFileSnapshot('../golden/bench/curve.md');
  });

  test('is drawn with a line for each figure, and n log n from 10,000', async () => {
    await expect(drawing(points)).toMatchFileSnapshot('../golden/bench/curve.svg');
  });

  test('says so where nothing is measured yet', () => {
    expect(curveTable([])).toBe('Nothing is measured yet.\n');
    expect(drawing([])).toContain('Nothing is measured yet.');
  });

  test('goes where the document has a place for it, and nowhere else', () => {
    expect(withTable('Before.\n<!-- measured -->\nold\n<!-- /measured -->\nAfter.', points)).toMatch(
      /^Before\.\n<!-- measured -->\n\n\| articles [^]*\n\n<!-- \/measured -->\nAfter\.$/,
    );
    expect(() => withTable('Before.', points)).toThrow('no place for the table');
  });

  test('is in docs/scale.md as it was measured', async () => {
    const [json = '', svg = '', document = ''] = await Promise.all(
      ['scale.json', 'scale.svg', 'scale.md'].map((name) => readFile(`docs/${name}`, 'utf8')),
    );
    const published = curve.parse(JSON.parse(json));
    expect(document).toBe(withTable(document, published));
    expect(svg).toBe(drawing(published));
  });
});
