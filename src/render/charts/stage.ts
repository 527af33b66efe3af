import { s } from 'hastscript';
import type { ChartEvent, ChartView } from '../../views/parts/chart.ts';
import type { Canvas } from './canvas.ts';
import type { ChartMessages } from './chart-messages.ts';
import { drawCounts, drawCountsUpright } from './counts.ts';
import { drawCrowd, type Crowd } from './crowd.ts';
import type { Drawing } from './drawing.ts';
import type { Level } from './level.ts';
import type { Mark } from './marks.ts';
import { sectionsOf, type Sections } from './sections.ts';
import { fades } from './shapes.ts';
import { hull, type Span } from './time.ts';
import { drawUpright } from './upright.ts';
import { drawWide } from './wide.ts';

/** What a reader has chosen to see of a chart. */
export interface Shown {
  readonly marks: readonly Mark[];
  readonly undated: readonly ChartEvent[];
  /** The time chosen; null for all of it. */
  readonly range: Span | null;
  readonly level: Level;
  readonly orientation: 'wide' | 'upright';
  /** No strip stands above it, whose axis would be the first of its own. */
  readonly alone: boolean;
}

/**
 * The chart below its strip, for a reader who narrows and enlarges it: all of the time on the axes of the drawing
 * without a script, or one range. Of a crowd the marks are not among the children: see `drawCrowd`.
 */
export function drawStage(canvas: Canvas, view: ChartView, shown: Shown, messages: ChartMessages): Drawing | Crowd {
  const { marks, undated, range, level, orientation, alone } = shown;
  const span = range ?? countedSpan(marks);
  if (level === 'canvas') return faded(drawCrowd(canvas, view, { marks, span }));
  if (level === 'counts') {
    if (orientation === 'upright') return drawCountsUpright(canvas, { marks, span }, messages);
    return drawCounts(canvas, view, { marks, span }, messages);
  }
  const sections = { ...partsOf(marks, range), headless: !alone };
  if (orientation === 'upright') return faded(drawUpright(canvas, sections, undated, messages));
  return faded(drawWide(canvas, view, sections, messages));

  function faded<Kind extends Drawing>(drawing: Kind): Kind {
    return { ...drawing, children: [s('defs', fades(canvas, marks)), ...drawing.children] };
  }
}

/** A range has one axis, from its first moment to its last. */
export function partsOf(marks: readonly Mark[], range: Span | null): Sections {
  return range === null ? sectionsOf(marks) : { window: null, overview: null, detail: { span: range, marks } };
}

/** What counts and crowds stand on while no range is chosen: the strip's time, unless some of them lie before it. */
export function countedSpan(marks: readonly Mark[]): Span {
  const span = stripSpan(marks);
  const whole = hull(marks);
  return whole === null || (span.from <= whole.from && span.to >= whole.to) ? span : whole;
}

/** The time that the strip spans: that of the first axis below it while no range is chosen. */
export function stripSpan(marks: readonly Mark[]): Span {
  const { overview, detail } = sectionsOf(marks);
  return (overview ?? detail).span;
}
