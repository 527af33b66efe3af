import type { ActorId, BlockId } from '../../content/schemas/ids.ts';

/**
 * What stands between `[@` and `]`, one for each part that `;` separates: `article#statement` or `article#block`
 * (which of the two is known only with the article at hand), or an event.
 */
export type Citation =
  | { readonly kind: 'passage'; readonly article: string; readonly anchor: string }
  | { readonly kind: 'event'; readonly event: string };

/** One `[@…]` as it stands in a text: its parts and its line. */
export interface CitationMark {
  readonly raw: string;
  readonly citations: readonly Citation[];
  /** 1-based line of the file. */
  readonly line: number;
}

/** A paragraph, list item or heading of a body. */
export interface BlockFacts {
  /** Given by `{#id}` at its end; null where there is none. */
  readonly id: BlockId | null;
  readonly type: 'paragraph' | 'item' | 'heading' | 'other';
  readonly line: number;
  readonly marks: readonly CitationMark[];
  /** Each actor once, in order of first mention. */
  readonly mentions: readonly ActorId[];
  /** Sentences that no citation follows, where others of the same block are cited. */
  readonly uncitedSentences: readonly string[];
  /** Sentences of an edition's text in which a likelihood is spoken; absent where there is none. */
  readonly judging?: readonly string[];
  /** In an analyst's comment: what it quotes; absent elsewhere. */
  readonly comment?: readonly string[];
}

/** What is known of a body without its text. */
export interface BodyFacts {
  /** SHA-256 of the body, hexadecimal; of the empty string where there is none. */
  readonly hash: string;
  readonly blocks: readonly BlockFacts[];
  /** Digest of the names that may stand in it, in their order, each with all who bear it: what a page links follows from it. */
  readonly named: string;
  /** A `[@…]` or `{#…}` that cannot be read, as written. */
  readonly malformed: readonly { readonly raw: string; readonly line: number; readonly reason: string }[];
}

/** A frontmatter field of one line that may hold citations, as a line of a BLUF. */
export interface CitedLine {
  /** Markdown, as written. */
  readonly text: string;
  readonly field: readonly (string | number)[];
  readonly marks: readonly CitationMark[];
  readonly malformed: BodyFacts['malformed'];
  readonly mentions: readonly ActorId[];
  /** As of a body. */
  readonly named: string;
  /** Sentences in which a likelihood is spoken; absent where there is none. */
  readonly judging?: readonly string[];
}
