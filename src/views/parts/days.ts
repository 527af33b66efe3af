import type { BriefingEvent } from '../../briefing/model.ts';
import type { FuzzyDate } from '../../edtf/date.ts';
import { overlaps } from '../../edtf/overlaps.ts';
import { utcDate } from '../../edtf/day.ts';
import { eventRow, type EventRow } from './chart.ts';
import { dateView, type DateView } from './date.ts';
import type { Scope } from './scope.ts';

/** The events of one date of an edition's window. Events known by the same bounds stand together. */
export interface DayView {
  readonly when: DateView;
  /** What stands large: "12", "17–18", "~9". */
  readonly numeral: string;
  /** "Monday", "September 2016"; absent where the numeral says all. */
  readonly caption?: string | undefined;
  readonly events: readonly EventRow[];
}

/** What happened, or is said to have happened, and began in a window of time. */
export const eventsIn = ({ briefing }: Pick<Scope, 'briefing'>, window: FuzzyDate): BriefingEvent[] =>
  [...briefing.events.values()].filter(
    ({ status, when: { date } }) =>
      status !== 'planned' &&
      date.earliest !== null &&
      overlaps(date, window) &&
      date.earliest >= (window.earliest ?? ''),
  );

export function days(scope: Scope, events: readonly BriefingEvent[]): DayView[] {
  const byDate = Map.groupBy(events, ({ when: { date } }) => [date.earliest, date.latest, date.approximate].join());
  return [...byDate.values()].flatMap((events) => (events[0] ? [dayView(scope, events[0], events)] : []));
}

function dayView(scope: Scope, first: BriefingEvent, events: readonly BriefingEvent[]): DayView {
  return {
    when: dateView(scope, first.when),
    ...heading(scope, first.when.date),
    events: events.map((event) => eventRow(scope, event)),
  };
}

/** Days as numerals; anything coarser, or across months, in words. */
function heading(scope: Scope, date: FuzzyDate): Pick<DayView, 'numeral' | 'caption'> {
  const { earliest, latest } = date;
  const wide = earliest === null || latest === null || earliest.slice(0, 7) !== latest.slice(0, 7);
  if (wide || !['day', 'minute'].includes(date.precision)) return { numeral: scope.formatDate(date, 'short') };
  const numerals = [...new Set([earliest, latest])]
    .map((day) => scope.formats.number(utcDate(day).getUTCDate()))
    .join('–');
  return {
    numeral: `${date.approximate ? '~' : ''}${numerals}`,
    caption: earliest === latest ? scope.formats.weekday(utcDate(earliest)) : undefined,
  };
}
