import type { Span } from '../span.ts';
import type { Fingerprint } from './fingerprint.ts';

/** A quotation in an article: a statement that the briefing keeps, or one proposed for a draft. */
export interface Utterance {
  /** The statement's id, of a statement. */
  readonly statement?: string | undefined;
  /** Who said it: an actor's id, and the name as printed, whichever is known. */
  readonly actor?: string | undefined;
  readonly speaker?: string | undefined;
  /** Verbatim; … stands between pieces. */
  readonly quote: string;
  /** Where it stands, of the article that is looked at. */
  readonly span?: Span | undefined;
}

/** What is known about an article for telling copies and revisions apart. */
export interface KnownArticle {
  readonly id: string;
  /** The outlet's id or name; the same in all articles of one briefing. */
  readonly outlet?: string | null | undefined;
  readonly url?: string | null | undefined;
  readonly title: string;
  /** EDTF. */
  readonly published: string | null;
  /** News agencies that it names as its source. */
  readonly agencies?: readonly string[] | undefined;
  /** Of whom and what it speaks: ids of actors, and last words of names that are not registered. */
  readonly subjects?: readonly string[] | undefined;
  readonly fingerprint: Fingerprint;
  readonly utterances: readonly Utterance[];
}
