import type { Element, ElementContent } from 'hast';
import { s } from 'hastscript';
import { direction } from '../../i18n/direction.ts';
import type { Calendar } from './calendar.ts';

export type Anchor = 'start' | 'middle' | 'end';

/** Where is drawn. Positions along the reading direction are turned round for right-to-left pages here alone. */
export interface Surface {
  readonly width: number;
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
}

/** Where a chart of events is drawn. */
export interface Canvas extends Surface {
  /** What the ids of this chart begin with. */
  readonly idPrefix: string;
  /** What the links' paths begin with; ends with a slash. */
  readonly base: string;
  /** In the canvas' language. */
  readonly calendar: Calendar;
  /** Drawn by a script, which has tooltips of its own and moves the focus: marks are no Tab stops. */
  readonly live?: boolean | undefined;
  /** Rows stand close to one another. */
  readonly dense?: boolean | undefined;
}

/** To a tenth of a pixel. */
export function round(value: number): number {
  return Math.round(value * 10) / 10;
}

/** The x of a position along the reading direction. */
export function xOf({ width, direction: dir }: Surface, along: number): number {
  return round(dir === 'rtl' ? width - along : along);
}

/** A rectangle from `along` on, `length` long. */
export function rect(
  canvas: Surface,
  along: number,
  y: number,
  length: number,
  height: number,
  more: Properties,
): Element {
  const x = Math.min(xOf(canvas, along), xOf(canvas, along + length));
  return s('rect', { ...more, x, y: round(y), width: round(length), height: round(height) });
}

export function line(canvas: Surface, from: Point, to: Point, className: string): Element {
  const [x1, x2] = [xOf(canvas, from[0]), xOf(canvas, to[0])];
  return s('line', { className: [className], x1, y1: round(from[1]), x2, y2: round(to[1]) });
}

/** Along the reading direction, and y. */
export type Point = readonly [number, number];

/** A path through points, closed where the last is `close`. */
export function path(canvas: Surface, points: readonly (Point | 'close')[], more: Properties): Element {
  const d = points.map((point, index) =>
    point === 'close' ? 'Z' : `${index === 0 ? 'M' : 'L'}${xOf(canvas, point[0])} ${round(point[1])}`,
  );
  return s('path', { ...more, d: d.join('') });
}

export interface TextOptions {
  readonly className?: string | undefined;
  readonly anchor?: Anchor | undefined;
  /** BCP 47, where it is not the page's. */
  readonly language?: string | undefined;
}

/** A line of text. In the other direction than the chart's it is anchored at its other end, so that it stays in place. */
export function text(canvas: Surface, along: number, y: number, value: string, options: TextOptions = {}): Element {
  const { className, anchor = 'start', language } = options;
  const own = language === undefined ? canvas.direction : direction(language);
  const turned = own === canvas.direction ? anchor : turn(anchor);
  return s(
    'text',
    {
      className: className === undefined ? undefined : [className],
      x: xOf(canvas, along),
      y: round(y),
      textAnchor: turned === 'start' ? undefined : turned,
      direction: own === canvas.direction ? undefined : own,
      lang: language === canvas.language ? undefined : language,
    },
    value,
  );
}

function turn(anchor: Anchor): Anchor {
  if (anchor === 'middle') return anchor;
  return anchor === 'start' ? 'end' : 'start';
}

export type Properties = Readonly<Record<string, string | number | readonly string[] | undefined>>;

/** A group that assistive technology passes over: axes, grids. */
export function decoration(children: readonly ElementContent[]): Element {
  return s('g', { ariaHidden: 'true' }, [...children]);
}
