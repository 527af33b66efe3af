import { folderAt } from '../../content/read/folder.ts';
import { buildDuplicateIndex } from '../../intake/duplicates/duplicates.ts';
import type { IntakeContext } from '../../intake/context.ts';
import { sweep } from '../sweep.ts';
import { articlesIn } from './articles.ts';
import type { Extractor, ExtractorOptions } from './extract/extractor.ts';
import { knownArticles } from './known-articles.ts';
import { ingest } from './ingest.ts';
import type { Outcome } from './outcome.ts';
import type { Reach } from './read-source.ts';
import type { Source } from './sources.ts';
import { yearsOfBatch, type WithoutYear } from './years-of-batch.ts';

export interface IngestIntoOptions {
  readonly context: IntakeContext;
  /** Whether documents that have an article already are read again, though nothing is written for them. */
  readonly again: boolean;
  readonly dryRun: boolean;
  /** Documents read side by side. The outcomes do not depend on it. */
  readonly jobs: number;
  /** Milliseconds that reading one document may take. */
  readonly time: number;
  readonly startExtractor: (options: ExtractorOptions) => Promise<Extractor>;
  readonly reach: Reach;
}

/** Makes drafts of documents in a briefing; without one, only looks at them. Gives back what became of each, in order. */
export async function* ingestInto(
  place: { readonly content: string; readonly documents: string } | null,
  sources: readonly Source[],
  { context, again, dryRun, jobs, time, startExtractor, reach }: IngestIntoOptions,
): AsyncGenerator<Outcome, void> {
  const folder = place === null ? null : folderAt(place.content);
  const destination = place === null || dryRun ? null : { ...place, language: context.language };
  if (destination !== null) await Promise.all([sweep(destination.content), sweep(destination.documents)]);
  const extractor = await startExtractor({ context, jobs, time });
  const known = buildDuplicateIndex(place === null ? [] : await knownArticles(place));
  const withoutYear: WithoutYear[] = [];
  try {
    yield* ingest({
      sources,
      articles: folder === null ? { fileOf: new Map(), ids: new Set() } : await articlesIn(folder),
      known,
      extractor,
      reach,
      today: context.today,
      mostBytes: context.limits.bytes,
      ahead: 2 * jobs + 2,
      again,
      destination,
      noteWithoutYear: (draft) => void withoutYear.push(draft),
    });
    if (destination !== null) yield* yearsOfBatch(withoutYear, known, { ...destination, today: context.today });
  } finally {
    await extractor.close();
  }
}
