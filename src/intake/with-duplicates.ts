import type { Draft } from './draft.ts';
import { duplicatesOf } from './duplicates/duplicates.ts';
import type { DuplicateIndex } from './duplicates/index.ts';
import { knownArticle } from './known-article.ts';

/** A draft with what it repeats of other articles than `id`, which is its own where it has one. */
export function withDuplicates(draft: Draft, id: string, known: DuplicateIndex): Draft {
  const duplicates = duplicatesOf(known, knownArticle(id, draft));
  return { ...draft, proposals: { ...draft.proposals, duplicates } };
}
