import type { Element } from 'hast';
import { s } from 'hastscript';
import { path, rect, round, xOf, type Canvas, type Point } from './canvas.ts';
import type { Mark } from './marks.ts';

/** Where a mark is drawn: pixels along the axis and the middle of its row. */
export interface Place {
  readonly from: number;
  readonly to: number;
  readonly y: number;
  /** The mark goes on where the axis begins or ends. */
  readonly cutBefore: boolean;
  readonly cutAfter: boolean;
}

const dotRadius = 6;
const half = 9;
const narrowest = 12;

/** A mark's pixels on an axis that runs from `0` to `length`: dots in the middle of their day, bars never too thin to see. */
export function placeOf(mark: Mark, scale: (day: number) => number, length: number, y: number): Place {
  if (mark.form === 'dot') {
    const middle = clamp(scale((mark.from + mark.to) / 2), dotRadius, length - dotRadius);
    return { from: middle - dotRadius, to: middle + dotRadius, y, cutBefore: false, cutAfter: false };
  }
  const cutBefore = mark.opensBefore || scale(mark.from) < 0;
  const cutAfter = mark.opensAfter || scale(mark.to) > length;
  const from = cutBefore ? Math.max(0, mark.opensBefore ? scale(mark.from) - 60 : 0) : scale(mark.from);
  const to = cutAfter ? length : scale(mark.to);
  if (to - from >= narrowest) return { from, to, y, cutBefore, cutAfter };
  const middle = clamp((from + to) / 2, narrowest / 2, length - narrowest / 2);
  return { from: middle - narrowest / 2, to: middle + narrowest / 2, y, cutBefore, cutAfter };
}

/** Class names of a mark: what it is, then how it is known. */
function classesOf({ row, form }: Mark): string[] {
  const what = row.status === 'planned' ? 'plan' : form === 'dot' ? 'dot' : row.shape === 'lasting' ? 'dur' : 'within';
  return [
    what,
    ...(row.when.approximate ? ['appr'] : []),
    ...(row.when.uncertain ? ['unsure'] : []),
    ...(row.status === 'alleged' ? ['alleged'] : []),
  ];
}

/**
 * The shape of a mark. Dots are round and bars are square; approximate ones have round ends, alleged ones pointed ends; an end
 * that is not known has no edge and fades, one that the axis cuts off has no edge either.
 */
export function shapeOf(canvas: Canvas, mark: Mark, place: Place): Element[] {
  const className = classesOf(mark);
  const body = mark.form === 'dot' ? dot(canvas, mark, place, className) : bar(canvas, mark, place, className);
  if (!mark.row.when.uncertain) return [body];
  const x = xOf(canvas, (place.from + place.to) / 2);
  return [
    body,
    s('text', { className: ['query'], x, y: round(place.y + 4), textAnchor: 'middle', ariaHidden: 'true' }, '?'),
  ];
}

function dot(canvas: Canvas, { row }: Mark, { from, to, y }: Place, className: string[]): Element {
  const middle = (from + to) / 2;
  if (row.status !== 'alleged') return s('circle', { className, cx: xOf(canvas, middle), cy: round(y), r: dotRadius });
  const r = dotRadius + 1.5;
  return path(canvas, [[middle - r, y], [middle, y - r], [middle + r, y], [middle, y + r], 'close'], { className });
}

function bar(canvas: Canvas, mark: Mark, place: Place, className: string[]): Element {
  const { from, to, y, cutBefore, cutAfter } = place;
  const { approximate } = mark.row.when;
  const pointed = mark.row.status === 'alleged';
  if (!pointed && !approximate && !cutBefore && !cutAfter) {
    return rect(canvas, from, y - half, to - from, half * 2, { className });
  }
  const mask = maskOf(canvas, mark);
  const cap = pointed ? 'pointed' : approximate ? 'round' : 'square';
  const depth = Math.min(half, (to - from) / 2);
  const head = capAt(cutBefore ? 'square' : cap, from, depth, y);
  const tail = capAt(cutAfter ? 'square' : cap, to, -depth, y);
  const [headTop = origin, headFoot = origin] = [head[0], head.at(-1)];
  const [tailTop = origin, tailFoot = origin] = [tail[0], tail.at(-1)];
  // A path that is not closed is filled all the same, and leaves the end where it begins and ends without an edge.
  if (cutBefore && cutAfter) {
    const fill = path(canvas, [headTop, tailTop, tailFoot, headFoot, 'close'], {
      className: [...className, 'no-edge'],
    });
    const edges = [path(canvas, [headTop, tailTop], { className }), path(canvas, [headFoot, tailFoot], { className })];
    return s('g', { mask }, [fill, ...edges]);
  }
  if (cutAfter) return path(canvas, [tailTop, ...head, tailFoot], { className, mask });
  if (cutBefore) return path(canvas, [headTop, ...tail, headFoot], { className, mask });
  return path(canvas, [...head, ...tail.toReversed(), 'close'], { className });
}

const clamp = (value: number, least: number, most: number): number => Math.min(most, Math.max(least, value));

const origin: Point = [0, 0];

/** The points of a bar's end from its top to its foot; `depth` is how far it reaches into the bar, negative at the tail. */
function capAt(cap: 'square' | 'round' | 'pointed', at: number, depth: number, y: number): readonly Point[] {
  if (cap === 'square')
    return [
      [at, y - half],
      [at, y + half],
    ];
  if (cap === 'pointed')
    return [
      [at + depth, y - half],
      [at, y],
      [at + depth, y + half],
    ];
  return [0, 1, 2, 3, 4, 5, 6].map((step) => {
    const angle = (Math.PI * step) / 6;
    return [at + depth * (1 - Math.sin(angle)), y - half * Math.cos(angle)];
  });
}

function maskOf({ idPrefix }: Canvas, { opensBefore, opensAfter }: Mark): string | undefined {
  if (!opensBefore && !opensAfter) return undefined;
  return `url(#${fadeId(idPrefix, opensBefore ? 'before' : 'after')})`;
}

const fadeId = (idPrefix: string, side: 'before' | 'after'): string => `${idPrefix}-fade-${side}`;

/** The masks by which marks fade that are open on a side, for those sides that marks are open on. */
export function fades({ idPrefix, direction }: Canvas, marks: readonly Mark[]): Element[] {
  const sides = [
    ...(marks.some((mark) => mark.opensBefore) ? (['before'] as const) : []),
    ...(marks.some((mark) => mark.opensAfter && !mark.opensBefore) ? (['after'] as const) : []),
  ];
  return sides.flatMap((side) => {
    const id = fadeId(idPrefix, side);
    const toEnd = (side === 'after') === (direction === 'ltr');
    return [
      s('linearGradient', { id: `${id}-light`, x1: toEnd ? 0 : 1, x2: toEnd ? 1 : 0 }, [
        s('stop', { offset: 0.5, stopColor: '#fff' }),
        // The mask reaches a little beyond the mark, for the sake of its edges.
        s('stop', { offset: 0.91, stopColor: '#fff', stopOpacity: 0 }),
      ]),
      s('mask', { id, maskContentUnits: 'objectBoundingBox' }, [
        s('rect', { x: -0.1, y: -0.5, width: 1.2, height: 2, fill: `url(#${id}-light)` }),
      ]),
    ];
  });
}
