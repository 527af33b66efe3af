import type { OutletId } from '../content/schemas/ids.ts';
import type { Fingerprint } from './duplicates/fingerprint.ts';
import type { Metadata, Paragraph, Role } from './extracted.ts';
import type { Proposals } from './proposals.ts';

/** A paragraph of the report itself. */
export interface BodyParagraph {
  readonly text: string;
  /** Its number in the document, from 1. */
  readonly number: number;
  readonly role: Role;
}

/** All that intake makes of one article: what an editor begins with. Nothing in it is decided. */
export interface Draft {
  readonly document: {
    /** SHA-256 of the document's bytes; of an entry of a feed, of the entry's own. */
    readonly sha256: string;
    /** Of an entry of a feed: what is kept of it as a document of its own. Otherwise the input is the document. */
    readonly own: { readonly name: string; readonly text: string } | null;
    /** Whether the paragraphs are to be kept as a text beside the original. */
    readonly kept: boolean;
    /** All paragraphs, furniture included; a paragraph's number is its place, from 1. None has a line break. */
    readonly paragraphs: readonly Paragraph[];
  };
  readonly metadata: Metadata;
  /** The registered outlet that published it; null where none is known to have. */
  readonly outlet: OutletId | null;
  readonly body: readonly BodyParagraph[];
  readonly proposals: Proposals;
  /** What other documents are held against, to find copies and revisions of this one. */
  readonly fingerprint: Fingerprint;
}
