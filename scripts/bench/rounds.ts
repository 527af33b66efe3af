import type { SyntheticArticle } from './briefing/article.ts';
import { withWord } from './changes/article-changes.ts';
import type { Change } from './changes/change.ts';
import type { Figures } from './figures.ts';
import { startDev } from './measure/dev.ts';
import { weigh } from './measure/folder.ts';
import { higher, type Peaks } from './measure/peak-memory.ts';
import { together, type Taken } from './measure/run.ts';
import { measureSearch } from './measure/search.ts';
import type { Tool } from './tools/tool.ts';

export interface Rounds {
  readonly runs: number;
  /** What changes in a run, one after the other, with words of that run. */
  readonly changesOf: (run: number) => readonly Change[];
  /** The article that is edited while a development server runs. */
  readonly edited: SyntheticArticle;
  /** Words to search for, the first one first. */
  readonly words: readonly [string, ...string[]];
  /** Measures a tool beside its builds, once a run. */
  readonly beside?: (tool: Tool) => Promise<void>;
  readonly progress: (line: string) => void;
}

/** Measures the tools in turn, another one first in each run, so that what slows the machine slows them alike. */
export async function measureRounds(tools: readonly Tool[], rounds: Rounds, figures: Figures): Promise<void> {
  for (let run = 0; run < rounds.runs; run += 1) {
    const first = run % tools.length;
    const inTurn = [...tools.slice(first), ...tools.slice(0, first)];
    await measureRound(inTurn, rounds, run, figures);
  }
  for (const tool of tools) {
    rounds.progress(`${tool.name}: search and size`);
    await measureSite(tool, rounds, figures);
  }
  for (const tool of tools) if (tool.dev !== undefined) await measureDev(tool, rounds, figures);
}

async function measureRound(tools: readonly Tool[], rounds: Rounds, run: number, figures: Figures): Promise<void> {
  const peaks = new Map<string, Peaks | null>();
  const step = (tool: Tool, what: string): void =>
    rounds.progress(`Run ${run + 1} of ${rounds.runs}: ${tool.name}, ${what}`);
  /** Builds pages and index, and keeps the peaks of the run. */
  const build = async (tool: Tool): Promise<{ readonly pages: Taken; readonly whole: Taken }> => {
    const pages = await tool.build();
    const index = await tool.index?.();
    const whole = index === undefined ? pages : together(pages, index);
    peaks.set(tool.name, higher(peaks.get(tool.name) ?? null, whole.memory));
    if (index !== undefined) figures.add(tool.name, 'index', index.seconds);
    return { pages, whole };
  };
  for (const tool of tools) {
    step(tool, 'cold build');
    await tool.clean();
    const { pages, whole } = await build(tool);
    figures.add(tool.name, 'cold', whole.seconds);
    await tool.pagesAlone?.clean();
    const alone = tool.index === undefined ? await tool.pagesAlone?.build() : pages;
    figures.add(tool.name, 'coldPages', alone?.seconds ?? null);
  }
  for (const tool of tools) {
    if (tool.incremental !== true) continue;
    step(tool, 'nothing changed');
    figures.add(tool.name, 'unchanged', (await build(tool)).whole.seconds);
  }
  const changes = rounds.changesOf(run);
  for (const change of changes)
    for (const tool of tools) {
      step(tool, change.what);
      change.apply(tool);
      const { pages, whole } = await build(tool);
      figures.add(tool.name, change.id, whole.seconds);
      const wrong = await change.wrongIn(tool);
      if (wrong !== undefined) throw new Error(`${tool.name} was built after ${change.what}, but ${wrong}.`);
      if (change.id !== 'changed') continue;
      const alone = tool.index === undefined ? await tool.pagesAlone?.build() : pages;
      figures.add(tool.name, 'changedPages', alone?.seconds ?? null);
    }
  for (const change of changes.toReversed()) for (const tool of tools) change.undo(tool);
  for (const tool of tools) await rounds.beside?.(tool);
  for (const [tool, memory] of peaks) {
    figures.add(tool, 'memory', memory?.largest ?? null);
    figures.add(tool, 'memoryTogether', memory?.together ?? null);
  }
}

async function measureSite(tool: Tool, { words }: Rounds, figures: Figures): Promise<void> {
  const weight = await weigh(tool.out);
  const search = await measureSearch(tool.out, words);
  if (search.firstQueryResults === 0) throw new Error(`The search of ${tool.name} does not find "${words[0]}".`);
  figures.add(tool.name, 'pages', weight.pages);
  figures.add(tool.name, 'largestPage', weight.largestPageBytes);
  figures.add(tool.name, 'siteBytes', weight.siteBytes);
  figures.add(tool.name, 'searchBytes', weight.searchBytes);
  figures.add(tool.name, 'firstQuery', search.firstQueryBytes);
  figures.add(tool.name, 'warmQuery', search.warmMilliseconds);
}

const devEdits = 5;

/** Edits an article while its page is open. */
async function measureDev(tool: Tool, { edited, progress }: Rounds, figures: Figures): Promise<void> {
  progress(`${tool.name}: development server`);
  const path = tool.pageOf(edited).replace(/index\.html$/, '');
  const server = await startDev((port) => tool.dev?.(port) ?? { program: '', args: [], cwd: '' }, path);
  try {
    for (let edit = 1; edit <= devEdits; edit += 1) {
      const word = `edited${edit}`;
      figures.add(tool.name, 'dev', await server.seconds(path, () => tool.write(withWord(edited, word)), word));
    }
  } finally {
    await server.stop();
    tool.write(edited);
  }
}
