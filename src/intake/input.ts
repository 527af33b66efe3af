/** A document as it came: a file, standard input, or the answer of a server. */
export interface Input {
  readonly bytes: Uint8Array;
  /** The file's name or the last part of the address, for recognising its format and in errors. */
  readonly name: string;
  /** Where it was published, where that is known. */
  readonly url?: string | undefined;
  /** What the server said of its format, as `text/html`, and of its charset. */
  readonly mediaType?: string | undefined;
  readonly charset?: string | undefined;
}

/** Bounds that keep a hostile document from taking all memory or time. */
export interface Limits {
  /** Bytes of a document, also once unpacked. */
  readonly bytes: number;
  /** Elements of markup, one within the other. */
  readonly depth: number;
  /** Articles of one feed. */
  readonly entries: number;
  /** Pages of a PDF. */
  readonly pages: number;
}

export const defaultLimits: Limits = { bytes: 50_000_000, depth: 2_000, entries: 1_000, pages: 2_000 };

/** A document that cannot be read; the message says what is wrong with it and what to do. */
export class UnreadableDocument extends Error {
  override name = 'UnreadableDocument';
}
