import type { ViewContext } from './context.ts';
import { type EventRow, eventRow } from './parts/chart.ts';
import { listPage } from './parts/list-page.ts';
import type { PageView } from './parts/page.ts';
import { type Paged, paged } from './parts/paging.ts';
import { scopeOf } from './parts/scope.ts';
import { paths } from './paths.ts';

export interface EventsView extends PageView {
  /** The newest first. */
  readonly events: Paged<EventRow>;
}

export function eventsView(context: ViewContext, page = 1): EventsView {
  const { briefing, messages } = context;
  const scope = scopeOf(context);
  const newest = [...briefing.events.values()].reverse();
  const events = paged(newest, page, { path: paths.events, messages, row: (event) => eventRow(scope, event, 1) });
  return { ...listPage(context, 'events', page), events, notes: scope.notes.list() };
}
