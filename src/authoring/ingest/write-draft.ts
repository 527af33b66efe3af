import { join } from 'node:path';
import { articleId } from '../../content/schemas/ids.ts';
import type { Draft } from '../../intake/draft.ts';
import type { Input } from '../../intake/input.ts';
import { writeProposals } from '../proposals/write.ts';
import { createFile } from '../write-file.ts';
import { articleText } from './article-text.ts';
import { keepDocument, keptDocument } from './keep-document.ts';
import { titleOf } from './title.ts';

/** Where drafts go. */
export interface Destination {
  /** The briefing's folder. */
  readonly content: string;
  /** The folder of documents. */
  readonly documents: string;
  /** The briefing's language. */
  readonly language: string;
}

/**
 * Writes what belongs to a draft, each file whole or not at all, the article last: while there is no article, the same
 * command does it again, and once there is one, all that it rests on is there.
 */
export async function writeDraft(
  draft: Draft,
  { id, file, input }: { readonly id: string; readonly file: string; readonly input: Input },
  { content, documents, language }: Destination,
): Promise<void> {
  const kept = keptDocument(draft, input);
  await keepDocument(documents, kept, draft);
  await writeProposals(content, {
    version: 1,
    article: articleId.parse(id),
    document: { sha256: draft.document.sha256, file: kept.file },
    body: draft.body.map(({ number }) => number),
    agencies: [...draft.metadata.agencies],
    ...draft.proposals,
    fingerprint: draft.fingerprint,
  });
  await createFile(join(content, file), articleText(draft, { fallbackTitle: titleOf(draft, input), language }));
}
