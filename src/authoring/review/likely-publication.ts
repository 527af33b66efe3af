import type { ArticleFacts, Desk } from './desk.ts';

/** What the frontmatter says of the publication; where no year is known, what was inferred of it from other articles. */
export function likelyPublication({
  facts,
  proposals: { publication },
}: Pick<Desk, 'facts' | 'proposals'>): Pick<ArticleFacts, 'published' | 'publishedBasis' | 'publishedNote'> {
  if (publication === null || !facts.published.startsWith('XXXX')) return facts;
  return { published: publication.value, publishedBasis: 'inferred', publishedNote: publication.note };
}
