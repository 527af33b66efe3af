import type { DuplicateProposal } from '../proposals.ts';
import { plainAddress } from './address.ts';
import type { Indexed } from './index.ts';
import { likenessOf, type Likeness } from './likeness.ts';
import { titleLikeness } from './titles.ts';

/** Titles with so many words in common are of one story. */
const sameTitle = 0.5;

/**
 * What one article is of another: the same document; a revision, where the outlet or the address is the same; else a copy by another
 * outlet. Null where they have too little in common. Which of two came first their dates tell.
 */
export function copyOf(article: Indexed, other: Indexed): DuplicateProposal | null {
  const address = plainAddress(article.url);
  const sameAddress = address !== null && address === plainAddress(other.url);
  const title = titleLikeness(article.title, other.title);
  const likeness = likenessOf(article.prints, other.prints);
  if (likeness === null) return sameAddress && title >= sameTitle ? revision(other, 0, 'same address', 0.6) : null;
  const known = isKnown(article.outlet) && isKnown(other.outlet);
  const sameOutlet = known && article.outlet === other.outlet;
  const { similarity, how } = likeness;
  if (how === 'equal') {
    if (known && !sameOutlet && !sameAddress) return copy(article, other, likeness);
    return {
      kind: 'same-document',
      of: other.id,
      similarity,
      rule: 'same words',
      confidence: 0.98,
      span: null,
      statement: null,
    };
  }
  if (sameAddress) return revision(other, similarity, 'same address', 0.95);
  if (!sameOutlet) return copy(article, other, likeness);
  // An outlet's own background goes into many of its articles.
  if (how === 'passages') return null;
  return revision(other, similarity, 'same outlet', title >= sameTitle ? 0.9 : 0.5 + 0.3 * similarity);
}

const isKnown = (outlet: string | null | undefined): boolean =>
  outlet !== null && outlet !== undefined && outlet !== '';

const revision = (other: Indexed, similarity: number, rule: string, confidence: number): DuplicateProposal => ({
  kind: 'revision',
  of: other.id,
  similarity,
  rule,
  confidence: Math.round(confidence * 100) / 100,
  span: null,
  statement: null,
});

const sureness: Readonly<Record<Likeness['how'], (similarity: number) => number>> = {
  equal: () => 0.9,
  near: (similarity) => 0.5 + 0.4 * Math.min(1, 1.5 * similarity),
  contained: (similarity) => 0.5 + 0.3 * similarity,
  passages: (similarity) => 0.3 + 0.4 * similarity,
};

function copy(article: Indexed, other: Indexed, { similarity, how }: Likeness): DuplicateProposal {
  const shared = (article.agencies ?? []).some(
    (agency) => other.agencies?.includes(agency) === true || agency === other.outlet,
  );
  const wire = shared || other.agencies?.some((agency) => agency === article.outlet) === true;
  const sure = sureness[how](similarity) + (wire ? 0.08 : 0);
  return {
    kind: 'copy',
    of: other.id,
    similarity,
    rule: `${wire ? 'wire copy' : 'copy'}, ${how === 'equal' ? 'same words' : how}`,
    confidence: Math.round(sure * 100) / 100,
    span: null,
    statement: null,
  };
}
