import type { Name, Reference, Correction, Basis } from '../content/schemas/common.ts';
import type { ActorData } from '../content/schemas/actor.ts';
import type { ArticleData, ContextData, LabelData } from '../content/schemas/article.ts';
import type { BriefingData } from '../content/schemas/briefing.ts';
import type { EditionData } from '../content/schemas/edition.ts';
import type {
  ActorId,
  ArticleId,
  BlockId,
  ClaimId,
  EditionId,
  EventId,
  KindId,
  LabelGroupId,
  MeasureId,
  OutletId,
  PlaceId,
  StatementId,
  StatementKey,
  TopicId,
} from '../content/schemas/ids.ts';
import type { KindData, LabelGroupData, MeasureData, OutletData, PlaceData } from '../content/schemas/registries.ts';
import type { Act, Position, Qualifier } from '../content/schemas/statement.ts';
import type { ClaimData, TopicData } from '../content/schemas/subjects.ts';
import type { FuzzyDate } from '../edtf/date.ts';
import type { BodyFacts, CitedLine } from './digest/facts.ts';
import type { BriefingIndex } from './indexes.ts';

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

/** An event as one article dates and places it. */
export interface Report {
  readonly event: EventId;
  readonly statement: StatementKey;
  readonly when?: FuzzyDate | undefined;
  readonly words?: string | undefined;
  readonly place?: PlaceId | undefined;
}

/** A statement with its references resolved. */
export interface Statement {
  readonly key: StatementKey;
  readonly id: StatementId;
  readonly article: ArticleId;
  readonly speakers: readonly Speaker[];
  readonly as?: string | undefined;
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
  readonly citing: readonly Party[];
  readonly through: readonly Party[];
  readonly positions: readonly { readonly claim: ClaimId; readonly position: Position }[];
  readonly reports: readonly Report[];
  readonly figures: readonly Figure[];
  /** The first report of the same utterance, itself where it is the first: what counts once. */
  readonly utterance: StatementKey;
}

interface Registered {
  readonly file: string;
  readonly corrections: readonly Correction[];
}
interface WithBody extends Registered {
  readonly body: BodyFacts;
}

export interface Article extends WithBody {
  readonly id: ArticleId;
  readonly title: string;
  readonly titleBasis: 'stated' | 'given';
  readonly outlet?: OutletId | undefined;
  readonly outletBasis: 'stated' | 'inferred';
  readonly outletNote?: string | undefined;
  readonly published: KnownDate;
  readonly updated?: FuzzyDate | undefined;
  readonly language: string;
  readonly dateline?: string | undefined;
  readonly byline?: string | undefined;
  readonly url?: string | undefined;
  readonly archived?: string | undefined;
  /** What the text is, and the most of it that `publish` and `rights` together allow to be shown. */
  readonly amount: ArticleData['body'];
  readonly shown: ArticleData['body'];
  readonly document: ArticleData['document'];
  /** Its own and its statements', each once. */
  readonly topics: readonly TopicId[];
  readonly revises?: ArticleId | undefined;
  readonly wireOf?: ArticleId | OutletId | undefined;
  readonly review: 'draft' | 'accepted';
  readonly statements: readonly Statement[];
  readonly context: readonly ContextData[];
  readonly labels: readonly LabelData[];
  readonly reference: readonly Reference[];
}
export interface Actor extends WithBody {
  readonly id: ActorId;
  readonly name: string;
  readonly kind: ActorData['kind'];
  readonly aliases: readonly Name[];
  readonly offices: ActorData['offices'];
  readonly memberOf: readonly ActorId[];
  readonly distinctFrom: readonly ActorId[];
  readonly reference: readonly Reference[];
}
export interface Outlet extends Registered, Omit<OutletData, 'corrections'> {
  readonly id: OutletId;
}
export interface Place extends Registered, Omit<PlaceData, 'corrections'> {
  readonly id: PlaceId;
}
export interface Topic extends WithBody, Omit<TopicData, 'corrections'> {
  readonly id: TopicId;
}
export interface BriefingEvent extends WithBody {
  readonly id: EventId;
  readonly title: string;
  readonly kind: KindId;
  readonly when: KnownDate;
  readonly status: 'happened' | 'planned' | 'alleged';
  readonly place?: PlaceId | undefined;
  readonly actors: readonly { readonly id: ActorId; readonly role?: string | undefined }[];
  readonly topics: readonly TopicId[];
  readonly reference: readonly Reference[];
}
export interface Claim extends WithBody, Omit<ClaimData, 'corrections'> {
  readonly id: ClaimId;
}
export interface Edition
  extends WithBody, Omit<EditionData, 'corrections' | 'date' | 'window' | 'bluf' | 'keyJudgments' | 'gaps'> {
  readonly id: EditionId;
  readonly date: FuzzyDate;
  readonly window: FuzzyDate;
  readonly bluf: readonly CitedLine[];
  readonly keyJudgments: readonly (Omit<EditionData['keyJudgments'][number], 'text'> & { readonly text: CitedLine })[];
  readonly gaps: readonly CitedLine[];
}
export interface Measure extends MeasureData {
  readonly id: MeasureId;
}
export interface Kind extends KindData {
  readonly id: KindId;
}
export interface LabelGroup extends LabelGroupData {
  readonly id: LabelGroupId;
}

/**
 * The whole briefing, resolved, in memory. Maps keep reading order: articles, events and editions by date, the oldest
 * first; kinds as their file lists them; everything else by name. Nothing in it is text of a body.
 */
export interface Briefing {
  readonly config: BriefingData;
  readonly articles: ReadonlyMap<ArticleId, Article>;
  readonly statements: ReadonlyMap<StatementKey, Statement>;
  readonly actors: ReadonlyMap<ActorId, Actor>;
  readonly outlets: ReadonlyMap<OutletId, Outlet>;
  readonly places: ReadonlyMap<PlaceId, Place>;
  readonly topics: ReadonlyMap<TopicId, Topic>;
  readonly events: ReadonlyMap<EventId, BriefingEvent>;
  readonly claims: ReadonlyMap<ClaimId, Claim>;
  readonly measures: ReadonlyMap<MeasureId, Measure>;
  readonly kinds: ReadonlyMap<KindId, Kind>;
  readonly labels: ReadonlyMap<LabelGroupId, LabelGroup>;
  readonly editions: ReadonlyMap<EditionId, Edition>;
  readonly index: BriefingIndex;
}
