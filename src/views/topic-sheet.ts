import type { Statement } from '../briefing/statement.ts';
import type { ClaimId, TopicId } from '../content/schemas/ids.ts';
import type { ViewContext } from './context.ts';
import { breadcrumbs } from './parts/breadcrumbs.ts';
import { cellPosition, type CellPosition } from './parts/cell-position.ts';
import { eventChart } from './parts/chart.ts';
import { edtfDate } from './parts/date.ts';
import { figureGroups } from './parts/figures.ts';
import type { Link } from './parts/link.ts';
import { claimLink, topicLink } from './parts/links.ts';
import { top, type Top } from './parts/paging.ts';
import { actorPositions, actorPositionsView, type ActorPositions } from './parts/positions.ts';
import { bodyProse } from './parts/prose.ts';
import { scopeOf, type Scope } from './parts/scope.ts';
import { sourcesOf } from './parts/sources.ts';
import { speakerKey } from './parts/speakers.ts';
import { isDisputed, positionOn } from './parts/stance.ts';
import { statementView } from './parts/statement.ts';
import { newestFirst } from './parts/utterances.ts';
import { paths } from './paths.ts';
import type { SheetView } from './sheet.ts';

/** A claim on the topic, and the newest position of each who takes one. */
export interface TopicClaim {
  readonly claim: Link;
  readonly disputed: boolean;
  readonly positions: Top<CellPosition>;
}

/** The printed summary of a topic: one or two pages. */
export interface TopicSheetView extends Omit<
  SheetView,
  'actor' | 'kind' | 'offices' | 'aliases' | 'positions' | 'disputes' | 'answers' | 'recent'
> {
  readonly topic: Link;
  readonly parent?: Link | undefined;
  /** Those who spoke last. */
  readonly positions: Top<ActorPositions>;
  /** The disputed ones first. */
  readonly claims: Top<TopicClaim>;
}

const most = { actors: 12, positions: 2, claims: 8, taking: 6, chart: 12, figures: 6, words: 10 };

/** As the newest edition sees the briefing; the whole of it where there is no edition. */
export function topicSheetView(context: ViewContext, id: TopicId): TopicSheetView {
  const { current, messages } = context;
  const { briefing } = current ?? context;
  const topic = briefing.topics.get(id);
  if (topic === undefined) throw new Error(`There is no topic ${id} in this briefing.`);
  const { config, index } = briefing;
  const scope = scopeOf({ ...context, briefing });
  const said = index.statementsOnTopic.get(id) ?? [];
  const claims = (index.claimsOnTopic.get(id) ?? [])
    .map((claim) => ({ id: claim.id, taking: index.statementsOnClaim.get(claim.id) ?? [] }))
    .map((claim) => ({ ...claim, disputed: isDisputed(claim.id, claim.taking) }));
  const parts = {
    body: bodyProse(scope, topic),
    claims: top(
      [...claims.filter(({ disputed }) => disputed), ...claims.filter(({ disputed }) => !disputed)],
      most.claims,
      (claim) => topicClaim(scope, claim),
    ),
    positions: top(lastSpoken(actorPositions(scope, said)), most.actors, (row) =>
      actorPositionsView(scope, row, most.positions),
    ),
    chart: eventChart(scope, index.eventsOnTopic.get(id) ?? [], { of: topic.name, most: most.chart }),
    figures: figureGroups(scope, said).slice(-most.figures),
    words: newestFirst(said)
      .filter(({ quote }) => quote.length > 0)
      .slice(0, most.words)
      .map((statement) => statementView(scope, statement)),
  };
  return {
    id,
    title: topic.name,
    description: messages.descriptions.sheet(topic.name),
    path: paths.topic(id),
    breadcrumbs: breadcrumbs(context, 'topics', topicLink(context, id)),
    topic: topicLink(context, id),
    parent: topic.parent === undefined ? undefined : topicLink(context, topic.parent),
    briefing: config.title,
    handling: config.handling,
    paper: config.paper,
    asOf: current && edtfDate(context, current.edition.window.latest ?? current.edition.date.text),
    edition: current && { text: current.edition.title, path: paths.edition(current.edition.id) },
    ...parts,
    ...sourcesOf(scope),
    notes: scope.notes.list(),
  };
}

/** `positions` says in which order: of two actors the one whose newest statement is newer. */
const lastSpoken = <Id>(
  rows: readonly (readonly [Id, readonly Statement[]])[],
): (readonly [Id, readonly Statement[]])[] => {
  const newest = newestFirst(rows.flatMap(([, statements]) => statements.slice(0, 1)));
  const rank = new Map(newest.map((statement, index) => [statement.utterance, index]));
  const of = ([, [first]]: readonly [Id, readonly Statement[]]): number => (first && rank.get(first.utterance)) ?? 0;
  return [...rows].sort((a, b) => of(a) - of(b));
};

function topicClaim(
  scope: Scope,
  { id, taking, disputed }: { readonly id: ClaimId; readonly taking: readonly Statement[]; readonly disputed: boolean },
): TopicClaim {
  const byWhom = Map.groupBy(newestFirst(taking), (one) =>
    [positionOn(one, id), ...one.speakers.map(speakerKey)].join(' '),
  );
  const newest = [...byWhom.values()].flatMap(([first]) => (first ? [first] : []));
  return {
    claim: claimLink(scope, id),
    disputed,
    positions: top(newest, most.taking, (statement) => cellPosition(scope, statement, id)),
  };
}
