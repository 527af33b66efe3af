import type { Element } from 'hast';
import { line, rect, text, type Canvas } from './canvas.ts';
import { ticksOf, type Ticks } from './ticks.ts';
import { textWidth } from './text-width.ts';
import type { DayNumber, Span } from './time.ts';

/** A time axis along the whole width of a chart. */
export interface Axis {
  readonly span: Span;
  readonly length: number;
  readonly scale: (day: DayNumber) => number;
  /** The other way round. */
  readonly dayAt: (at: number) => DayNumber;
}

export function axisOf(span: Span, length: number): Axis {
  // Days of UTC are equally long, so that a scale of days is linear.
  const scale = (day: DayNumber): number => ((day - span.from) / (span.to - span.from)) * length;
  return { span, length, scale, dayAt: (at) => span.from + (at / length) * (span.to - span.from) };
}

/** The room above the line of an axis. */
export const axisHeight = 46;
const leastToName = 17;
const mostToShade = 45;
const tickRoom = 46;
const space = 5;
const size = 12;

/** Whether an axis has room to name every day. */
function namesDays({ span, length }: Axis): boolean {
  return length / (span.to - span.from) >= leastToName;
}

/**
 * What stands behind the marks: shaded weekends and a line at each tick, from `top` (where the axis' labels begin) to
 * `foot`; then the labels.
 */
export function drawAxis(canvas: Canvas, axis: Axis, { top, foot, busy }: AxisPlace): readonly Element[] {
  const base = top + axisHeight;
  const place = { top, foot, busy };
  return [
    ...weekends(canvas, axis, place),
    ...(namesDays(axis) ? dayAxis(canvas, axis, place) : tickAxis(canvas, axis, place)),
    line(canvas, [0, base], [axis.length, base], 'base'),
  ];
}

/** The lines of an axis alone, where its labels stand elsewhere. */
export function drawGrid(canvas: Canvas, { span, scale, length }: Axis, top: number, foot: number): readonly Element[] {
  return ticksOf(span, length, tickRoom).at.map((day) => line(canvas, [scale(day), top], [scale(day), foot], 'grid'));
}

export interface AxisPlace {
  readonly top: number;
  readonly foot: number;
  /** Days whose numbers are set off. */
  readonly busy: ReadonlySet<DayNumber>;
}

/** The days of a span, the first and last perhaps in part. */
function daysOf({ from, to }: Span): readonly DayNumber[] {
  return Array.from({ length: Math.ceil(to) - Math.floor(from) }, (_, index) => Math.floor(from) + index);
}

function weekends(canvas: Canvas, { span, scale, length }: Axis, { top, foot }: AxisPlace): Element[] {
  if (span.to - span.from > mostToShade) return [];
  return daysOf(span)
    .filter((day) => canvas.calendar.isWeekend(day))
    .map((day) => {
      const [from, to] = [Math.max(0, scale(day)), Math.min(length, scale(day + 1))];
      return rect(canvas, from, top + 12, to - from, foot - top - 12, { className: ['wknd'] });
    });
}

function dayAxis(canvas: Canvas, axis: Axis, { top, foot, busy }: AxisPlace): Element[] {
  const { span, scale, length } = axis;
  const { calendar } = canvas;
  const days = daysOf(span);
  const width = scale(span.from + 1);
  const room = days.every((day) => textWidth(calendar.weekday(day, 'short'), size) < width - 4) ? 'short' : 'narrow';
  const lines = days.filter((day) => day > span.from).map((day) => scale(day));
  const whole = days.filter((day) => scale(day) > -1 && scale(day + 1) < length + 1);
  return [
    ...lines.map((at) => line(canvas, [at, top + axisHeight], [at, foot], 'grid')),
    ...whole.flatMap((day) => {
      const middle = scale(day + 0.5);
      const className = busy.has(day) ? 'hd' : 'ax';
      return [
        text(canvas, middle, top + 26, calendar.say(day, 'day'), { className, anchor: 'middle' }),
        text(canvas, middle, top + 40, calendar.weekday(day, room), { className: 'ax', anchor: 'middle' }),
      ];
    }),
    ...monthNames(canvas, axis, whole, top),
  ];
}

/** The months of some days, each over its first, where it ends before the next begins. */
function monthNames(canvas: Canvas, axis: Axis, days: readonly DayNumber[], top: number): Element[] {
  const names = days.map((day) => canvas.calendar.say(day, 'year', 'month'));
  const firsts = [...names.keys()].filter((index) => names[index] !== names[index - 1]);
  const starts = firsts.map((index) => axis.scale(days[index] ?? 0) + 2);
  return firsts.flatMap((index, month) => {
    const [name = '', start = 0] = [names[index], starts[month]];
    const room = (starts[month + 1] ?? axis.length) - start;
    return textWidth(name, size, true) + space > room ? [] : [text(canvas, start, top + 9, name, { className: 'hd' })];
  });
}

function tickAxis(canvas: Canvas, axis: Axis, { top, foot }: AxisPlace): Element[] {
  const { span, scale, length } = axis;
  const ticks = ticksOf(span, length, tickRoom);
  const drawn: Element[] = [];
  let free = 0;
  for (const day of ticks.at) {
    const at = scale(day);
    const label = canvas.calendar.say(day, ...ticks.fields);
    drawn.push(line(canvas, [at, top + 26], [at, foot], 'grid'));
    const end = at + space + textWidth(label, size, true);
    if (at < free || end > length) continue;
    drawn.push(text(canvas, at + space, top + 39, label, { className: 'ax' }));
    free = end;
  }
  return ticks.changing.length === 0 ? drawn : [...drawn, ...changes(canvas, axis, ticks, top)];
}

/** What changes from tick to tick, each time that it does, where it ends before the next begins. */
function changes(canvas: Canvas, { scale, length }: Axis, { at, changing }: Ticks, top: number): Element[] {
  const names = at.map((day) => canvas.calendar.say(day, ...changing));
  const firsts = [...at.keys()].filter((index) => names[index] !== names[index - 1]);
  const starts = firsts.map((index) => scale(at[index] ?? 0) + space);
  return firsts.flatMap((index, change) => {
    const [name = '', start = 0] = [names[index], starts[change]];
    const room = (starts[change + 1] ?? length) - start;
    return textWidth(name, size, true) > room ? [] : [text(canvas, start, top + 20, name, { className: 'hd' })];
  });
}
