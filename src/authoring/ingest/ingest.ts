import { createHash } from 'node:crypto';
import { inOrder } from '../../briefing/in-order.ts';
import { Failure, systemFailure } from '../../content/failure.ts';
import type { Draft } from '../../intake/draft.ts';
import type { DuplicateIndex } from '../../intake/duplicates/index.ts';
import { feedsOf } from '../../intake/formats/feed/opml.ts';
import { againstOthers } from '../../intake/against-others.ts';
import { knownArticle } from '../../intake/known-article.ts';
import { UnreadableDocument, type Input } from '../../intake/input.ts';
import { idOf, type Articles } from './articles.ts';
import { articleFile, articleId } from './article-id.ts';
import type { Extractor } from './extract/extractor.ts';
import type { Outcome } from './outcome.ts';
import { readSource, type Reach } from './read-source.ts';
import type { Source } from './sources.ts';
import { titleOf } from './title.ts';
import type { WithoutYear } from './years-of-batch.ts';
import { writeDraft, type Destination } from './write-draft.ts';

export interface Ingestion {
  readonly sources: readonly Source[];
  readonly articles: Articles;
  /** What further documents are held against; grows as drafts are added. */
  readonly known: DuplicateIndex;
  readonly extractor: Extractor;
  readonly reach: Reach;
  /** The latest day that a publication can have, as `2026-11-22`. */
  readonly today: string;
  /** Bytes that a document may have. */
  readonly mostBytes: number;
  /** Documents read ahead of the one that is being written. */
  readonly ahead: number;
  /** Whether documents that have an article already are read again. */
  readonly again: boolean;
  /** Where drafts go; null to write nothing. */
  readonly destination: Destination | null;
  /** Takes note of a draft whose document leaves out the year. */
  readonly noteWithoutYear: (draft: WithoutYear) => void;
}

type Taken =
  | { readonly source: Source; readonly failed: string }
  | { readonly source: Source; readonly file: string }
  | { readonly source: Source; readonly feeds: readonly string[] }
  | { readonly source: Source; readonly input: Input; readonly drafts: readonly Draft[] };

/**
 * Makes drafts of documents, in the order of their sources whatever is ready first, and gives back what became of each as
 * soon as it is safe on disk. A document that cannot be read is an outcome like another, and those after it go on.
 */
export async function* ingest(ingestion: Ingestion): AsyncGenerator<Outcome, void> {
  for await (const taken of inOrder(ingestion.sources, ingestion.ahead, (source) => take(source, ingestion))) {
    const document = taken.source.shown;
    if ('failed' in taken) yield { kind: 'failed', document, reason: taken.failed };
    else if ('file' in taken) yield { kind: 'known', document, file: taken.file, draft: null };
    else if ('feeds' in taken) yield* ingest({ ...ingestion, sources: feedSources(taken.feeds) });
    else for (const draft of taken.drafts) yield await settle(draft, taken.input, taken.source, ingestion);
  }
}

const feedSources = (addresses: readonly string[]): Source[] => addresses.map((shown) => ({ kind: 'web', shown }));

/** Reads a source and what is in it. */
async function take(source: Source, { articles, again, extractor, mostBytes, reach }: Ingestion): Promise<Taken> {
  let name = source.shown;
  try {
    const input = await readSource(source, mostBytes, reach);
    name = input.name;
    const file = articles.fileOf.get(createHash('sha256').update(input.bytes).digest('hex'));
    if (file !== undefined && !again) return { source, file };
    const feeds = feedsOf(input);
    return feeds.length > 0 ? { source, feeds } : { source, input, drafts: await extractor.extract(input) };
  } catch (error) {
    return { source, failed: withoutName(reasonOf(error), name) };
  }
}

/** A reason is given beside where the document came from, which says more than its name alone. */
const withoutName = (reason: string, name: string): string =>
  reason.startsWith(`${name}: `) ? reason.slice(name.length + 2) : reason;

/** Finds a draft its place among the articles, and writes it. */
async function settle(found: Draft, input: Input, { shown: document }: Source, ingestion: Ingestion): Promise<Outcome> {
  const { articles, known, destination, today } = ingestion;
  const { sha256 } = found.document;
  const present = articles.fileOf.get(sha256);
  if (present !== undefined)
    return { kind: 'known', document, file: present, draft: againstOthers(found, idOf(present), known, today) };
  const id = articleId(titleOf(found, input), found.metadata.published?.value ?? null, articles.ids);
  const file = articleFile(id);
  const draft = againstOthers(found, id, known, today);
  try {
    if (destination !== null) await writeDraft(draft, { id, file, input }, destination);
  } catch (error) {
    return { kind: 'failed', document, reason: reasonOf(error) };
  }
  articles.fileOf.set(sha256, file);
  articles.ids.add(id);
  known.add(knownArticle(id, draft));
  const { published, language } = draft.metadata;
  if (published !== null && language !== null && published.value.startsWith('XXXX-'))
    ingestion.noteWithoutYear({ id, file, document, published: published.value, language: language.value });
  return { kind: 'drafted', document, file, draft };
}

function reasonOf(error: unknown): string {
  if (error instanceof Failure || error instanceof UnreadableDocument) return error.message;
  const failure = systemFailure(error, 'Writing its draft');
  if (failure === null) throw error;
  return failure.message;
}
