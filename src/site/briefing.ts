import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { getLiveCollection } from 'astro:content';
import { buildBriefing } from '../briefing/build/build.ts';
import type { AnyEntryFacts } from '../briefing/digest/digest.ts';
import { buildMatcher, type Matcher } from '../briefing/mentions/matcher.ts';
import { type CollectionName, collectionNames } from '../content/entry.ts';
import { splitFrontmatter } from '../content/read/frontmatter.ts';
import { messagesFor } from '../i18n/catalogue.ts';
import { digestOf } from '../publish/digest.ts';
import { registerOf } from '../publish/facts/names.ts';
import { given } from '../publish/given.ts';
import { viewContext as contextFor, type ViewContext } from '../views/context.ts';
import { holding } from '../views/pages/holding.ts';
import type { Dependency } from '../views/traced/reads.ts';
import { tracedContext } from '../views/traced/traced-context.ts';
import { latest } from './latest.ts';

/** What every page is made from. */
export interface Built {
  readonly context: ViewContext;
  /** Finds the actors that a text names. */
  readonly matcher: Matcher;
}

/** The same of the briefing as it is now. */
interface BuiltNow extends Built {
  /** The digest of what a dependency of a page holds. */
  readonly holds: (dependency: Dependency) => string;
}

const built = latest(async (): Promise<BuiltNow> => {
  // Whoever gave the briefing has asked the rules about it, and so has built it already.
  const { config, quotes, briefing } = await given().snapshot();
  const collections = await Promise.all(collectionNames.map(entriesOf));
  const { actors, others, language } = registerOf(collections.flat(), config.language);
  const matcher = buildMatcher(actors, language, others);
  const context = contextFor(briefing(), messagesFor(config.language), quotes);
  return { context: tracedContext(context), holds: holding(context, digestOf), matcher };
});

const builtNames = latest((): Promise<Built> => {
  const { names } = given();
  if (names === undefined) throw new Error('No names were handed to the site.');
  const { actors, others, language } = names.register;
  const context = contextFor(buildBriefing(names.config, []), messagesFor(language));
  return Promise.resolve({ context, matcher: buildMatcher(actors, language, others) });
});

/** What pages are made from whose view is told: a briefing that has settings and nothing else, and its names. */
export const builtOfNames = (): Promise<Built> => builtNames(given().names?.id ?? '');

async function entriesOf(collection: CollectionName): Promise<AnyEntryFacts[]> {
  const { entries = [], error } = await getLiveCollection(collection);
  if (error !== undefined) throw error;
  return entries.map((entry: { readonly data: AnyEntryFacts }) => entry.data);
}

/** Built once, and once more whenever the content has changed. */
export async function current(): Promise<BuiltNow> {
  return built((await given().snapshot()).digest);
}

/** What every view is made from. */
export async function viewContext(): Promise<ViewContext> {
  return (await current()).context;
}

/**
 * The Markdown below an entry's frontmatter. `file` is the entry's path below the content folder. Read at once: a page
 * that waits for nothing is put together in one go, one that waits in many pieces.
 */
export function bodyOf(file: string): string {
  return splitFrontmatter(readFileSync(join(given().content, file), 'utf8'))?.body ?? '';
}
