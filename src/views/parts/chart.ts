import type { BriefingEvent } from '../../briefing/model.ts';
import type { Statement } from '../../briefing/statement.ts';
import { direction } from '../../i18n/direction.ts';
import type { ViewContext } from '../context.ts';
import { paths } from '../paths.ts';
import { drawnDate, type DrawnDate } from './date.ts';
import { placesOf } from './geography.ts';
import { isDense } from './dense.ts';
import type { Link } from './link.ts';
import { actorLink, topicLink } from './links.ts';
import type { Cites } from './note.ts';
import { outletName } from './outlet-tag.ts';
import { shownOf, type Room } from './paging.ts';
import type { Scope } from './scope.ts';
import { articleOf } from './statement.ts';

/** An event as the chart marks it. */
export interface ChartEvent {
  readonly id: string;
  readonly title: Link;
  readonly when: DrawnDate;
  /** Bounds as `YYYY-MM-DD`, inclusive; null where open or not known. */
  readonly earliest: string | null;
  readonly latest: string | null;
  readonly shape: 'moment' | 'lasting' | 'within';
  readonly precision: 'minute' | 'day' | 'month' | 'season' | 'year' | 'decade' | 'century';
  readonly openStart: boolean;
  readonly openEnd: boolean;
  readonly status: 'happened' | 'planned' | 'alleged';
  readonly kind: { readonly id: string; readonly name: string };
  /** As its entry says, then as its reports do, each once. */
  readonly places: readonly { readonly id: string; readonly name: string }[];
  readonly actors: readonly Link[];
  readonly topics: readonly Link[];
  readonly outlets: readonly string[];
  /** Articles that report it, each once. */
  readonly articles: number;
}

/** A row of the event table. */
export interface EventRow extends ChartEvent {
  readonly cites: Cites;
}

/** What an event chart draws: lanes in the order of `kinds.yaml`, events by date. */
export interface ChartView {
  /** Names the chart: "Events: The Syria truce talks". */
  readonly title: string;
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  readonly lanes: readonly { readonly id: string; readonly name: string }[];
  readonly rows: readonly ChartEvent[];
  /** The days to draw in detail, inclusive: an edition's window. */
  readonly detail?: { readonly from: string; readonly to: string } | undefined;
}

/** A chart on a page about something else. */
export interface LinkedChart extends ChartView {
  /** Events in all, where the rows are only the newest of them. */
  readonly total: number;
  /** The same events on the timeline, where a reader can narrow and enlarge them and has them as a table. */
  readonly timeline: string;
}

/** A chart and the rows of the table beside it, the same events. */
export interface EventChartView extends LinkedChart {
  readonly rows: readonly EventRow[];
}

/** What a chart shows on a page about something else: of many events the newest. The timeline has all. */
const chartRoom: Room = { whole: 16, few: 10 };
const denseRoom: Room = { whole: 10, few: 8 };

/** Articles that a row cites: the first that report the event; in a dense briefing one, and the event's page has the others. */
const mostCited = 3;

export function chartEvent(scope: ViewContext, event: BriefingEvent): ChartEvent {
  const { briefing } = scope;
  const { date } = event.when;
  const reporting = reportsOf(scope, event);
  return {
    id: event.id,
    title: { text: event.title, path: paths.event(event.id) },
    when: drawnDate(scope, event.when),
    earliest: date.earliest,
    latest: date.latest,
    shape: date.shape,
    precision: date.precision,
    openStart: date.openStart,
    openEnd: date.openEnd,
    status: event.status,
    kind: { id: event.kind, name: briefing.kinds.get(event.kind)?.name ?? event.kind },
    places: placesOf(briefing, event).map(({ id, name }) => ({ id, name })),
    actors: event.actors.map(({ id }) => actorLink(scope, id)),
    topics: event.topics.map((id) => topicLink(scope, id)),
    outlets: [...new Set(reporting.map((statement) => outletName(scope, articleOf(scope, statement))))],
    articles: reporting.length,
  };
}

export function eventRow(
  scope: Scope,
  event: BriefingEvent,
  cited = isDense(scope.briefing) ? 1 : mostCited,
): EventRow {
  const cites = scope.notes.statements(reportsOf(scope, event).slice(0, cited));
  return { ...chartEvent(scope, event), cites };
}

/** What a chart says of itself, whatever it draws: its title, its language, and the kinds that its events have. */
export function chartFrame({ briefing, messages }: ViewContext, of: string, events: readonly BriefingEvent[]) {
  const kinds = new Set(events.map(({ kind }) => kind));
  return {
    title: messages.chart.eventsOf(of),
    language: briefing.config.language,
    direction: direction(briefing.config.language),
    lanes: [...briefing.kinds.values()].filter(({ id }) => kinds.has(id)).map(({ id, name }) => ({ id, name })),
  } satisfies Partial<ChartView>;
}

export interface ChartSetting {
  /** What the events are of, as "The Syria truce talks". */
  readonly of: string;
  readonly detail?: EventChartView['detail'];
  readonly most?: number | Room;
  /** What the timeline has to be narrowed by to show the same: parameters of its address. */
  readonly narrow?: Readonly<Partial<Record<'actor' | 'topic' | 'from' | 'to', string>>>;
}

/** Events come by date, the oldest first, and so do the rows. */
export function linkedChart(
  context: ViewContext,
  events: readonly BriefingEvent[],
  setting: ChartSetting,
): LinkedChart {
  const shown = newestOf(context, events, setting);
  const query = new URLSearchParams(setting.narrow).toString();
  return {
    ...chartFrame(context, setting.of, shown),
    rows: shown.map((event) => chartEvent(context, event)),
    total: events.length,
    detail: setting.detail,
    timeline: query === '' ? paths.timeline : `${paths.timeline}?${query}`,
  };
}

/** The same with the rows of a table, each citing one report: the event's own page has them all. */
export function eventChart(scope: Scope, events: readonly BriefingEvent[], setting: ChartSetting): EventChartView {
  const shown = newestOf(scope, events, setting);
  return {
    ...linkedChart(scope, events, setting),
    rows: shown.map((event) => eventRow(scope, event, 1)),
  };
}

function newestOf(
  { briefing }: Pick<ViewContext, 'briefing'>,
  events: readonly BriefingEvent[],
  { most = isDense(briefing) ? denseRoom : chartRoom }: ChartSetting,
): readonly BriefingEvent[] {
  return events.slice(events.length - shownOf(events.length, most));
}

const reportsOf = ({ briefing }: Pick<ViewContext, 'briefing'>, event: BriefingEvent): readonly Statement[] =>
  onePerArticle(briefing.index.statementsReporting.get(event.id) ?? []);

/** The first report of each article. */
function onePerArticle(statements: readonly Statement[]): Statement[] {
  const first = new Map<string, Statement>();
  for (const statement of statements) if (!first.has(statement.article)) first.set(statement.article, statement);
  return [...first.values()];
}
