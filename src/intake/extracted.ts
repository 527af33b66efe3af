import type { OutletId } from '../content/schemas/ids.ts';
import type { Basis } from '../content/schemas/common.ts';

/** What a paragraph of a document is. `furniture` is all that is no part of the report: menus, share bars, teasers, notices. */
export const roles = [
  'title',
  'byline',
  'dateline',
  'date',
  'heading',
  'text',
  'item',
  'quotation',
  'caption',
  'link',
  'furniture',
] as const;
export type Role = (typeof roles)[number];

/** A paragraph of a document. Its place in the list, from 1, is its number in the document (`p` of a statement). */
export interface Paragraph {
  readonly text: string;
  readonly role: Role;
}

/** A fact about the article, how it is known, and where it stands or how it was concluded, as a sentence. */
export interface Known<T = string> {
  readonly value: T;
  readonly basis: Basis;
  readonly note: string;
}

export interface Link {
  readonly text: string;
  /** Absolute, http or https. */
  readonly url: string;
}

/** What is known about an article besides its text. Dates are EDTF, or local date and time as printed; never shifted. */
export interface Metadata {
  readonly title: Known | null;
  /** Who published, by name; `domain` where an address of the document says so, `id` where the briefing has the outlet. */
  readonly outlet: (Known & { readonly domain: string | null; readonly id?: OutletId }) | null;
  readonly byline: string | null;
  /** The place at the head of the report, with what else the line says, as printed. */
  readonly dateline: string | null;
  readonly published: Known | null;
  readonly updated: Known | null;
  /** BCP 47. */
  readonly language: Known | null;
  readonly url: string | null;
  /** News agencies that the document says its text is from, or cites, by name. */
  readonly agencies: readonly string[];
  readonly links: readonly Link[];
}

/** An article taken out of a document. */
export interface Extracted {
  /** All paragraphs of the document, furniture included, in order. */
  readonly paragraphs: readonly Paragraph[];
  readonly metadata: Metadata;
  /** Whether the paragraphs must be kept as a text beside the original: a plain text's lines are its paragraphs already. */
  readonly kept: boolean;
  /**
   * Of an entry of a feed: what the entry itself holds, which is kept as a document of its own. Absent where the whole
   * input is this one article.
   */
  readonly own?: { readonly name: string; readonly text: string };
}

const inBody: ReadonlySet<Role> = new Set<Role>(['heading', 'text', 'item', 'quotation']);

/** The paragraphs of the report itself, each with its number in the document. */
export const bodyOf = (
  paragraphs: readonly Paragraph[],
): readonly { readonly text: string; readonly number: number; readonly role: Role }[] =>
  paragraphs.flatMap(({ text, role }, index) => (inBody.has(role) ? [{ text, role, number: index + 1 }] : []));
