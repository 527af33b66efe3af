import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { getCollection, getEntry } from 'astro:content';
import { buildBriefing } from '../briefing/build/build.ts';
import { buildMatcher, type Matcher } from '../briefing/mentions/matcher.ts';
import { splitFrontmatter } from '../content/read/frontmatter.ts';
import { messagesFor } from '../i18n/catalogue.ts';
import { viewContext as contextFor, type ViewContext } from '../views/context.ts';
import { contentDir } from './content/dir.ts';
import type { Snapshot } from './content/folder.ts';
import { briefingEntry } from './content/loader.ts';
import { latest } from './latest.ts';

/** What `briefing.yaml` holds, and what the loader counted and hashed. */
export async function snapshot(): Promise<Omit<Snapshot, 'facts'>> {
  const entry = await getEntry('briefing', briefingEntry);
  if (entry === undefined)
    throw new Error('The collection "briefing" is empty: the briefing was not loaded. See the messages above.');
  return entry.data;
}

interface Built {
  readonly context: ViewContext;
  readonly matcher: Matcher;
}

const built = latest(async (): Promise<Built> => {
  const { config } = await snapshot();
  const facts = await Promise.all([
    getCollection('actors'),
    getCollection('outlets'),
    getCollection('places'),
    getCollection('measures'),
    getCollection('kinds'),
    getCollection('labels'),
    getCollection('topics'),
    getCollection('events'),
    getCollection('claims'),
    getCollection('editions'),
    getCollection('articles'),
  ]);
  const briefing = buildBriefing(
    config,
    facts.flat().map((entry) => entry.data),
  );
  const matcher = buildMatcher([...briefing.actors.values()], config.language);
  return { context: contextFor(briefing, messagesFor(config.language)), matcher };
});

/** What every view is made from: built once, and once more whenever the content has changed. */
export async function viewContext(): Promise<ViewContext> {
  return (await current()).context;
}

/** Finds the actors that a text names. */
export async function matcher(): Promise<Matcher> {
  return (await current()).matcher;
}

async function current(): Promise<Built> {
  return built((await snapshot()).digest);
}

/** The Markdown below an entry's frontmatter. `file` is the entry's path below the content folder. */
export async function bodyOf(file: string): Promise<string> {
  return splitFrontmatter(await readFile(join(contentDir(), file), 'utf8'))?.body ?? '';
}
