import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { worldOf, type Recipe } from './briefing/world.ts';
import { makeChooser, type Chooser } from './changes/choose.ts';
import { Figures } from './figures.ts';
import { generate, writeBelow, type Written } from './generate.ts';
import { makeReport, type Report } from './report.ts';
import { measureRounds } from './rounds.ts';
import { measureSheets } from './sheets.ts';
import { eleventy } from './tools/eleventy.ts';
import { hugo } from './tools/hugo.ts';
import { measureMiniSearch, miniSearchName } from './tools/minisearch.ts';
import { packageVersion } from './tools/package-version.ts';
import { pagefindDir } from './tools/pagefind.ts';
import { readout } from './tools/readout.ts';
import type { Tool } from './tools/tool.ts';

export interface BenchOptions extends Recipe {
  /** How often each build is measured; 0 writes the briefing and measures nothing. */
  readonly runs: number;
  /** What to measure beside Readout. */
  readonly compare: readonly Compared[];
  /** Also measure sheets as PDF. */
  readonly sheets: boolean;
  /** The folder to work in. */
  readonly dir: string;
  readonly progress: (line: string) => void;
}

export interface BenchResult {
  readonly briefing: Written;
  /** Readout first. */
  readonly tools: readonly string[];
  readonly figures: Figures;
  readonly report: Report;
}

/** What can be measured beside Readout. */
export const comparable = ['hugo', 'eleventy', 'minisearch'] as const;
export type Compared = (typeof comparable)[number];

/** Words that some pages have and most have not, by their rank in the vocabulary. */
const searched = { first: 2000, step: 50, count: 40 };

/** Writes a synthetic briefing below `dir` and measures what building and searching it takes. */
export async function bench(options: BenchOptions): Promise<BenchResult> {
  const { articles, seed, runs, compare, sheets, dir, progress } = options;
  const tools: Tool[] = [];
  for (const [name, make] of Object.entries({ readout, hugo, eleventy })) {
    if (name !== 'readout' && !compare.some((one) => one === name)) continue;
    await mkdir(join(dir, name), { recursive: true });
    tools.push(await make(join(dir, name)));
  }
  const content = join(dir, 'readout/content');
  progress(`Writing a briefing of ${articles} articles`);
  const { briefing, chooser } = writeArticles({ articles, seed }, content, tools);
  const figures = new Figures();
  const versions = Object.fromEntries(tools.map(({ name, version }) => [name, version]));
  if (runs > 0) {
    const { changesOf } = chooser;
    const words = wordsToSearch({ articles, seed });
    const beside = (tool: Tool): Promise<void> =>
      sheets && tool === tools[0] ? measureSheets(content, figures, tool.name) : Promise.resolve();
    await measureRounds(tools, { runs, changesOf, edited: chooser.edited(), words, beside, progress }, figures);
    if (compare.includes('minisearch')) {
      progress(`${miniSearchName}: search`);
      versions[miniSearchName] = await measureMiniSearch({ articles, seed }, words, figures);
    }
  }
  const names = Object.keys(versions);
  return {
    briefing,
    tools: names,
    figures,
    report: makeReport({
      recipe: { articles, seed, runs },
      briefing,
      versions,
      pagefind: await packageVersion(pagefindDir),
      figures,
    }),
  };
}

/** Writes the briefing, its articles once for each of the other tools too. */
function writeArticles(
  recipe: Recipe,
  content: string,
  tools: readonly Tool[],
): { briefing: Written; chooser: Chooser } {
  const others = tools.slice(1);
  const chooser = makeChooser(recipe);
  const write = writeBelow(content);
  const briefing = generate(
    recipe,
    (path, text) => {
      write(path, text);
      chooser.file(text);
    },
    (article) => {
      for (const tool of others) tool.write(article);
      chooser.article(article);
    },
  );
  return { briefing, chooser };
}

function wordsToSearch(recipe: Recipe): readonly [string, ...string[]] {
  const { vocabulary } = worldOf(recipe);
  const { first, step, count } = searched;
  const [word = '', ...words] = Array.from({ length: count }, (_, index) => vocabulary[first + index * step] ?? '');
  return [word, ...words];
}
