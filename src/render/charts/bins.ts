import type { Calendar } from './calendar.ts';
import type { Mark } from './marks.ts';
import { ticksOf } from './ticks.ts';
import type { Span } from './time.ts';

/** A period, and how many marks begin in it. */
export interface Bin extends Span {
  /** "September 2016" */
  readonly name: string;
  readonly count: number;
}

/** Marks counted by the regular periods, days to centuries, that divide a span in at most `most` parts; empty ones are left out. */
export function binsOf(marks: readonly Mark[], span: Span, most: number, calendar: Calendar): readonly Bin[] {
  const ticks = ticksOf(span, most, 1);
  const edges = [...(ticks.at[0] === span.from ? [] : [span.from]), ...ticks.at, span.to];
  return edges
    .slice(0, -1)
    .map((from, index) => {
      const to = edges[index + 1] ?? span.to;
      const count = marks.filter((mark) => mark.from >= from && mark.from < to).length;
      return { from, to, count, name: calendar.say(from, ...ticks.fields, ...ticks.changing) };
    })
    .filter(({ count }) => count > 0);
}
