import type { BriefingEvent } from '../briefing/model.ts';
import { type EventId } from '../content/schemas/ids.ts';
import type { ViewContext } from './context.ts';
import { type ArticleLine, articleLine } from './parts/article-line.ts';
import { breadcrumbs } from './parts/breadcrumbs.ts';
import { eventRow } from './parts/chart.ts';
import { type DrawnDate, drawnDate, type SortedDate, sortedDate } from './parts/date.ts';
import { type FigureGroup, figureGroupsDifferingFirst } from './parts/figures.ts';
import { type LabelsView, labelsView } from './parts/labels.ts';
import type { Link } from './parts/link.ts';
import { actorLink, topicLink } from './parts/links.ts';
import { locatorView, type LocatorView } from './parts/locator.ts';
import { matrices, type Matrices } from './parts/matrices.ts';
import type { Cites } from './parts/note.ts';
import { type OriginsView, originsView } from './parts/origins.ts';
import type { PageView } from './parts/page.ts';
import { type Paged, type Top, paged, pageSizes, shownOf, top } from './parts/paging.ts';
import { type PlaceView, placeView } from './parts/place.ts';
import { type Prose, bodyProse } from './parts/prose.ts';
import { type CorrectionView, type ReferenceView, correctionViews, referenceViews } from './parts/reference.ts';
import { type ReportColumn, reportColumns } from './parts/reports.ts';
import { figuresOf } from './parts/figures-of.ts';
import { scopeOf, type Scope } from './parts/scope.ts';
import { silentArticles } from './parts/silent-articles.ts';
import { type StatementView, statementView } from './parts/statement.ts';
import { newestFirst } from './parts/utterances.ts';
import { paths } from './paths.ts';

export interface EventView extends PageView {
  readonly id: string;
  readonly status: 'happened' | 'planned' | 'alleged';
  readonly kind: { readonly id: string; readonly name: string };
  readonly when: DrawnDate & SortedDate;
  readonly precision: 'minute' | 'day' | 'month' | 'season' | 'year' | 'decade' | 'century';
  readonly shape: 'moment' | 'lasting' | 'within';
  /** Days, inclusive; null where open or not known. */
  readonly earliest: string | null;
  readonly latest: string | null;
  readonly place?: PlaceView | undefined;
  /** Absent where no coordinates are known. */
  readonly locator?: LocatorView | undefined;
  readonly actors: readonly { readonly link: Link; readonly role?: string | undefined }[];
  readonly topics: readonly Link[];
  /** What when, where and who rest on. */
  readonly cites: Cites;
  readonly body?: Prose | undefined;
  readonly references: readonly ReferenceView[];
  /** One column an outlet; an article without a stated outlet has its own. */
  readonly reports: readonly ReportColumn[];
  /** Of the statements that report it. */
  readonly restsOn?: OriginsView | undefined;
  /** Articles on one of its topics, not published before it, of outlets that say nothing of it. */
  readonly silent: Top<ArticleLine>;
  readonly figures: readonly FigureGroup[];
  readonly saidAt: Top<StatementView>;
  /** Those about it, then those on its topics that are about no event. */
  readonly claims: Matrices;
  readonly labels: LabelsView;
  readonly statements: Paged<StatementView>;
  readonly corrections: readonly CorrectionView[];
}

const most = { saidAt: 60, claims: 12, onTopics: { whole: 6, few: 3 } };

export function eventView(context: ViewContext, id: EventId): EventView {
  const { briefing, messages } = context;
  const event = briefing.events.get(id);
  if (event === undefined) throw new Error(`There is no event ${id} in this briefing.`);
  const scope = scopeOf(context);
  const { index } = briefing;
  const reporting = index.statementsReporting.get(id) ?? [];
  const path = paths.event(id);
  const body = bodyProse(scope, event, event.when.date);
  const { kind, earliest, latest, precision, shape, cites, articles } = eventRow(scope, event);
  const when = { ...drawnDate(scope, event.when), ...sortedDate(scope, event.when) };
  const silent = silentArticles(briefing)(id);

  return {
    id,
    title: event.title,
    description: messages.descriptions.event(event.title, when.text, messages.counts.articles(articles)),
    path,
    breadcrumbs: breadcrumbs(context, 'events'),
    status: event.status,
    kind,
    when,
    precision,
    shape,
    earliest,
    latest,
    place: event.place === undefined ? undefined : placeView(context, event.place),
    locator: event.place === undefined ? undefined : locatorView(context, event.place),
    actors: event.actors.map((actor) => ({ link: actorLink(context, actor.id), role: actor.role })),
    topics: event.topics.map((topic) => topicLink(context, topic)),
    cites,
    body,
    references: referenceViews(context, event.reference),
    reports: reportColumns(scope, event),
    restsOn: originsView(scope, reporting),
    silent: { items: silent.newest.map((article) => articleLine(context, article)), total: silent.total },
    figures: figureGroupsDifferingFirst(scope, figuresOf(briefing, id)),
    claims: claimMatrices(scope, event),
    saidAt: top(newestFirst(index.statementsAt.get(id) ?? []), most.saidAt, (statement) =>
      statementView(scope, statement),
    ),
    statements: paged(newestFirst(reporting), 1, {
      path,
      messages,
      size: pageSizes.statements,
      row: (statement) => statementView(scope, statement),
    }),
    labels: labelsView(scope, id, { text: event.title, path }),
    corrections: correctionViews(context, event.corrections, { text: event.title, path }),
    notes: scope.notes.list(),
  };
}

function claimMatrices(scope: Scope, { id, topics }: BriefingEvent): Matrices {
  const { claimsOnEvent, claimsOnTopic } = scope.briefing.index;
  const about = claimsOnEvent.get(id) ?? [];
  const onTopics = [...new Set(topics.flatMap((topic) => claimsOnTopic.get(topic) ?? []))].filter(
    ({ event }) => event === undefined,
  );
  const groups = [
    { head: undefined, claims: about.slice(0, most.claims) },
    { head: 'on-topics' as const, claims: onTopics.slice(0, shownOf(onTopics.length, most.onTopics)) },
  ];
  const all = { text: scope.messages.matrix.allClaims, path: paths.claims };
  return matrices(scope, groups, { total: about.length + onTopics.length, all });
}
