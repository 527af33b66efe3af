import type { Statement } from '../briefing/statement.ts';
import type { ActorId } from '../content/schemas/ids.ts';
import { type Position, positions as positionKinds } from '../content/schemas/statement.ts';
import type { ViewContext } from './context.ts';
import { type ActorKind, type AliasView, type OfficeView, aliasViews, officeViews } from './parts/actor.ts';
import { type ArticleLine, articleLines } from './parts/article-line.ts';
import { breadcrumbs } from './parts/breadcrumbs.ts';
import { mostAbout } from './continued/shown.ts';
import { type EventChartView, eventChart } from './parts/chart.ts';
import { type ClaimPositions, byClaim, claimPositions } from './parts/claim-positions.ts';
import { type Companion, companions } from './parts/companions.ts';
import { isDense } from './parts/dense.ts';
import { type LabelsView, labelsView } from './parts/labels.ts';
import type { Link } from './parts/link.ts';
import { actorLink } from './parts/links.ts';
import type { PageView } from './parts/page.ts';
import { type Paged, type Top, paged, pageSizes, shownOf, top } from './parts/paging.ts';
import { type TopicPositions, topicPositions } from './parts/positions.ts';
import { type Prose, bodyProse } from './parts/prose.ts';
import { type CorrectionView, type ReferenceView, correctionViews, referenceViews } from './parts/reference.ts';
import { scopeOf, type Scope } from './parts/scope.ts';
import { claimStrips, topicStrips } from './parts/actor-strips.ts';
import type { PositionStrip, PositionStrips } from './parts/position-strips.ts';
import { statementsBy } from './parts/speakers.ts';
import { positionOn } from './parts/stance.ts';
import { type StatementView, statementView } from './parts/statement.ts';
import { type StripRow, newestArticles, stripRow } from './parts/strip.ts';
import { countUtterances, newestFirst } from './parts/utterances.ts';
import { paths } from './paths.ts';
import { actorCueUses } from './wording/cue-uses.ts';
import { mostAside, type UseRow, useRows } from './wording/use-table.ts';

export interface ActorView extends PageView {
  readonly id: string;
  readonly kind: ActorKind;
  readonly body?: Prose | undefined;
  readonly offices: readonly OfficeView[];
  readonly aliases: readonly AliasView[];
  readonly memberOf: readonly Link[];
  readonly members: readonly Link[];
  readonly distinctFrom: readonly Link[];
  readonly references: readonly ReferenceView[];
  readonly sheet: Link;
  readonly feed: Link;
  /** Utterances by the actor, and how many reports of them there are. */
  readonly counts: {
    readonly utterances: number;
    readonly reports: number;
    readonly about: number;
    readonly articles: number;
  };
  readonly positions: Top<TopicPositions>;
  /** The same topics over time, and the actor's claims; what unnamed speakers for them say is not theirs. */
  readonly topicStrips: readonly PositionStrip[];
  readonly claimStrips: PositionStrips;
  readonly chart: EventChartView;
  /** One row an article, one mark a statement: the newest articles first. */
  readonly strip: Top<StripRow>;
  /** Claims by what the actor does with them, in the order asserts, denies, questions, qualifies, declines. */
  readonly claims: readonly {
    readonly position: Position;
    readonly claims: readonly ClaimPositions[];
    readonly total: number;
  }[];
  /** Those by speakers of whom it is only said that they belong to the actor are among them. */
  readonly statements: Paged<StatementView>;
  /** Where these are not all: the list of them. */
  readonly about: Top<StatementView>;
  readonly labels: LabelsView;
  /** The verbs by which each outlet reports them. */
  readonly cues: Top<UseRow>;
  readonly appearsWith: readonly Companion[];
  readonly articles: Top<ArticleLine>;
  readonly corrections: readonly CorrectionView[];
}

const most = {
  topics: { whole: 20, few: 8 },
  claims: { whole: 12, few: 2 },
  companions: { whole: 15, few: 8 },
  articles: { whole: 20, few: 8 },
  strip: { whole: 20, few: 5 },
};

export function actorView(context: ViewContext, id: ActorId): ActorView {
  const { briefing, messages } = context;
  const actor = briefing.actors.get(id);
  if (actor === undefined) throw new Error(`There is no actor ${id} in this briefing.`);
  const scope = scopeOf(context);
  const by = statementsBy(briefing, id);
  const about = newestFirst(briefing.index.statementsAbout.get(id) ?? []);
  const articles = [...(briefing.index.articlesWithActor.get(id) ?? [])].reverse();
  const link = actorLink(context, id);
  const utterances = countUtterances(by);

  return {
    id,
    title: actor.name,
    description: messages.descriptions.actor(actor.name, messages.counts.statements(utterances)),
    path: paths.actor(id),
    breadcrumbs: breadcrumbs(context, 'actors'),
    kind: actor.kind,
    body: bodyProse(scope, actor),
    offices: officeViews(context, actor),
    aliases: aliasViews(context, actor),
    memberOf: actor.memberOf.map((other) => actorLink(context, other)),
    members: [...briefing.actors.values()]
      .filter(({ memberOf }) => memberOf.includes(id))
      .map((other) => actorLink(context, other.id)),
    distinctFrom: actor.distinctFrom.map((other) => actorLink(context, other)),
    references: referenceViews(context, actor.reference),
    sheet: { text: messages.pages.sheet, path: paths.sheet(id) },
    feed: { text: messages.downloads.feed, path: paths.actorFeed(id) },
    counts: { utterances, reports: by.length, about: about.length, articles: articles.length },
    positions: topicPositions(scope, by, isDense(briefing) ? 2 : 3, most.topics),
    topicStrips: topicStrips(scope, id, isDense(briefing) ? 2 : 6),
    claimStrips: claimStrips(scope, id, isDense(briefing) ? 2 : 6),
    chart: eventChart(scope, briefing.index.eventsWithActor.get(id) ?? [], { of: actor.name, narrow: { actor: id } }),
    strip: top(newestArticles(scope, by), most.strip, (row) => stripRow(scope, row)),
    claims: positionKinds
      .map((position) => ({ position, ...claimsBy(scope, by, position) }))
      .filter(({ claims }) => claims.length > 0),
    statements: paged(newestFirst(by), 1, {
      path: paths.actor(id),
      messages,
      size: pageSizes.statements,
      row: (statement) => statementView(scope, statement),
    }),
    about: top(about, mostAbout, (statement) => statementView(scope, statement), paths.aboutActor(id)),
    labels: labelsView(scope, id, link),
    cues: useRows(scope, actorCueUses(briefing).get(id) ?? [], {
      naming: false,
      most: mostAside(briefing),
      all: paths.actorCues(id),
    }),
    appearsWith: companions(scope, id, most.companions),
    articles: top(articles, most.articles, articleLines(context, by)),
    corrections: correctionViews(context, actor.corrections, link),
    notes: scope.notes.list(),
  };
}

/** The claims on which the statements take a position, the newest of them. */
function claimsBy(
  scope: Scope,
  by: readonly Statement[],
  position: Position,
): { readonly claims: ClaimPositions[]; readonly total: number } {
  const taken = [...byClaim(by)].filter(([claim, taking]) => taking.some((one) => positionOn(one, claim) === position));
  return {
    claims: taken
      .slice(taken.length - shownOf(taken.length, most.claims))
      .map((claim) => claimPositions(scope, claim, position)),
    total: taken.length,
  };
}
