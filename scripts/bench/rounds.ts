import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { SyntheticArticle } from './briefing/article.ts';
import type { Figures } from './figures.ts';
import { weigh } from './measure/folder.ts';
import { together, type Taken } from './measure/run.ts';
import { measureSearch } from './measure/search.ts';
import { pagefind } from './tools/pagefind.ts';
import type { Tool } from './tools/tool.ts';

export interface Rounds {
  readonly runs: number;
  /** The article whose text changes. */
  readonly edited: SyntheticArticle;
  /** Words to search for, the first one first. */
  readonly words: readonly [string, ...string[]];
  /** A folder for what is thrown away. */
  readonly spare: string;
  readonly progress: (line: string) => void;
}

/** Measures the tools in turn, another one first in each run, so that what slows the machine slows them alike. */
export async function measureRounds(tools: readonly Tool[], rounds: Rounds, figures: Figures): Promise<void> {
  for (let round = 0; round < rounds.runs; round += 1) {
    const first = round % tools.length;
    const inTurn = [...tools.slice(first), ...tools.slice(0, first)];
    for (const tool of inTurn) {
      rounds.progress(`Run ${round + 1} of ${rounds.runs}: ${tool.name}, cold build`);
      await cold(tool, rounds, figures);
    }
    for (const tool of inTurn) {
      rounds.progress(`Run ${round + 1} of ${rounds.runs}: ${tool.name}, one article changed`);
      await changed(tool, rounds, round, figures);
    }
  }
  for (const tool of tools) {
    rounds.progress(`${tool.name}: search and size`);
    await measureSite(tool, rounds, figures);
    tool.write(rounds.edited);
  }
}

async function cold(tool: Tool, { spare }: Rounds, figures: Figures): Promise<void> {
  await tool.clean();
  const pages = await tool.build();
  const index = tool.index === undefined ? await pagefind(tool.out, spare) : await tool.index();
  const whole = tool.index === undefined ? pages : together(pages, index);
  if (tool.index !== undefined) figures.add(tool.name, 'coldPages', pages.seconds);
  figures.add(tool.name, 'index', index.seconds);
  figures.add(tool.name, 'cold', whole.seconds);
  figures.add(tool.name, 'memory', whole.peakBytes);
}

async function changed(tool: Tool, { edited }: Rounds, round: number, figures: Figures): Promise<void> {
  const word = changedIn(round);
  tool.write(withWord(edited, word));
  const taken = await rebuild(tool);
  figures.add(tool.name, 'changed', taken.seconds);
  const page = tool.pageOf(edited);
  if (!(await readFile(join(tool.out, page), 'utf8')).includes(word))
    throw new Error(`${tool.name} was built after an article had changed, but ${page} still shows the old text.`);
}

async function rebuild(tool: Tool): Promise<Taken> {
  const pages = await tool.build();
  return tool.index === undefined ? pages : together(pages, await tool.index());
}

/** The word that a run adds; no other text has it. */
const changedIn = (round: number): string => `changed${round + 1}`;

/** The article with one word more in a paragraph that nobody quotes. */
function withWord(article: SyntheticArticle, word: string): SyntheticArticle {
  const [first = '', second = '', ...rest] = article.paragraphs;
  return { ...article, paragraphs: [first, `${word} ${second}`, ...rest] };
}

async function measureSite(tool: Tool, { words, runs }: Rounds, figures: Figures): Promise<void> {
  const weight = await weigh(tool.out);
  const search = await measureSearch(tool.out, words, changedIn(runs - 1));
  if (search.firstQueryResults === 0) throw new Error(`The search of ${tool.name} does not find "${words[0]}".`);
  if (!search.findsChange) throw new Error(`The search of ${tool.name} does not find the text that was changed last.`);
  figures.add(tool.name, 'pages', weight.pages);
  figures.add(tool.name, 'largestPage', weight.largestPageBytes);
  figures.add(tool.name, 'siteBytes', weight.siteBytes);
  figures.add(tool.name, 'searchBytes', weight.searchBytes);
  figures.add(tool.name, 'firstQuery', search.firstQueryBytes);
  figures.add(tool.name, 'warmQuery', search.warmMilliseconds);
}
