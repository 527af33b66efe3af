import type { Basis } from '../content/schemas/common.ts';
import type {
  ActorId,
  ArticleId,
  BlockId,
  ClaimId,
  EventId,
  MeasureId,
  OutletId,
  PlaceId,
  StatementId,
  StatementKey,
  TopicId,
} from '../content/schemas/ids.ts';
import type { Act, EventStatus, Position, Qualifier } from '../content/schemas/statement.ts';
import type { FuzzyDate } from '../edtf/date.ts';

/** A date, how it is known, and the reasoning where it is not stated. */
export interface KnownDate {
  readonly date: FuzzyDate;
  readonly basis: Basis;
  readonly note?: string | undefined;
}

/** Who made a statement. `outlet` is the article's own voice, and its outlet where one is known. */
export type Speaker =
  | { readonly kind: 'actor'; readonly id: ActorId }
  | { readonly kind: 'unnamed'; readonly text: string; readonly of?: ActorId | undefined }
  | { readonly kind: 'outlet'; readonly article: ArticleId; readonly outlet?: OutletId | undefined };

/** A reference to something that may be an actor or an outlet. */
export type Party =
  { readonly kind: 'actor'; readonly id: ActorId } | { readonly kind: 'outlet'; readonly id: OutletId };

export interface Figure {
  readonly measure: MeasureId;
  readonly value?: number | undefined;
  readonly min?: number | undefined;
  readonly max?: number | undefined;
  readonly text?: string | undefined;
  readonly qualifier: Qualifier;
  readonly of?: ActorId | undefined;
  readonly event?: EventId | undefined;
  readonly statement: StatementKey;
}

/** An event as one article dates and places it; `status` as it stood then, where the article says other than the event. */
export interface Report {
  readonly event: EventId;
  readonly statement: StatementKey;
  readonly when?: FuzzyDate | undefined;
  readonly words?: string | undefined;
  readonly place?: PlaceId | undefined;
  readonly status?: EventStatus | undefined;
}

/** A statement with its references resolved. */
export interface Statement {
  readonly key: StatementKey;
  readonly id: StatementId;
  readonly article: ArticleId;
  readonly speakers: readonly Speaker[];
  readonly as?: string | undefined;
  /** The document's own verb or phrase of reporting, as it stands there. */
  readonly cue?: string | undefined;
  readonly act: Act;
  readonly form: 'direct' | 'mixed' | 'indirect';
  /** The verbatim pieces, in order; empty where there are none. */
  readonly quote: readonly string[];
  readonly gist: string;
  readonly paragraphs: readonly number[];
  readonly block: BlockId;
  readonly in: 'body' | 'headline' | 'link' | 'caption';
  readonly occasion?: EventId | undefined;
  /** When it was said: given, else its occasion's date, else the article's. */
  readonly when: KnownDate;
  readonly topics: readonly TopicId[];
  readonly about: readonly ActorId[];
  /** Whom it accuses, blames or condemns; they are among those it is about. */
  readonly against: readonly ActorId[];
  readonly citing: readonly Party[];
  readonly through: readonly Party[];
  readonly positions: readonly { readonly claim: ClaimId; readonly position: Position }[];
  readonly reports: readonly Report[];
  readonly figures: readonly Figure[];
  /** The first report of the same utterance, itself where it is the first: what counts once. */
  readonly utterance: StatementKey;
}
