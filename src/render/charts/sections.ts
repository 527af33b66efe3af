import type { ChartView } from '../../views/parts/chart.ts';
import { busiestWindow } from './busiest-window.ts';
import type { Mark } from './marks.ts';
import { dayNumber, hull, type Span } from './time.ts';

/** A part of a chart with an axis of its own. */
export interface Section {
  /** What the axis covers. */
  readonly span: Span;
  readonly marks: readonly Mark[];
}

export interface Sections {
  /** The days shown in detail, without the room around them; null where one axis does for all. */
  readonly window: Span | null;
  /** The long span, above; null where one axis does for all. */
  readonly overview: Section | null;
  readonly detail: Section;
}

/** The labels of the overview's axis stand above the drawing: on the strip. */
export interface Headless {
  readonly headless?: boolean;
}

/**
 * One axis for all marks, or two where most of them crowd into a small part of the time: that part in detail, and the
 * long span with what lies outside of it. Every mark is in one of the two. The part is the view's, else the busiest.
 */
export function sectionsOf(marks: readonly Mark[], asked?: ChartView['detail']): Sections {
  const whole = hull(marks) ?? { from: 0, to: 1 };
  const window =
    asked === undefined ? busiestWindow(marks) : { from: dayNumber(asked.from), to: dayNumber(asked.to) + 1 };
  const inside = window === null ? [] : marks.filter((mark) => belongs(mark, window));
  const outside = window === null ? [] : marks.filter((mark) => !belongs(mark, window));
  if (window === null || inside.length === 0 || outside.length === 0) {
    const all = reach(marks, null);
    return { window: null, overview: null, detail: { span: padded(all ?? whole), marks } };
  }
  const span = reach(outside, window) ?? whole;
  const space = (span.to - span.from) * 0.015;
  return {
    window,
    overview: { span: { from: span.from - space, to: span.to + space }, marks: outside },
    detail: {
      span: { from: window.from - 1, to: window.to + Math.max(2, (window.to - window.from) * 0.06) },
      marks: inside,
    },
  };
}

/** A mark belongs to a window in which it begins, unless it is open before, or in which most of it lies. */
function belongs(mark: Mark, window: Span): boolean {
  const begins = !mark.opensBefore && mark.from + 1 > window.from && mark.from < window.to;
  const shared = Math.min(mark.to, window.to) - Math.max(mark.from, window.from);
  return begins || shared * 2 > mark.to - mark.from;
}

/**
 * What an axis has to cover for some marks. A few that begin long before all others, and last into their time, are cut
 * at the axis' start: a war of five years would otherwise press the months that matter into a corner.
 */
function reach(marks: readonly Mark[], window: Span | null): Span | null {
  const kept = (cut: number): Span | null => hull([...marks.slice(cut), ...(window === null ? [] : [window])]);
  const whole = kept(0);
  if (whole === null) return null;
  for (let cut = 1; cut * 3 <= marks.length; cut += 1) {
    const span = kept(cut);
    if (span === null || whole.to - whole.from < 3 * (span.to - span.from)) continue;
    return marks.slice(0, cut).every((mark) => mark.opensAfter || mark.to > span.from) ? span : whole;
  }
  return whole;
}

function padded({ from, to }: Span): Span {
  const space = Math.max(1, (to - from) * 0.05, (7 - (to - from)) / 2);
  return { from: Math.floor(from - space), to: Math.ceil(to + space) };
}
