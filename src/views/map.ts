import type { BriefingEvent } from '../briefing/model.ts';
import { direction } from '../i18n/direction.ts';
import type { ViewContext } from './context.ts';
import { mostEventsThere } from './continued/shown.ts';
import { breadcrumbs } from './parts/breadcrumbs.ts';
import { dateView, type DateView } from './parts/date.ts';
import { outward, type Site, type Spot } from './parts/geography.ts';
import type { Link } from './parts/link.ts';
import type { Cites } from './parts/note.ts';
import type { PageView } from './parts/page.ts';
import { pageCount, paged, pageSizes, type Paged } from './parts/paging.ts';
import { placing } from './parts/placing.ts';
import { scopeOf, type Scope } from './parts/scope.ts';
import { anchors, paths } from './paths.ts';

/** What a map draws. */
export interface MapDrawing {
  /** Names the map: "Events by place: The Syria truce talks". */
  readonly title: string;
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  /** Those with the most events first. */
  readonly spots: readonly Spot[];
}

/** An event in the row of a place. */
export interface EventThere {
  readonly event: Link;
  readonly when: DateView;
  readonly status: BriefingEvent['status'];
  /** Where the article or entry puts it there, and, if not, what reports it first. */
  readonly cites: Cites;
}

export interface PlaceRow {
  readonly id: string;
  /** The row's element, which marks of the map lead to. */
  readonly anchor: string;
  readonly name: string;
  readonly within: readonly string[];
  /** How the map has it: as the extent of a spot; `in`, at a place that it lies in; `none`, not at all. */
  readonly drawn: Spot['extent'] | 'in' | 'none';
  /** The place that has it, where it is drawn `in` that. */
  readonly drawnAt?: string | undefined;
  /** The newest first, at most four. */
  readonly events: readonly EventThere[];
  readonly total: number;
  /** All of them, where the row has not. */
  readonly all?: Link | undefined;
  /** Articles that report one of them. */
  readonly articles: number;
}

/** Events by place: the map of them on the first page, the table in pages. */
export interface MapView extends PageView {
  /** Absent from page 2 on, and where no place has coordinates. */
  readonly map?: MapDrawing | undefined;
  readonly places: Paged<PlaceRow>;
  readonly left: {
    /** Places with events that the map cannot have. */
    readonly unlocated: number;
    /** Events of which no place is said. */
    readonly unplaced: number;
  };
}

export function mapView(context: ViewContext, page = 1): MapView {
  const { messages } = context;
  const scope = scopeOf(context);
  const { sites, unplaced } = context.geography();
  const title = messages.pages.map;
  return {
    title: page === 1 ? title : messages.paging.titled(title, messages.counts.plain(page)),
    description: messages.map.description,
    path: paths.page(paths.map, page),
    breadcrumbs: [...breadcrumbs(context), ...(page === 1 ? [] : [{ text: title, path: paths.map }])],
    map: page === 1 ? mapDrawing(context) : undefined,
    places: paged(sites, page, {
      path: paths.map,
      messages,
      size: pageSizes.places,
      row: (site) => placeRow(scope, site),
    }),
    left: { unlocated: sites.filter(({ spot }) => spot === undefined).length, unplaced },
    notes: scope.notes.list(),
  };
}

/** The map's pages, from 1; none where no event is at any place. */
export function mapPages(context: ViewContext): number[] {
  const { sites } = context.geography();
  if (sites.length === 0) return [];
  return Array.from({ length: pageCount(sites.length, pageSizes.places) }, (_, index) => index + 1);
}

function mapDrawing(context: ViewContext): MapDrawing | undefined {
  const { briefing, messages } = context;
  const { spots } = context.geography();
  const { language, title } = briefing.config;
  if (spots.size === 0) return undefined;
  return { title: messages.map.of(title), language, direction: direction(language), spots: [...spots.values()] };
}

function placeRow(scope: Scope, { place, events, spot }: Site): PlaceRow {
  const { briefing, messages } = scope;
  const reporting = events.flatMap((event) => briefing.index.statementsReporting.get(event.id) ?? []);
  const found = spot === undefined ? undefined : scope.geography().spots.get(spot);
  return {
    id: place.id,
    anchor: anchors.place(place.id),
    name: place.name,
    within: outward(briefing, place)
      .slice(1)
      .map(({ name }) => name),
    drawn: found === undefined ? 'none' : found.id === place.id ? found.extent : 'in',
    drawnAt: found === undefined || found.id === place.id ? undefined : found.name,
    events: events
      .slice(-mostEventsThere)
      .reverse()
      .map((event) => ({
        event: { text: event.title, path: paths.event(event.id) },
        when: dateView(scope, event.when),
        status: event.status,
        cites: scope.notes.statements(placing(scope, event, place.id)),
      })),
    total: events.length,
    all:
      events.length > mostEventsThere
        ? { text: messages.counts.more(events.length - mostEventsThere), path: paths.place(place.id) }
        : undefined,
    articles: new Set(reporting.map(({ article }) => article)).size,
  };
}
