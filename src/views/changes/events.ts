import type { BriefingEvent } from '../../briefing/model.ts';
import type { Report, Statement } from '../../briefing/statement.ts';
import type { EventId, PlaceId } from '../../content/schemas/ids.ts';
import type { EventStatus } from '../../content/schemas/statement.ts';
import type { FuzzyDate } from '../../edtf/date.ts';
import { overlaps } from '../../edtf/overlaps.ts';
import { eventAsReported } from '../event-as-reported.ts';
import type { News } from './news.ts';

/** A value, and the report that gives it. */
interface Given<T> {
  readonly value: T;
  readonly statement: Statement;
}

/** What a report has changed: the newest value given before, and the newest given since. */
interface Changed<T> {
  readonly from: Given<T>;
  readonly to: Given<T>;
}

/** An event that was known, and of which reports since say something else. */
export interface EventChange {
  readonly event: BriefingEvent;
  /** As "planned" to "happened". */
  readonly status?: Changed<EventStatus> | undefined;
  /** Dates of which no day is in both, or the newer of which is the narrower. */
  readonly when?: Changed<FuzzyDate> | undefined;
  readonly place?: Changed<PlaceId> | undefined;
}

/** Events that no article known before reports or speaks of as the occasion of a statement, by date. */
export const newEvents = ({ briefing: { events }, knewEvent }: News): BriefingEvent[] =>
  [...events.values()].filter(({ id }) => !knewEvent(id));

/** Events known before that reports since give another status, date or place; by date. */
export function eventChanges(news: News): EventChange[] {
  const reported = new Set<EventId>();
  for (const { reports } of news.statements) for (const { event } of reports) reported.add(event);
  return [...news.briefing.events.values()]
    .filter(({ id }) => reported.has(id))
    .flatMap((event) => changeOf(news, event));
}

function changeOf({ briefing, knew }: News, event: BriefingEvent): EventChange[] {
  const all = briefing.index.statementsReporting.get(event.id) ?? [];
  const before = all.filter(({ article }) => knew(article));
  const since = all.filter(({ article }) => !knew(article));
  if (before.length === 0 || since.length === 0) return [];

  const last = <T>(
    statements: readonly Statement[],
    valueOf: (report: Report) => T | undefined,
  ): Given<T> | undefined =>
    statements
      .flatMap((statement) =>
        statement.reports.flatMap((report) => {
          const value = report.event === event.id ? valueOf(report) : undefined;
          return value === undefined ? [] : [{ value, statement }];
        }),
      )
      .at(-1);
  const changed = <T>(
    valueOf: (report: Report) => T | undefined,
    differ: (from: T, to: T) => boolean,
  ): Changed<T> | undefined => {
    const [from, to] = [last(before, valueOf), last(since, valueOf)];
    return from !== undefined && to !== undefined && differ(from.value, to.value) ? { from, to } : undefined;
  };

  const was = eventAsReported(event, before).status;
  const when = changed(({ when }) => when, otherDate);
  const place = changed(
    ({ place }) => place,
    (from, to) => from !== to,
  );
  const status = changed(
    (report) => report.status ?? event.status,
    (from, to) => from === was && to === event.status && from !== to,
  );
  return status || when || place ? [{ event, status, when, place }] : [];
}

function otherDate(from: FuzzyDate, to: FuzzyDate): boolean {
  if (!overlaps(from, to)) return true;
  const starts = (to.earliest ?? '') >= (from.earliest ?? '');
  const ends = (to.latest ?? '9999') <= (from.latest ?? '9999');
  return starts && ends && (to.earliest !== from.earliest || to.latest !== from.latest);
}
