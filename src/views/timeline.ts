import type { ViewContext } from './context.ts';
import { breadcrumbs } from './parts/breadcrumbs.ts';
import { chartEvent, chartFrame, eventRow, type ChartEvent, type ChartView, type EventRow } from './parts/chart.ts';
import type { PageView } from './parts/page.ts';
import { pageCount, paged, pageSizes, type Paged } from './parts/paging.ts';
import { scopeOf } from './parts/scope.ts';
import { paths } from './paths.ts';

/** All events: the chart of them all on the first page, the table in pages. */
export interface TimelineView extends PageView {
  /** Absent from page 2 on. */
  readonly chart?: ChartView | undefined;
  readonly events: Paged<EventRow>;
}

/** What the timeline's script knows of an event: as drawn, and the statements that report it. */
export interface TimelineEvent extends ChartEvent {
  readonly reports: readonly string[];
}

export interface TimelineChart extends ChartView {
  readonly rows: readonly TimelineEvent[];
}

/** A row of the table cites one report: the event's own page has them all. */
const cited = 1;

export function timelineView(context: ViewContext, page = 1): TimelineView {
  const { briefing, messages } = context;
  const scope = scopeOf(context);
  const events = [...briefing.events.values()];
  const title = messages.pages.timeline;
  return {
    title: page === 1 ? title : messages.paging.titled(title, messages.counts.plain(page)),
    description: messages.descriptions.timeline,
    path: paths.page(paths.timeline, page),
    breadcrumbs: [...breadcrumbs(context), ...(page === 1 ? [] : [{ text: title, path: paths.timeline }])],
    chart: page === 1 ? timelineChart(context) : undefined,
    events: paged(events, page, { path: paths.timeline, messages, row: (event) => eventRow(scope, event, cited) }),
    notes: scope.notes.list(),
  };
}

/** The timeline's pages, from 1. */
export const timelinePages = ({ briefing }: ViewContext): number[] =>
  Array.from({ length: pageCount(briefing.events.size, pageSizes.lines) }, (_, index) => index + 1);

/** The chart of all events, by date, the oldest first. */
export function timelineChart(context: ViewContext): TimelineChart {
  const { briefing } = context;
  const events = [...briefing.events.values()];
  return {
    ...chartFrame(context, briefing.config.title, events),
    rows: events.map((event) => ({
      ...chartEvent(context, event),
      reports: (briefing.index.statementsReporting.get(event.id) ?? []).map(({ key }) => key),
    })),
  };
}
