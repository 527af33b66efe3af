import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { Command, InvalidArgumentError } from 'commander';
import { chromium } from 'playwright-core';
import { loadBriefing } from '../src/publish/load.ts';
import { keptPdfs } from '../src/publish/pdf/kept.ts';
import { siteDocuments, type SiteDocument } from '../src/publish/pdf/printed.ts';
import { serveSite } from '../src/publish/serve.ts';
import { paths } from '../src/views/paths.ts';

interface Options {
  readonly content: string;
  readonly sheets: number;
  readonly site?: string;
  readonly json?: true;
}

const whole = (text: string): number => {
  const value = Number(text);
  if (Number.isSafeInteger(value) && value > 0) return value;
  throw new InvalidArgumentError('It must be a whole number, 1 or more.');
};

/** How many pages Chromium prints: enough for a mean. */
const printed = 20;

const program = new Command('bench-sheets')
  .description("Times the sheets of a briefing's actors as PDF; with a built site, also Chromium printing their pages.")
  .option('--content <dir>', 'folder of the briefing', 'content')
  .option('--sheets <n>', 'how many; where there are fewer actors, theirs again', whole, 100)
  .option('--site <dir>', 'its built site, whose base is "/"')
  .option('--json', 'print seconds as JSON, and nothing else')
  .action(async ({ content, sheets, site, json }: Options) => {
    const { briefing } = await loadBriefing(resolve(content));
    if (briefing === undefined) throw new Error(`${content} is not a briefing: it has no usable briefing.yaml.`);
    const own = siteDocuments(briefing, resolve(content)).filter(({ path }) => path.startsWith(paths.actors));
    const all = Array.from({ length: Math.ceil(sheets / own.length) }, (_, round) =>
      own.map((document) => ({ ...document, path: `${round}/${document.path}` })),
    )
      .flat()
      .slice(0, sheets);
    const cache = await mkdtemp(join(tmpdir(), 'readout-sheets-'));
    try {
      const [first, ...others] = all;
      const taken = {
        all: await timed(`${all.length} sheets by Typst`, all, cache),
        none: await timed('none changed', all, cache),
        one: first === undefined ? null : await timed('one changed', [changed(first), ...others], cache),
      };
      process.stdout.write(
        json === true ? `${JSON.stringify(secondsOf(taken))}\n` : Object.values(taken).map(shown).join(''),
      );
    } finally {
      await rm(cache, { recursive: true, force: true });
    }
    if (site !== undefined) await print(resolve(site), [...briefing.actors.keys()].slice(0, printed));
  });

/** The same sheet, as of another view. */
const changed = (document: SiteDocument): SiteDocument => ({
  ...document,
  read: () => {
    const read = document.read();
    return { ...read, key: `${read.key} changed` };
  },
});

interface Timed {
  readonly what: string;
  readonly count: number;
  readonly seconds: number;
  readonly cpu: number;
}

async function timed(what: string, documents: readonly SiteDocument[], cache: string): Promise<Timed> {
  const [started, used] = [performance.now(), process.cpuUsage()];
  await keptPdfs(documents, { cache, put: () => Promise.resolve() });
  const { user, system } = process.cpuUsage(used);
  const seconds = (performance.now() - started) / 1000;
  return { what, count: documents.length, seconds, cpu: (user + system) / 1e6 };
}

const secondsOf = (taken: Readonly<Record<string, Timed | null>>): Record<string, number | null> =>
  Object.fromEntries(Object.entries(taken).map(([name, one]) => [name, one?.seconds ?? null]));

const shown = (taken: Timed | null): string =>
  taken === null ? '' : `${line(taken.what, taken.seconds, taken.count)}  of CPU: ${taken.cpu.toFixed(1)} s\n`;

async function print(dir: string, actors: readonly string[]): Promise<void> {
  const server = await serveSite({ dir, base: '/', port: undefined });
  const browser = await chromium.launch({ executablePath: process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium' });
  try {
    const page = await browser.newPage();
    const started = performance.now();
    for (const id of actors) {
      await page.goto(`${server.url}${paths.sheet(id)}`);
      await page.pdf({ preferCSSPageSize: true, tagged: true });
    }
    const seconds = (performance.now() - started) / 1000;
    process.stdout.write(line(`${actors.length} of their pages by Chromium`, seconds, actors.length));
  } finally {
    await browser.close();
    await server.stop();
  }
}

const line = (what: string, seconds: number, count: number): string =>
  `${what}: ${seconds.toFixed(1)} s, ${((seconds / count) * 1000).toFixed(0)} ms each\n`;

try {
  await program.parseAsync();
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
