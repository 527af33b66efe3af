import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { initBriefing } from '../../../src/authoring/init-briefing.ts';
import type { Input } from '../../../src/intake/input.ts';
import { draftsOf } from '../../../src/intake/intake.ts';
import { median } from '../measure/median.ts';
import { run } from '../measure/run.ts';
import { generatedPage, pageWords } from './generated-page.ts';
import { context, pagesIn } from './pages-in.ts';
import type { Row } from './row.ts';
import { twoCores } from './two-cores.ts';

const many = 10_000;
/** Rounds of which the middle one counts. */
const rounds = 5;
const launcher = join(import.meta.dirname, '../../readout.mjs');

/** All of intake over real pages, on one core and on two, and the memory of the command over ten thousand made-up ones. */
export const speed: Row = {
  name: 'speed',
  folder: 'article-extraction',
  async run(dir) {
    const pages = await pagesIn(join(dir, 'html'));
    // The first time over, the engine compiles and word lists are read, and it goes on compiling the second time.
    const cold = await processorSeconds(pages);
    await processorSeconds(pages);
    const warm: number[] = [];
    for (let round = 0; round < rounds; round += 1) warm.push(await processorSeconds(pages));
    const cores = await twoCores(join(dir, 'html'), rounds);
    const peak = await peakOfMany();
    const plain = { reach: null, others: '' } as const;
    return {
      measurements: [
        {
          what: 'all of intake, pages a core',
          value: pages.length / median(warm),
          unit: 'per second',
          reach: 30,
          others: '27 readability alone',
        },
        { ...plain, what: 'the same, the first time over', value: pages.length / cold, unit: 'per second' },
        ...(cores === null
          ? []
          : [
              { ...plain, what: 'two cores to one, per cent', value: 100 * cores.gain, unit: 'count' as const },
              {
                ...plain,
                what: 'two processes to one, a core each, per cent',
                value: 100 * cores.limit,
                unit: 'count' as const,
              },
            ]),
        { ...plain, what: `${many} documents into a briefing`, value: many / peak.seconds, unit: 'per second' },
        {
          what: `memory for ${many} documents`,
          value: (peak.bytes ?? 0) / 1e6,
          unit: 'MB',
          reach: 600,
          reachIs: 'most',
          others: '',
        },
      ],
      mistakes: [],
    };
  },
};

/** Of the processor and not of the clock, which other programs stop; with the garbage collector's threads. */
async function processorSeconds(pages: readonly Input[]): Promise<number> {
  const began = process.cpuUsage();
  for (const page of pages) await draftsOf(page, context).catch(() => []);
  const { user, system } = process.cpuUsage(began);
  return (user + system) / 1e6;
}

async function peakOfMany(): Promise<{ readonly seconds: number; readonly bytes: number | null }> {
  const cwd = await mkdtemp(join(tmpdir(), 'readout-bench-intake-'));
  try {
    await initBriefing(cwd);
    await mkdir(join(cwd, 'in'));
    const words = pageWords();
    for (let at = 0; at < many; at += 1) await writeFile(join(cwd, 'in', `${at}.html`), generatedPage(at, words));
    const taken = await run({ program: process.execPath, args: [launcher, 'ingest', 'in', '--jobs', '2'], cwd });
    return { seconds: taken.seconds, bytes: taken.memory?.largest ?? null };
  } finally {
    await rm(cwd, { recursive: true, force: true });
  }
}
