import type { BriefingEvent } from '../briefing/model.ts';
import type { ViewContext } from './context.ts';
import { breadcrumbs } from './parts/breadcrumbs.ts';
import { dateView, type DateView } from './parts/date.ts';
import { figuresOf } from './parts/figures-of.ts';
import { differingFirst, figureGroup, figureSets, type FigureGroup, type FigureSet } from './parts/figures.ts';
import type { Link } from './parts/link.ts';
import type { PageView } from './parts/page.ts';
import { pageCount, type Paged, paged, pageSizes, top, type Top } from './parts/paging.ts';
import { scopeOf, type Scope } from './parts/scope.ts';
import { paths } from './paths.ts';
import { perBriefing } from './per-briefing.ts';

/** What the articles count at one event. */
export interface EventFigures {
  readonly id: string;
  readonly event: Link;
  readonly when: DateView;
  /** Figures of one measure or more differ. */
  readonly differ: boolean;
  /** One a measure, those that differ first. */
  readonly groups: Top<FigureGroup>;
}

/** The figures of every event. */
export interface FiguresView extends PageView {
  /** Those of which figures differ first; then by date, the newest first. */
  readonly events: Paged<EventFigures>;
  readonly differing: number;
}

/** Of one event, on a page of many. */
const most = { groups: 4, figures: 5 };

export function figuresView(context: ViewContext, page = 1): FiguresView {
  const { messages } = context;
  const { heading, description } = messages.numbers;
  const scope = scopeOf(context);
  const { differing, others } = counting(context.briefing);
  return {
    title: page === 1 ? heading : messages.paging.titled(heading, messages.counts.plain(page)),
    description,
    path: paths.page(paths.figures, page),
    breadcrumbs: [...breadcrumbs(context, 'events'), ...(page === 1 ? [] : [{ text: heading, path: paths.figures }])],
    differing: differing.length,
    events: paged([...differing, ...others], page, {
      path: paths.figures,
      messages,
      size: pageSizes.claims,
      row: (event) => eventFigures(scope, event, figureSets(figuresOf(context.briefing, event.id))),
    }),
    notes: scope.notes.list(),
  };
}

/** The numbers of the pages, from 1. */
export const figuresPages = (context: ViewContext): number[] =>
  Array.from({ length: pageCount(countedEvents(context).length, pageSizes.claims) }, (_, index) => index + 1);

const countedEvents = ({ briefing }: Pick<ViewContext, 'briefing'>): BriefingEvent[] =>
  [...briefing.events.values()].filter(({ id }) => briefing.index.statementsCounting.has(id));

/** The newest first. */
const counting = perBriefing('countedEvents', (briefing) => {
  const newest = countedEvents({ briefing }).reverse();
  const differing = new Set(
    newest.filter(({ id }) => figureSets(figuresOf(briefing, id)).some(({ differ }) => differ)),
  );
  return { differing: [...differing], others: newest.filter((event) => !differing.has(event)) };
});

function eventFigures(scope: Scope, event: BriefingEvent, sets: readonly FigureSet[]): EventFigures {
  return {
    id: event.id,
    event: { text: event.title, path: `${paths.event(event.id)}#figures` },
    when: dateView(scope, event.when),
    differ: sets.some(({ differ }) => differ),
    groups: top(differingFirst(sets), most.groups, (set) => figureGroup(scope, set, most.figures)),
  };
}
