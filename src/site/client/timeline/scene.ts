import { axisOf, type Axis } from '../../../render/charts/axis.ts';
import type { Calendar } from '../../../render/charts/calendar.ts';
import type { ChartMessages } from '../../../render/charts/chart-messages.ts';
import type { Crowd } from '../../../render/charts/crowd.ts';
import { describe } from '../../../render/charts/describe.ts';
import type { Drawing } from '../../../render/charts/drawing.ts';
import { levelOf, type Level } from '../../../render/charts/level.ts';
import { countedSpan, drawStage, partsOf, stripSpan } from '../../../render/charts/stage.ts';
import type { StripSetting } from '../../../render/charts/strip.ts';
import type { Span } from '../../../render/charts/time.ts';
import type { TimelineChart } from '../../../views/timeline.ts';
import type { Frame } from './frame.ts';
import { select, type Selected, type Selection } from './selection.ts';

/** What is to be seen for a selection in a frame, drawn but not yet on the page. */
export interface Scene {
  readonly frame: Frame;
  readonly selected: Selected;
  readonly level: Level;
  readonly drawing: Drawing | Crowd;
  readonly strip: StripSetting;
  /** Of the part in detail. */
  readonly axis: Axis;
  readonly description: string;
}

export interface Setting {
  readonly chart: TimelineChart;
  readonly calendar: Calendar;
  readonly messages: ChartMessages;
}

/** On paper and in a file no strip stands above the chart; what a canvas would show is counted on paper. */
export type Medium = 'page' | 'paper' | 'file';

export function sceneOf({ chart, messages }: Setting, selection: Selection, frame: Frame, medium: Medium): Scene {
  const { canvas, orientation } = frame;
  const alone = medium !== 'page';
  const { range, show } = selection;
  const selected = select(chart.rows, selection);
  const { marks, undated } = selected;
  const asked = levelOf(marks.length, show);
  const level = medium === 'paper' && asked === 'canvas' ? 'counts' : asked;
  const span = spanOf(selected);
  const parts = level === 'events' ? partsOf(marks, range) : null;
  const detail = range ?? parts?.detail.span ?? countedSpan(marks);
  return {
    frame,
    selected,
    level,
    drawing: drawStage(canvas, chart, { marks, undated, range, level, orientation, alone }, messages),
    strip: { span, window: range, labelled: range !== null || !hasItsAxisBelow() },
    axis: axisOf(detail, canvas.width),
    description: describe(canvas, parts, undated.length, messages),
  };

  /** Not where the first axis below is an overview's, which leaves its labels to the strip, or another one, or none. */
  function hasItsAxisBelow(): boolean {
    const upright = level === 'counts' && orientation === 'upright';
    return parts?.overview == null && !upright && detail.from === span.from && detail.to === span.to;
  }

  function spanOf({ all: matching }: Selected): Span {
    const some = matching.length > 0 ? matching : select(chart.rows, { ...selection, chosen: new Map() }).all;
    return stripSpan(some);
  }
}
