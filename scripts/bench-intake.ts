import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { Command, InvalidArgumentError } from 'commander';
import { rows } from './bench/intake/rows.ts';
import { mistakesList, resultsTable, type Result } from './bench/intake/show.ts';

interface Options {
  readonly sets?: string;
  readonly only?: string;
  readonly json?: true;
  readonly worst?: number;
}

const whole = (text: string): number => {
  const value = Number(text);
  if (Number.isSafeInteger(value) && value > 0) return value;
  throw new InvalidArgumentError('It must be a whole number, 1 or more.');
};

const isFolder = (path: string): Promise<boolean> =>
  stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );

const program = new Command('bench-intake')
  .description(
    'Measures intake over public sets: body text, dates, attributions, speed. A row whose set is missing is skipped.',
  )
  .option(
    '--sets <dir>',
    'the folder that holds the sets, a folder each; without it, only sets of our own are measured',
  )
  .option('--only <name>', `only this row: ${rows.map(({ name }) => name).join(', ')}`)
  .option('--json', 'print every figure as JSON')
  .option('--worst <n>', 'also list the documents with the worst mistakes', whole)
  .action(async ({ sets, only, json, worst }: Options) => {
    const chosen = rows.filter(({ name }) => only === undefined || name === only);
    if (chosen.length === 0)
      throw new Error(`No row is called "${only ?? ''}". There are: ${rows.map(({ name }) => name).join(', ')}.`);
    const results: Result[] = [];
    for (const { name, folder, run } of chosen) {
      const dir = folder === null ? '' : sets === undefined ? null : join(sets, folder);
      if (dir === null || (dir !== '' && !(await isFolder(dir)))) {
        results.push({ name, measurements: null });
        continue;
      }
      process.stderr.write(`${name} …\n`);
      const { measurements, mistakes } = await run(dir);
      results.push({ name, measurements });
      if (worst !== undefined) process.stdout.write(`${mistakesList(mistakes, worst)}\n`);
    }
    process.stdout.write(json === true ? `${JSON.stringify(results, null, 2)}\n` : resultsTable(results));
  });

try {
  await program.parseAsync();
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
