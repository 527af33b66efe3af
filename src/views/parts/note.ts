import type { DateView } from './date.ts';
import type { Link } from './link.ts';
import type { OutletTag } from './outlet-tag.ts';

/** An endnote: the source reference citation of ICD 206 for one passage of one article. */
export interface Note {
  /** From 1, in order of first citation on the page. Its element's id is `n-<number>`. */
  readonly number: number;
  /** The number of the first note for the article, which is given in full: its own, or one before it. */
  readonly first: number;
  readonly outlet: OutletTag;
  /** The outlet's source descriptor, where it has one. */
  readonly descriptor?: string | undefined;
  readonly title: Link;
  readonly titleGiven: boolean;
  readonly published: DateView;
  /** Paragraphs of the document, ascending. */
  readonly paragraphs: readonly number[];
  /** "headline", "link" or "caption" where the passage stands outside the body. */
  readonly in: 'body' | 'headline' | 'link' | 'caption';
  /** To the block on our article page. */
  readonly passage: Link;
  /** To the outlet's own page: in the first note, and, with a text fragment made from it, where a quote is cited. */
  readonly original?: string | undefined;
}

/** Numbers of the notes that a line rests on, ascending, each once; never empty but on an article's own page. */
export type Cites = readonly number[];
