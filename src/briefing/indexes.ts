import type { LabelData } from '../content/schemas/article.ts';
import type { ActorId, ArticleId, ClaimId, EventId, OutletId, StatementKey, TopicId } from '../content/schemas/ids.ts';
import type { Article, BriefingEvent, Claim } from './model.ts';
import type { Statement } from './statement.ts';

/** Of one event or topic. */
export interface Coverage {
  /** Who speaks on it, and what unnamed speakers belong to. */
  readonly actors: ReadonlySet<ActorId>;
  /** Outlets with an article on it; articles on it that state no outlet. */
  readonly outlets: ReadonlySet<OutletId>;
  readonly unstated: ReadonlySet<ArticleId>;
}

/**
 * What is asked for again and again, each built once, when it is first asked for. Lists are in the order of
 * `Briefing.statements`: by date said.
 */
export interface BriefingIndex {
  readonly statementsBy: ReadonlyMap<ActorId, readonly Statement[]>;
  /** By speakers of whom it is only said what they belong to ("an official of …"), by what they belong to. */
  readonly statementsOf: ReadonlyMap<ActorId, readonly Statement[]>;
  readonly statementsAbout: ReadonlyMap<ActorId, readonly Statement[]>;
  readonly statementsOnTopic: ReadonlyMap<TopicId, readonly Statement[]>;
  readonly statementsOnClaim: ReadonlyMap<ClaimId, readonly Statement[]>;
  /** That report the event, or were made at it. */
  readonly statementsReporting: ReadonlyMap<EventId, readonly Statement[]>;
  readonly statementsAt: ReadonlyMap<EventId, readonly Statement[]>;
  /** That say when it was or is to be. */
  readonly statementsDating: ReadonlyMap<EventId, readonly Statement[]>;
  /** That give a figure. */
  readonly statementsWithFigures: readonly Statement[];
  /** That give a figure of the event. */
  readonly statementsCounting: ReadonlyMap<EventId, readonly Statement[]>;
  /** All reports of one utterance, by its `utterance` key, where there are two or more. */
  readonly sameUtterance: ReadonlyMap<StatementKey, readonly Statement[]>;
  readonly articlesOf: ReadonlyMap<OutletId, readonly Article[]>;
  /** By the article that they revise. */
  readonly revisionsOf: ReadonlyMap<ArticleId, readonly Article[]>;
  /** By the article or outlet whose copy they are. */
  readonly copiesOf: ReadonlyMap<ArticleId | OutletId, readonly Article[]>;
  /** By each article that is a copy or a later version of another, or of which there is one: the first of all so linked. */
  readonly copyHeads: ReadonlyMap<ArticleId, ArticleId>;
  readonly articlesOnTopic: ReadonlyMap<TopicId, readonly Article[]>;
  /** Mentioned in its body, or a speaker or subject of its statements. */
  readonly articlesWithActor: ReadonlyMap<ActorId, readonly Article[]>;
  readonly eventsOnTopic: ReadonlyMap<TopicId, readonly BriefingEvent[]>;
  readonly eventsWithActor: ReadonlyMap<ActorId, readonly BriefingEvent[]>;
  readonly claimsOnTopic: ReadonlyMap<TopicId, readonly Claim[]>;
  readonly claimsOnEvent: ReadonlyMap<EventId, readonly Claim[]>;
  /** An event is covered where a statement reports it or was made at it, a topic where an article is on it. */
  readonly coverage: {
    readonly event: (id: EventId) => Coverage;
    readonly topic: (id: TopicId) => Coverage;
  };
  readonly labelsOf: ReadonlyMap<string, readonly (LabelData & { readonly article: ArticleId })[]>;
}
