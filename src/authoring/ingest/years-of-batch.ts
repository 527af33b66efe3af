import { publicationOf } from '../../intake/against-others.ts';
import { duplicatesOf } from '../../intake/duplicates/duplicates.ts';
import type { DuplicateIndex } from '../../intake/duplicates/index.ts';
import { subjectsIn, utterancesIn } from '../../intake/known-article.ts';
import { readProposals } from '../proposals/read.ts';
import { withTexts } from '../proposals/span-texts.ts';
import { writeProposals } from '../proposals/write.ts';
import { bodyTexts, keptLines } from './known-articles.ts';
import type { Outcome } from './outcome.ts';

/** A draft of this run whose document leaves the year of its publication out. */
export interface WithoutYear {
  readonly id: string;
  readonly file: string;
  /** What its document was asked for by. */
  readonly document: string;
  /** `XXXX-09-23`. */
  readonly published: string;
  /** BCP 47. */
  readonly language: string;
}

/**
 * Infers the years that documents leave out once more when all drafts of a run are there, so that it does not matter which
 * was read first, and puts what is new into the proposals. Everything is read again from disk: a run may be long.
 */
export async function* yearsOfBatch(
  drafts: readonly WithoutYear[],
  known: DuplicateIndex,
  { content, documents, today }: { readonly content: string; readonly documents: string; readonly today: string },
): AsyncGenerator<Outcome, void> {
  for (const { id, file, document, published, language } of drafts) {
    const stored = await readProposals(content, id);
    const lines = stored === null ? null : await keptLines(documents, stored.document.file);
    if (stored === null || lines === null || stored.review?.['published'] !== undefined) continue;
    const { agencies, fingerprint } = stored;
    const subjects = subjectsIn(stored);
    const duplicates = duplicatesOf(known, {
      ...{ id, published, agencies, fingerprint, subjects },
      ...{ outlet: null, url: null, title: '' },
      utterances: utterancesIn(withTexts(stored, bodyTexts(stored, lines)).attributions),
    });
    const publication = publicationOf({ id, published, language, lines, subjects }, known, duplicates, today);
    if (publication === null || publication.note === stored.publication?.note) continue;
    await writeProposals(content, { ...stored, publication });
    yield { kind: 'dated', document, file, publication };
  }
}
