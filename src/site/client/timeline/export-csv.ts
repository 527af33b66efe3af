import { eventRecordsCsv } from '../../../render/exports/event-records.ts';
import type { TimelineEvent } from '../../../views/timeline.ts';

/** Events in the columns of the site's `events.csv`. */
export const timelineCsv = (events: readonly TimelineEvent[]): string =>
  eventRecordsCsv(
    events.map((event) => ({
      id: event.id,
      title: event.title.text,
      kind: event.kind.id,
      status: event.status,
      when: event.when.edtf,
      earliest: event.earliest,
      latest: event.latest,
      precision: event.precision,
      basis: event.when.basis,
      note: event.when.note,
      places: event.places.map(({ id }) => id),
      actors: event.actors.map(idOf),
      topics: event.topics.map(idOf),
      reports: event.reports,
    })),
  );

const idOf = ({ path }: { readonly path: string }): string => path.split('/')[1] ?? '';
