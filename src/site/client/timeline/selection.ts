import { marksOf, type Mark } from '../../../render/charts/marks.ts';
import type { Span } from '../../../render/charts/time.ts';
import type { TimelineEvent } from '../../../views/timeline.ts';

export const facets = ['actor', 'topic', 'outlet', 'place', 'kind'] as const;
export type Facet = (typeof facets)[number];

/** What a reader has asked of the timeline. */
export interface Selection {
  readonly chosen: ReadonlyMap<Facet, string>;
  /** Null for all of the time. */
  readonly range: Span | null;
  /** Null leaves it to the number of events. */
  readonly show: 'events' | 'counts' | null;
}

export interface Value {
  readonly id: string;
  readonly name: string;
}

/** What a filter looks at in an event. An outlet's name stands for it, as articles without one have only that. */
export function valuesOf(event: TimelineEvent, facet: Facet): readonly Value[] {
  if (facet === 'kind') return [event.kind];
  if (facet === 'place') return event.places;
  if (facet === 'outlet') return event.outlets.map((name) => ({ id: name, name }));
  const links = facet === 'actor' ? event.actors : event.topics;
  return links.map(({ path, text }) => ({ id: path.split('/')[1] ?? '', name: text }));
}

export interface Selected {
  /** The table's: by date, those without one first. */
  readonly rows: readonly TimelineEvent[];
  /** The chart's: the same events. */
  readonly marks: readonly Mark[];
  readonly undated: readonly TimelineEvent[];
  /** The strip's: whatever the range. */
  readonly all: readonly Mark[];
}

/** Chart and table show the same events: those with every value chosen that lie in the range, if only in part. */
export function select(events: readonly TimelineEvent[], { chosen, range }: Selection): Selected {
  const matching = events.filter((event) =>
    [...chosen].every(([facet, id]) => valuesOf(event, facet).some((value) => value.id === id)),
  );
  const { marks: all, undated } = marksOf(matching);
  if (range === null)
    return { rows: matching, marks: all, undated: matching.filter((row) => undated.includes(row)), all };
  const marks = all.filter((mark) => touches(mark, range));
  const kept = new Set(marks.map(({ row }) => row.id));
  return { rows: matching.filter(({ id }) => kept.has(id)), marks, undated: [], all };
}

/** An event that is open on a side goes on there. */
const touches = ({ from, to, opensBefore, opensAfter }: Mark, range: Span): boolean =>
  (opensBefore || from < range.to) && (opensAfter || to > range.from);
