import type { Briefing } from '../../briefing/model.ts';
import { placesOf } from '../../views/parts/geography.ts';
import { eventRecordsCsv } from './event-records.ts';

/** All events, the oldest first. */
export function eventsCsv(briefing: Briefing): string {
  const { events, index } = briefing;
  const records = [...events.values()].map((event) => ({
    id: event.id,
    title: event.title,
    kind: event.kind,
    status: event.status,
    when: event.when.date.text,
    earliest: event.when.date.earliest,
    latest: event.when.date.latest,
    precision: event.when.date.precision,
    basis: event.when.basis,
    note: event.when.note,
    places: placesOf(briefing, event).map(({ id }) => id),
    actors: event.actors.map(({ id }) => id),
    topics: event.topics,
    reports: (index.statementsReporting.get(event.id) ?? []).map(({ key }) => key),
  }));
  return eventRecordsCsv(records);
}
