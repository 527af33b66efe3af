import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { Command, InvalidArgumentError } from 'commander';
import { writeRecords, type Step } from './bench/search/synthetic.ts';

interface Options {
  readonly site: string;
  readonly times: number;
}

const whole = (text: string): number => {
  const value = Number(text);
  if (Number.isSafeInteger(value) && value > 0) return value;
  throw new InvalidArgumentError('It must be a whole number, 1 or more.');
};

const program = new Command('bench-search')
  .description(
    "Measures the index of a site's pages, many times over: made anew, and kept up to date when a page changes.",
  )
  .requiredOption('--site <dir>', 'a built site')
  .option('--times <n>', 'how often its pages are repeated, with other words', whole, 10)
  .action(async ({ site, times }: Options) => {
    const folder = await mkdtemp(join(tmpdir(), 'readout-search-'));
    try {
      const records = join(folder, 'records');
      console.log(`${await writeRecords(resolve(site), times, records)} pages that are searched`);
      for (const [label, change] of steps) console.log(`${label}: ${await measured(folder, change)}`);
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  });

const steps: readonly (readonly [string, Step])[] = [
  ['made anew', 'all'],
  ['nothing changed', 'none'],
  ['one page edited', 'edit'],
  ['one page more', 'insert'],
  ['one page less', 'delete'],
];

/** Runs an update in a process of its own, which tells what it took. */
function measured(folder: string, change: Step): Promise<string> {
  const child = spawn(process.execPath, [join(import.meta.dirname, 'bench/search/run.ts'), folder, change], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  return new Promise((done, fail) => {
    let text = '';
    child.stdout.on('data', (part: Buffer) => (text += part.toString()));
    child.on('error', fail);
    child.on('close', (code) => (code === 0 ? done(text.trim()) : fail(new Error(`An update ended with ${code}.`))));
  });
}

await program.parseAsync();
