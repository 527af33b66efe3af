import type { ActorId, MeasureId, TopicId } from '../content/schemas/ids.ts';
import type { Act, Qualifier } from '../content/schemas/statement.ts';
import type { Span } from './span.ts';

/** How a proposal was made, and how likely it is to be right, from 0 to 1. */
export interface Reason {
  readonly rule: string;
  readonly confidence: number;
}

/** An occurrence of a registered actor: by name, or by a pronoun or description that stands for one. */
export interface MentionProposal extends Reason {
  readonly span: Span;
  readonly actor: ActorId;
}

/** A name that no actor, place or outlet of the briefing bears, worth registering. */
export interface NameProposal extends Reason {
  readonly name: string;
  readonly kind: 'person' | 'organisation' | 'place' | 'unknown';
  /** Its occurrences; the first is the fullest form. */
  readonly spans: readonly Span[];
}

/** Speaker, cue and content of something said, as found (the PARC and PolNeAR triple). */
export interface AttributionProposal extends Reason {
  readonly speaker: (Span & { readonly actor?: ActorId }) | null;
  readonly cue: Span | null;
  readonly content: readonly Span[];
  readonly form: 'direct' | 'mixed' | 'indirect';
  readonly act: Act;
  /** Who relayed it ("told Reuters"), and whose authority the speaker invokes ("citing a statement of …"). */
  readonly through: readonly Span[];
  readonly citing: readonly Span[];
}

/** A time named in the text. `value` is EDTF, null where nothing tells which day is meant. */
export interface DateProposal extends Reason {
  readonly span: Span;
  readonly value: string | null;
}

/** Something dated that the article reports: the words that name it and when it was. */
export interface HappeningProposal extends Reason {
  readonly span: Span;
  readonly date: DateProposal;
  readonly status: 'happened' | 'planned' | 'alleged';
}

/** A number that counts something. */
export interface FigureProposal extends Reason {
  readonly span: Span;
  /** What is counted, in the document's words, as "troops killed". */
  readonly counted: Span | null;
  readonly measure: MeasureId | null;
  readonly value: number | null;
  readonly min: number | null;
  readonly max: number | null;
  /** A number in words that names none, as "scores". */
  readonly text: string | null;
  readonly qualifier: Qualifier;
}

export interface TopicProposal extends Reason {
  readonly topic: TopicId;
  readonly spans: readonly Span[];
}

/** When the article may have been published, where its document leaves the year out. */
export interface PublicationProposal extends Reason {
  /** EDTF. */
  readonly value: string;
  /** The reasoning, as a sentence. */
  readonly note: string;
}

/** Another article, or an utterance in one, that this one repeats. `of` is an article's id. */
export interface DuplicateProposal extends Reason {
  readonly kind: 'same-document' | 'revision' | 'copy' | 'same-utterance';
  readonly of: string;
  /** Share of shingles in common, from 0 to 1; of an utterance, of its words. */
  readonly similarity: number;
  readonly span: Span | null;
  readonly statement: string | null;
}

/** All that is proposed for an article; every span is in its body. */
export interface Proposals {
  readonly mentions: readonly MentionProposal[];
  readonly names: readonly NameProposal[];
  readonly attributions: readonly AttributionProposal[];
  readonly dates: readonly DateProposal[];
  readonly happenings: readonly HappeningProposal[];
  readonly figures: readonly FigureProposal[];
  readonly topics: readonly TopicProposal[];
  readonly duplicates: readonly DuplicateProposal[];
  readonly publication: PublicationProposal | null;
}
