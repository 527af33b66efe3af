import type { BriefingEvent } from '../../briefing/model.ts';
import type { Statement } from '../../briefing/statement.ts';
import { direction } from '../../i18n/direction.ts';
import { paths } from '../paths.ts';
import { dateView, type DateView } from './date.ts';
import type { Link } from './link.ts';
import { actorLink, topicLink } from './links.ts';
import type { Cites } from './note.ts';
import { outletName } from './outlet-tag.ts';
import type { Scope } from './scope.ts';
import { articleOf } from './statement.ts';

/** A row of the event table, and the mark of the event chart. */
export interface EventRow {
  readonly id: string;
  readonly title: Link;
  readonly when: DateView;
  /** Bounds as `YYYY-MM-DD`, inclusive; null where open or not known. */
  readonly earliest: string | null;
  readonly latest: string | null;
  readonly shape: 'moment' | 'lasting' | 'within';
  readonly precision: 'minute' | 'day' | 'month' | 'season' | 'year' | 'decade' | 'century';
  readonly openStart: boolean;
  readonly openEnd: boolean;
  readonly status: 'happened' | 'planned' | 'alleged';
  readonly kind: { readonly id: string; readonly name: string };
  readonly place?: string | undefined;
  readonly actors: readonly Link[];
  readonly topics: readonly Link[];
  readonly outlets: readonly string[];
  /** Articles that report it, each once. */
  readonly articles: number;
  readonly cites: Cites;
}

/** What an event chart shows: lanes in the order of `kinds.yaml`, rows by date. */
export interface EventChartView {
  /** Names the chart: "Events of the briefing, February to September 2016". */
  readonly title: string;
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  readonly lanes: readonly { readonly id: string; readonly name: string }[];
  readonly rows: readonly EventRow[];
  /** Events in all, where the rows are only the newest of them. */
  readonly total: number;
  /** The days to draw in detail, inclusive: an edition's window. */
  readonly detail?: { readonly from: string; readonly to: string } | undefined;
}

/** Beyond this many a chart aggregates; what it lists are then the newest. */
export const mostChartRows = 300;

/** Articles that a row cites: the first that report the event. */
const mostCited = 3;

export function eventRow(scope: Scope, event: BriefingEvent, cited = mostCited): EventRow {
  const { briefing } = scope;
  const { date } = event.when;
  const reporting = onePerArticle(briefing.index.statementsReporting.get(event.id) ?? []);
  return {
    id: event.id,
    title: { text: event.title, path: paths.event(event.id) },
    when: dateView(scope, event.when),
    earliest: date.earliest,
    latest: date.latest,
    shape: date.shape,
    precision: date.precision,
    openStart: date.openStart,
    openEnd: date.openEnd,
    status: event.status,
    kind: { id: event.kind, name: briefing.kinds.get(event.kind)?.name ?? event.kind },
    place: event.place === undefined ? undefined : briefing.places.get(event.place)?.name,
    actors: event.actors.map(({ id }) => actorLink(scope, id)),
    topics: event.topics.map((id) => topicLink(scope, id)),
    outlets: [...new Set(reporting.map((statement) => outletName(scope, articleOf(scope, statement))))],
    articles: reporting.length,
    cites: scope.notes.statements(reporting.slice(0, cited)),
  };
}

export interface ChartSetting {
  /** What the events are of, as "The Syria truce talks": the chart's title adds the period. */
  readonly of: string;
  readonly detail?: EventChartView['detail'];
  readonly most?: number;
}

/** Events come by date, the oldest first, and so do the rows. */
export function eventChart(scope: Scope, events: readonly BriefingEvent[], setting: ChartSetting): EventChartView {
  const { briefing, messages } = scope;
  const shown = events.slice(-(setting.most ?? mostChartRows));
  const kinds = new Set(shown.map(({ kind }) => kind));
  return {
    title: messages.chart.eventsOf(setting.of),
    language: briefing.config.language,
    direction: direction(briefing.config.language),
    lanes: [...briefing.kinds.values()].filter(({ id }) => kinds.has(id)).map(({ id, name }) => ({ id, name })),
    // A table of thousands of rows would drag as many notes again behind it.
    rows: shown.map((event) => eventRow(scope, event, shown.length < mostChartRows ? mostCited : 1)),
    total: events.length,
    detail: setting.detail,
  };
}

/** The first report of each article. */
function onePerArticle(statements: readonly Statement[]): Statement[] {
  const first = new Map<string, Statement>();
  for (const statement of statements) if (!first.has(statement.article)) first.set(statement.article, statement);
  return [...first.values()];
}
