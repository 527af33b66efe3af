import type { ArticleId, EventId, OutletId } from '../../content/schemas/ids.ts';
import type { Party, Statement } from '../statement.ts';

/** Why two statements rest on one origin. */
export type Reason =
  /** They report the same utterance (`same`). */
  | { readonly kind: 'utterance' }
  /**
   * The article is a copy (`wireOf`) or a later version (`revises`) of another: each step up, ending at the article of
   * the other statement, or, where the two are copies of one that says nothing here, at that one.
   */
  | { readonly kind: 'copy'; readonly steps: readonly CopyStep[] }
  /** The article is a copy of what an outlet published (`wireOf`). */
  | { readonly kind: 'agency'; readonly outlet: OutletId }
  /** It came through this outlet, or out of this actor's mouth (`through`). */
  | { readonly kind: 'relay'; readonly party: Party }
  /** The speaker invokes this one (`citing`). */
  | { readonly kind: 'cites'; readonly party: Party }
  /** One speaker at one occasion. */
  | { readonly kind: 'occasion'; readonly event: EventId }
  /** One speaker in one article. */
  | { readonly kind: 'speaker' };

export interface CopyStep {
  readonly article: ArticleId;
  readonly by: 'wireOf' | 'revises';
}

/** `from` rests on what `to` rests on. */
export interface Join {
  readonly from: Statement;
  readonly to: Statement;
  readonly reason: Reason;
}

/** Joins two statements; those that are one already stay so, by the reason that was given first. */
export type JoinThem = (from: Statement, to: Statement, reason: Reason) => void;
