import type { Messages } from '../../i18n/catalogue.ts';
import type { EventChartView } from '../../views/parts/chart.ts';
import { calendarOf } from './calendar.ts';
import type { Sections } from './sections.ts';
import type { DayNumber } from './time.ts';

/** What a chart says of itself; `sections` is null where it counts events. */
export function describe(view: EventChartView, sections: Sections | null, undated: number, messages: Messages): string {
  const { say } = calendarOf(view.language);
  const said = (day: DayNumber): string => say(day, 'day', 'month', 'year');
  const window = sections?.window;
  return [
    sections === null ? messages.chart.describeCounts : messages.chart.describe,
    ...(window ? [messages.chart.describeParts(said(window.from), said(window.to - 1))] : []),
    ...(undated > 0 ? [messages.chart.undated(messages.counts.events(undated))] : []),
  ].join(' ');
}
