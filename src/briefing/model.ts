import type { Name, Reference, Correction } from '../content/schemas/common.ts';
import type { ActorData } from '../content/schemas/actor.ts';
import type { ArticleData, ContextData, LabelData } from '../content/schemas/article.ts';
import type { BriefingData } from '../content/schemas/briefing.ts';
import type { EditionData } from '../content/schemas/edition.ts';
import type {
  ActorId,
  ArticleId,
  ClaimId,
  EditionId,
  EventId,
  KindId,
  LabelGroupId,
  MeasureId,
  OutletId,
  PlaceId,
  StatementKey,
  TopicId,
} from '../content/schemas/ids.ts';
import type { KindData, LabelGroupData, MeasureData, OutletData, PlaceData } from '../content/schemas/registries.ts';
import type { EventStatus } from '../content/schemas/statement.ts';
import type { ClaimData, TopicData } from '../content/schemas/subjects.ts';
import type { FuzzyDate } from '../edtf/date.ts';
import type { BodyFacts, CitedLine } from './digest/facts.ts';
import type { BriefingIndex } from './indexes.ts';
import type { KnownDate, Statement } from './statement.ts';

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
  /** For search alone. */
  readonly misspellings: readonly string[];
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
  readonly status: EventStatus;
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
