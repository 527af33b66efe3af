import type { BriefingEvent } from '../briefing/model.ts';
import type { KnownDate, Report, Statement } from '../briefing/statement.ts';

/**
 * An event as some of its reports know it. Where all of them give it one and the same status, it has that, whatever
 * became of it since: what every report announces is still planned, and at the date that the newest of them gives.
 */
export function eventAsReported(event: BriefingEvent, statements: readonly Statement[]): BriefingEvent {
  const reports = statements.flatMap((statement) => statement.reports.filter((report) => report.event === event.id));
  const [status, ...others] = new Set(reports.map((report) => report.status ?? event.status));
  if (status === undefined || others.length > 0 || status === event.status) return event;
  return { ...event, status, when: dateReported(reports) ?? event.when };
}

/** The newest date that a report gives. What the article says in words of its own, an editor has worked out. */
function dateReported(reports: readonly Report[]): KnownDate | undefined {
  const dated = reports.findLast(({ when }) => when !== undefined);
  return dated?.when && { date: dated.when, basis: dated.words === undefined ? 'stated' : 'resolved' };
}
