import type { DuplicateProposal } from '../proposals.ts';
import type { KnownArticle } from './article.ts';
import { DuplicateIndex } from './index.ts';

/** An index over the articles of a briefing; `add` takes each further one as it comes. */
export function buildDuplicateIndex(articles: Iterable<KnownArticle>): DuplicateIndex {
  const index = new DuplicateIndex();
  for (const article of articles) index.add(article);
  return index;
}

/**
 * What an article repeats of those in the index: first other articles, the likest first (`same-document`, `revision` or `copy`), then
 * utterances in them, in the article's order (`same-utterance`). An article is never compared with its own id. Nothing is dropped: a
 * duplicate is proposed as one, for the editor to decide.
 */
export const duplicatesOf = (index: DuplicateIndex, article: KnownArticle): readonly DuplicateProposal[] =>
  index.duplicatesOf(article);
