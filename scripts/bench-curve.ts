import { readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { Command, InvalidArgumentError } from 'commander';
import { bench } from './bench/bench.ts';
import { curve, pointOf, withPoint, type Curve } from './bench/curve/curve.ts';
import { drawing } from './bench/curve/drawing.ts';
import { withTable } from './bench/curve/table.ts';
import { benchFolder } from './bench/folder.ts';

interface Options {
  readonly sizes: readonly number[];
  readonly runs: number;
  readonly docs: string;
}

const wholes = (text: string): readonly number[] => {
  const values = text === '' ? [] : text.split(',').map(Number);
  if (values.every((value) => Number.isSafeInteger(value) && value >= 1)) return values;
  throw new InvalidArgumentError('It must be whole numbers, parted by commas.');
};

const program = new Command('bench-curve')
  .description(
    'Measures builds of briefings of several sizes. Keeps what it measured in scale.json, in place of what was there of ' +
      'these sizes, and makes the table of scale.md and the drawing scale.svg from it.',
  )
  .option('--sizes <list>', 'how many articles, parted by commas; "" only writes table and drawing', wholes, [
    ...[100, 1000, 10_000, 100_000],
  ])
  .option('--runs <n>', 'how often each build is measured', (text) => wholes(text)[0] ?? 1, 3)
  .option('--docs <dir>', 'where the three files are', 'docs')
  .action(async ({ sizes, runs, docs }: Options) => {
    const file = (name: string): string => join(resolve(docs), name);
    let points = curve.parse(JSON.parse(await readFile(file('scale.json'), 'utf8')));
    for (const articles of sizes) {
      points = withPoint(points, await measure(articles, runs));
      // A larger size may take hours, and what is measured is kept.
      await writeCurve(points, file);
    }
    if (sizes.length === 0) await writeCurve(points, file);
  });

async function measure(articles: number, runs: number): Promise<Curve[number]> {
  const folder = await benchFolder(undefined);
  try {
    const progress = (text: string): void => void process.stderr.write(`${articles} articles: ${text}\n`);
    const { report } = await bench({ articles, seed: 1, runs, compare: [], sheets: false, dir: folder.dir, progress });
    return pointOf(report);
  } finally {
    await folder.release();
  }
}

async function writeCurve(points: Curve, file: (name: string) => string): Promise<void> {
  await writeFile(file('scale.json'), `${JSON.stringify(points, null, 2)}\n`);
  await writeFile(file('scale.svg'), drawing(points));
  await writeFile(file('scale.md'), withTable(await readFile(file('scale.md'), 'utf8'), points));
}

try {
  await program.parseAsync();
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
