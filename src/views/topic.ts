import type { Statement } from '../briefing/statement.ts';
import { type TopicId } from '../content/schemas/ids.ts';
import type { ViewContext } from './context.ts';
import { type AliasView, aliasViews } from './parts/actor.ts';
import { type ArticleLine, articleLines } from './parts/article-line.ts';
import { breadcrumbs } from './parts/breadcrumbs.ts';
import { type EventChartView, eventChart } from './parts/chart.ts';
import { isDense } from './parts/dense.ts';
import { type FigureGroup, figureGroup, figureSets } from './parts/figures.ts';
import { gapsView } from './parts/gaps/gaps.ts';
import { topicMatter } from './parts/gaps/matters.ts';
import type { Line } from './parts/line.ts';
import type { Link } from './parts/link.ts';
import { topicLink } from './parts/links.ts';
import { matrices, type Matrices } from './parts/matrices.ts';
import type { PageView } from './parts/page.ts';
import { type Paged, type Room, type Top, paged, pageSizes, shownOf, top } from './parts/paging.ts';
import { type ActorPositions, actorPositions, actorPositionsView } from './parts/positions.ts';
import { speakerStrips } from './parts/actor-strips.ts';
import type { PositionStrips } from './parts/position-strips.ts';
import { type Prose, bodyProse } from './parts/prose.ts';
import { type CorrectionView, type ReferenceView, correctionViews, referenceViews } from './parts/reference.ts';
import { scopeOf, type Scope } from './parts/scope.ts';
import { type StatementView, statementView } from './parts/statement.ts';
import { countUtterances, newestFirst } from './parts/utterances.ts';
import { paths } from './paths.ts';

export interface TopicView extends PageView {
  readonly id: string;
  readonly aliases: readonly AliasView[];
  readonly parent?: Link | undefined;
  readonly children: readonly Link[];
  /** What is at issue. */
  readonly body?: Prose | undefined;
  readonly references: readonly ReferenceView[];
  readonly feed: Link;
  readonly positions: Top<ActorPositions>;
  /** The same over time, those with most statements first. */
  readonly strips: PositionStrips;
  readonly claims: Matrices;
  readonly figures: Top<FigureGroup>;
  readonly chart: EventChartView;
  /** What the articles do not tell of it, of its claims and events. */
  readonly gaps: Top<Line>;
  readonly statements: Paged<StatementView>;
  readonly articles: Top<ArticleLine>;
  readonly corrections: readonly CorrectionView[];
}

const most = {
  strips: { whole: 8, few: 3 },
  actors: { whole: 20, few: 10 },
  positions: 2,
  claims: { whole: 8, few: 3 },
  figures: { whole: 12, few: 6 },
  articles: { whole: 20, few: 8 },
};

const fewClaims: Room = { whole: 4, few: 2 };

export function topicView(context: ViewContext, id: TopicId): TopicView {
  const { briefing, messages } = context;
  const topic = briefing.topics.get(id);
  if (topic === undefined) throw new Error(`There is no topic ${id} in this briefing.`);
  const scope = scopeOf(context);
  const said = briefing.index.statementsOnTopic.get(id) ?? [];
  const onTopic = briefing.index.claimsOnTopic.get(id) ?? [];
  const claims = onTopic.slice(0, shownOf(onTopic.length, isDense(briefing) ? fewClaims : most.claims));
  const path = paths.topic(id);

  return {
    id,
    title: topic.name,
    description: messages.descriptions.topic(topic.name, messages.counts.statements(countUtterances(said))),
    path,
    breadcrumbs: breadcrumbs(context, 'topics'),
    aliases: aliasViews(context, topic).slice(1),
    parent: topic.parent === undefined ? undefined : topicLink(context, topic.parent),
    children: [...briefing.topics.values()]
      .filter(({ parent }) => parent === id)
      .map((child) => topicLink(context, child.id)),
    references: referenceViews(context, topic.reference),
    feed: { text: messages.downloads.feed, path: paths.topicFeed(id) },
    body: bodyProse(scope, topic),
    claims: matrices(scope, [{ claims }], {
      total: onTopic.length,
      all: { text: messages.matrix.allClaims, path: paths.claims },
    }),
    positions: top(actorPositions(scope, said), most.actors, (row) => actorPositionsView(scope, row, most.positions)),
    strips: speakerStrips(scope, id, most.strips),
    chart: eventChart(scope, briefing.index.eventsOnTopic.get(id) ?? [], { of: topic.name, narrow: { topic: id } }),
    figures: newestFigures(scope, said),
    gaps: gapsView(scope, topicMatter(briefing, id), paths.gaps('topics', id)),
    statements: paged(newestFirst(said), 1, {
      path,
      messages,
      size: pageSizes.statements,
      row: (statement) => statementView(scope, statement),
    }),
    articles: top(
      [...(briefing.index.articlesOnTopic.get(id) ?? [])].reverse(),
      most.articles,
      articleLines(context, said),
    ),
    corrections: correctionViews(context, topic.corrections, topicLink(context, id)),
    notes: scope.notes.list(),
  };
}

function newestFigures(scope: Scope, said: readonly Statement[]): Top<FigureGroup> {
  const sets = figureSets(said);
  const newest = sets.slice(sets.length - shownOf(sets.length, most.figures));
  return { items: newest.map((set) => figureGroup(scope, set)), total: sets.length };
}
