import type { AnyEntry } from '../content/entry.ts';
import type { Documents } from '../content/documents.ts';
import type { Problem } from '../content/problem.ts';
import { folderAt, type Folder } from '../content/read/folder.ts';
import { readConfig, readEntries, type Unread } from '../content/read/source.ts';
import type { BriefingData } from '../content/schemas/briefing.ts';
import { buildBriefing } from '../briefing/build/build.ts';
import { digestEntry, type AnyEntryFacts } from '../briefing/digest/digest.ts';
import { isDraft, withoutDrafts, type WithheldEntry } from '../briefing/drafts.ts';
import { uncovered } from '../briefing/documents/coverage.ts';
import { verifyArticle } from '../briefing/documents/verify.ts';
import { checkIntegrity } from '../briefing/integrity/check.ts';
import { buildMatcher, type Matcher } from '../briefing/mentions/matcher.ts';
import type { Briefing } from '../briefing/model.ts';
import { actorId } from '../content/schemas/ids.ts';
import { remembered, type FileCache, type ReadFile } from './file-cache.ts';
import { placeProblems } from './place-problems.ts';

/** A briefing folder, read, digested, resolved and checked. */
export interface Loaded {
  /** Absent where the folder has no usable `briefing.yaml`. */
  readonly config?: BriefingData;
  readonly facts: readonly AnyEntryFacts[];
  /** Ids of the articles and editions that wait for an editor, in the order of their files: in `briefing` only where asked for. */
  readonly drafts: readonly string[];
  /** Absent with `config`. Where a problem is an error it is there all the same, but must not be rendered. */
  readonly briefing?: Briefing;
  /** Ordered by file and line. */
  readonly problems: readonly Problem[];
  /** How many pieces of quotations there are, and how many were held against their document. */
  readonly quotes: { readonly all: number; readonly verified: number };
}

export interface LoadOptions {
  readonly documents?: Documents;
  /** Also list paragraphs and quotations of documents that no statement rests on. Needs `documents`. */
  readonly coverage?: boolean;
  readonly folder?: Folder;
  /** Take drafts in as if they were accepted. */
  readonly drafts?: boolean;
  /** What was made of files before, by a call with the same other options: those that have not changed are not read again. */
  readonly cache?: FileCache;
}

/** Files are read this many at a time: enough to keep the disk busy, few enough to keep their texts out of memory. */
const atOnce = 32;

/** Reads a briefing folder: registries first, then everything against them, dropping each text once it is digested. */
export async function loadBriefing(dir: string, options: LoadOptions = {}): Promise<Loaded> {
  const folder = options.folder ?? folderAt(dir);
  const files = await folder.list();
  const { config, problems: configProblems } = await readConfig(folder, files);
  const problems: Problem[] = [...configProblems];
  const facts: AnyEntryFacts[] = [];
  const unread: Unread[] = [];
  const quotes = { all: 0, verified: 0 };

  const named: AnyEntry[] = [];
  await inBatches(
    files.filter(holdsNames),
    (file) => readEntries(folder, file),
    (result) => {
      problems.push(...result.problems);
      unread.push(...result.unread);
      named.push(...result.entries);
    },
  );
  const language = config?.language ?? 'en';
  const matcher = matcherOf(named, language);
  const digest = (entry: AnyEntry): AnyEntryFacts => digestEntry(entry, matcher, language);
  facts.push(...named.map(digest));
  const names = options.cache === undefined ? '' : JSON.stringify([language, named.map(({ id, data }) => [id, data])]);

  const rest = files.filter((file) => !holdsNames(file));
  await inBatches(
    rest,
    (file) => remembered(file, folder, names, options.cache, () => readFile(folder, file, digest, options)),
    (read) => {
      problems.push(...read.problems);
      unread.push(...read.unread);
      quotes.all += read.quotes.all;
      quotes.verified += read.quotes.verified;
      facts.push(...read.facts);
    },
  );

  const drafts = facts.flatMap((entry) => (isDraft(entry) ? [entry.id] : []));
  const kept = options.drafts === true ? { facts, withheld: new Map<string, WithheldEntry>() } : withoutDrafts(facts);
  if (config === undefined)
    return { facts: kept.facts, drafts, problems: await placeProblems(problems, folder), quotes };
  const briefing = buildBriefing(config, kept.facts);
  problems.push(...checkIntegrity({ briefing, unread, ...kept }));
  return { config, facts: kept.facts, drafts, briefing, problems: await placeProblems(problems, folder), quotes };
}

const holdsNames = (file: string): boolean => file.startsWith('actors/') || file.startsWith('outlets/');

/** An outlet's name takes its place in a text, so that "Russia Today" is no mention of Russia. */
function matcherOf(entries: readonly AnyEntry[], language: string): Matcher {
  return buildMatcher(
    entries.flatMap((entry) => (entry.collection === 'actors' ? [{ ...entry.data, id: actorId.parse(entry.id) }] : [])),
    language,
    entries.flatMap((entry) =>
      entry.collection === 'outlets'
        ? [entry.data.name, ...entry.data.aliases.map((alias) => (typeof alias === 'string' ? alias : alias.text))]
        : [],
    ),
  );
}

async function readFile(
  folder: Folder,
  file: string,
  digest: (entry: AnyEntry) => AnyEntryFacts,
  { documents, coverage, drafts }: LoadOptions,
): Promise<ReadFile> {
  const { entries, problems, unread } = await readEntries(folder, file);
  const found: Problem[] = [];
  const quotes = { all: 0, verified: 0 };
  for (const entry of entries) {
    if (entry.collection !== 'articles' || (drafts !== true && isDraft(entry))) continue;
    const quoted = Object.values(entry.data.statements).filter((statement) => statement.quote !== undefined).length;
    quotes.all += quoted;
    const paragraphs = documents === undefined ? null : await documents.paragraphsOf(entry.data.document.sha256);
    if (paragraphs === null) continue;
    quotes.verified += quoted;
    found.push(...verifyArticle(entry, paragraphs), ...(coverage === true ? uncovered(entry, paragraphs) : []));
  }
  return { facts: entries.map(digest), problems: [...problems, ...found], unread, quotes };
}

/** Runs `task` over the items, a batch at a time, and takes the results in the items' order. */
async function inBatches<T, R>(
  items: readonly T[],
  task: (item: T) => Promise<R>,
  take: (result: R) => void,
): Promise<void> {
  for (let at = 0; at < items.length; at += atOnce)
    for (const result of await Promise.all(items.slice(at, at + atOnce).map(task))) take(result);
}
