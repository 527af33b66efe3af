import type { Canvas } from './canvas.ts';
import type { ChartMessages } from './chart-messages.ts';
import type { Sections } from './sections.ts';
import type { DayNumber } from './time.ts';

/** What a chart says of itself; `sections` is null where it counts events. */
export function describe(
  { calendar: { say } }: Pick<Canvas, 'calendar'>,
  sections: Sections | null,
  undated: number,
  messages: ChartMessages,
): string {
  const said = (day: DayNumber): string => say(day, 'day', 'month', 'year');
  const window = sections?.window;
  return [
    sections === null ? messages.chart.describeCounts : messages.chart.describe,
    ...(window ? [messages.chart.describeParts(said(window.from), said(window.to - 1))] : []),
    ...(undated > 0 ? [messages.chart.undated(messages.counts.events(undated))] : []),
  ].join(' ');
}
