import type { ViewContext } from './context.ts';
import { breadcrumbs } from './parts/breadcrumbs.ts';
import { type EventChartView, eventChart, type EventRow } from './parts/chart.ts';
import type { PageView } from './parts/page.ts';
import { scopeOf } from './parts/scope.ts';
import { paths } from './paths.ts';

/** A value to filter by and how many events have it. */
export interface Choice {
  readonly value: string;
  readonly name: string;
  readonly count: number;
}

/** All events. The chart and its table have the same rows. */
export interface TimelineView extends PageView {
  readonly chart: EventChartView;
  /** `value` is an actor's, topic's or kind's id, an outlet's name as in `EventRow.outlets`, a place's name. */
  readonly filters: {
    readonly actors: readonly Choice[];
    readonly topics: readonly Choice[];
    readonly outlets: readonly Choice[];
    readonly places: readonly Choice[];
    readonly kinds: readonly Choice[];
  };
}

export function timelineView(context: ViewContext): TimelineView {
  const { briefing, messages } = context;
  const scope = scopeOf(context);
  const chart = eventChart(scope, [...briefing.events.values()], { of: briefing.config.title, most: Infinity });
  const links = (pick: (row: EventRow) => EventRow['actors'], folder: string): Choice[] =>
    choices(
      chart.rows.flatMap((row) =>
        pick(row).map(({ text, path }) => ({ value: path.slice(folder.length, -1), name: text })),
      ),
    );
  const words = (pick: (row: EventRow) => readonly string[]): Choice[] =>
    choices(chart.rows.flatMap((row) => pick(row).map((name) => ({ value: name, name }))));
  return {
    title: messages.pages.timeline,
    description: messages.descriptions.timeline,
    path: paths.timeline,
    breadcrumbs: breadcrumbs(context),
    chart,
    filters: {
      actors: links(({ actors }) => actors, paths.actors),
      topics: links(({ topics }) => topics, paths.topics),
      outlets: words(({ outlets }) => outlets),
      places: words(({ place }) => (place === undefined ? [] : [place])),
      kinds: choices(chart.rows.map(({ kind }) => ({ value: kind.id, name: kind.name }))),
    },
    notes: scope.notes.list(),
  };

  function choices(values: readonly { readonly value: string; readonly name: string }[]): Choice[] {
    return [...Map.groupBy(values, ({ value }) => value)]
      .map(([value, group]) => ({ value, name: group[0]?.name ?? value, count: group.length }))
      .sort((a, b) => context.formats.compare(a.name, b.name));
  }
}
