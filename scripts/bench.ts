import { writeFile } from 'node:fs/promises';
import { Command, InvalidArgumentError } from 'commander';
import { bench, comparable, type Compared } from './bench/bench.ts';
import { benchFolder } from './bench/folder.ts';
import { alignedTable, figuresTable, markdownTable } from './bench/table.ts';

interface Options {
  readonly articles: number;
  readonly seed: number;
  readonly runs: number;
  readonly compare?: readonly Compared[] | true;
  readonly markdown?: true;
  readonly json?: string;
  readonly keep?: string;
}

const wholeFrom =
  (least: number) =>
  (text: string): number => {
    const value = Number(text);
    if (Number.isSafeInteger(value) && value >= least) return value;
    throw new InvalidArgumentError(`It must be a whole number, ${least} or more.`);
  };

function tools(text: string): readonly Compared[] {
  const names = text.split(',');
  const unknown = names.filter((name) => !comparable.some((one) => one === name));
  if (unknown.length > 0) throw new InvalidArgumentError(`It must be some of ${comparable.join(', ')}.`);
  return comparable.filter((name) => names.includes(name));
}

const program = new Command('bench')
  .description('Writes a synthetic briefing and measures what building and searching it takes.')
  .requiredOption('--articles <n>', 'how many articles', wholeFrom(10))
  .option('--seed <n>', 'another seed gives another briefing of the same size', wholeFrom(0), 1)
  .option('--runs <n>', 'how often each build is measured; 0 only writes the briefing', wholeFrom(0), 3)
  .option(
    '--compare [tools]',
    'also measure Hugo (installed), Eleventy and MiniSearch (fetched from npm) over the same articles, or those named: hugo,eleventy,minisearch',
    tools,
  )
  .option('--markdown', 'print a Markdown table')
  .option('--json <file>', 'write every figure to a file, with units, machine and versions')
  .option('--keep <dir>', 'work in this empty folder and leave everything there')
  .action(async ({ articles, seed, runs, compare, markdown, json, keep }: Options) => {
    const folder = await benchFolder(keep);
    try {
      const progress = (line: string): void => void process.stderr.write(`${line}\n`);
      const { briefing, tools, figures, report } = await bench({
        articles,
        seed,
        runs,
        compare: compare === true ? comparable : (compare ?? []),
        sheets: true,
        dir: folder.dir,
        progress,
      });
      const { files, bytes, events, claims, editions, copies } = briefing;
      process.stdout.write(
        `${articles} articles (${copies} copies), ${events} events, ${claims} claims, ${editions} editions: ` +
          `${files} files, ${(bytes / 1e6).toFixed(1)} MB\n`,
      );
      const versions = Object.entries(report.versions).map(([name, version]) => `${name} ${version}`);
      process.stdout.write(`${report.machine.cpu}, ${report.machine.cores} cores; ${versions.join(', ')}\n\n`);
      if (runs > 0)
        process.stdout.write((markdown === true ? markdownTable : alignedTable)(figuresTable(figures, tools)));
      if (json !== undefined) await writeFile(json, `${JSON.stringify(report, null, 2)}\n`);
    } finally {
      await folder.release();
    }
  });

try {
  await program.parseAsync();
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
