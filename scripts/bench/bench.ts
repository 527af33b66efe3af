import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { worldOf, type Recipe } from './briefing/world.ts';
import { makeChooser, type Chooser } from './changes/choose.ts';
import { Figures } from './figures.ts';
import { generate, writeBelow, type Written } from './generate.ts';
import { makeReport, type Report } from './report.ts';
import { measureRounds } from './rounds.ts';
import { eleventy } from './tools/eleventy.ts';
import { hugo } from './tools/hugo.ts';
import { packageVersion } from './tools/package-version.ts';
import { pagefindDir } from './tools/pagefind.ts';
import { readout } from './tools/readout.ts';
import type { Tool } from './tools/tool.ts';

export interface BenchOptions extends Recipe {
  /** How often each build is measured; 0 writes the briefing and measures nothing. */
  readonly runs: number;
  /** Also measure Hugo and Eleventy. */
  readonly compare: boolean;
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

/** Words that some pages have and most have not, by their rank in the vocabulary. */
const searched = { first: 2000, step: 50, count: 40 };

/** Writes a synthetic briefing below `dir` and measures what building and searching it takes. */
export async function bench(options: BenchOptions): Promise<BenchResult> {
  const { articles, seed, runs, compare, dir, progress } = options;
  const makers = compare ? { readout, hugo, eleventy } : { readout };
  const tools: Tool[] = [];
  for (const [name, make] of Object.entries(makers)) {
    await mkdir(join(dir, name), { recursive: true });
    tools.push(await make(join(dir, name)));
  }
  progress(`Writing a briefing of ${articles} articles`);
  const { briefing, chooser } = writeArticles({ articles, seed }, join(dir, 'readout/content'), tools);
  const figures = new Figures();
  if (runs > 0) {
    const { changesOf } = chooser;
    const words = wordsToSearch({ articles, seed });
    await measureRounds(tools, { runs, changesOf, edited: chooser.edited(), words, progress }, figures);
  }
  const pagefind = await packageVersion(pagefindDir);
  const recipe = { articles, seed, runs };
  return {
    briefing,
    tools: tools.map(({ name }) => name),
    figures,
    report: makeReport({ recipe, briefing, tools, pagefind, figures }),
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
