import type { AnyEntryFacts } from '../../briefing/digest/digest.ts';
import type { Problem } from '../../content/problem.ts';
import type { Unread } from '../../content/read/source.ts';
import type { Register } from './names.ts';

/** What was made of one file of a briefing. */
export interface ReadFile {
  readonly facts: readonly AnyEntryFacts[];
  readonly problems: readonly Problem[];
  readonly unread: readonly Unread[];
  /** How many of its quotations were held against their document. */
  readonly verified: number;
}

/** One file, what was made of it, and by what it is known again. All digests are of 128 bits, in base64url. */
export interface KnownFile {
  /** The file's stamp when it was found to be this; empty where it was too fresh to be told from a later change. */
  readonly stamp: string;
  /** Digest of its text. */
  readonly text: string;
  /** Digest of what was made of it, but for bodies' words and numbers of lines: no page shows a line's number. */
  readonly shape: string;
  /** Digest of its entries' bodies, and of which of their words name whom. */
  readonly body: string;
  /** The words of its text, for `mayHold`. */
  readonly words: string;
  readonly read: ReadFile;
}

/** What is known of a folder's files, as they were read against one register of names. */
export interface KnownFiles {
  /** Files that name things first, then the others; both by path. */
  readonly files: ReadonlyMap<string, KnownFile>;
  readonly names: Register;
  readonly checked?: Checked;
}

/** What the rules said of a briefing, before problems were given their lines. */
export interface Checked {
  /** The model that they were asked about, as `modelDigest` has it. */
  readonly model: string;
  readonly problems: readonly Problem[];
  /** The digest of each file's text in which there is a problem: when it changes, lines do. */
  readonly files: readonly (readonly [string, string])[];
}
