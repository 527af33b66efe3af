import { geoPath, type GeoContext, type GeoPermissibleObjects } from 'd3';
import { meet } from '../../atlas/sphere.ts';
import type { Shape } from '../../atlas/atlas.ts';
import type { Frame } from './frame.ts';
import { simplify, type Point } from './simplify.ts';

interface Line {
  readonly points: Point[];
  closed: boolean;
}

/** Smaller islands than this, in pixels, are left out. */
const leastIsland = 1.5;
const finest = 0.5;
/** In pixels: shapes drawn more simply are no longer theirs. */
const coarsest = 4;

/**
 * Shapes on paper as the `d` of a path, as exact as the length allows: lines are simplified on paper, the more the
 * longer the path would be, as far as they can still be known. Positions are rounded to a tenth of a pixel and relative.
 */
export function outline(frame: Frame, shapes: readonly Shape<GeoPermissibleObjects>[], longest: number): string {
  const lines = linesOf(frame, shapes);
  for (let tolerance = finest; ; tolerance *= 1.5) {
    const least = (leastIsland * tolerance) / finest;
    const drawn = lines.flatMap(({ points, closed }) =>
      closed && isSmall(points, least) ? [] : [{ points: [...simplify(points, tolerance)], closed }],
    );
    const whole = endToEnd(drawn)
      .map(({ points, closed }) => pathOf(points, closed))
      .join('');
    if (whole.length <= longest || tolerance * 1.5 > coarsest) return whole;
  }
}

/** One line of those that begin where the one before ends: they share the point. */
function endToEnd(lines: readonly Line[]): readonly Line[] {
  const joined: Line[] = [];
  for (const { points, closed } of lines) {
    const [before, [first, ...rest]] = [joined.at(-1), points];
    const end = before?.closed === false && !closed ? before.points.at(-1) : undefined;
    if (before !== undefined && end?.[0] === first?.[0] && end?.[1] === first?.[1]) before.points.push(...rest);
    else joined.push({ points: [...points], closed });
  }
  return joined;
}

function linesOf(frame: Frame, shapes: readonly Shape<GeoPermissibleObjects>[]): Line[] {
  const lines: Line[] = [];
  const context: GeoContext = {
    beginPath: () => undefined,
    moveTo: (x, y) => void lines.push({ points: [[x, y]], closed: false }),
    lineTo: (x, y) => void lines.at(-1)?.points.push([x, y]),
    closePath: () => {
      const line = lines.at(-1);
      if (line) line.closed = true;
    },
    arc: () => undefined,
  };
  const draw = geoPath(frame.projection, context);
  for (const shape of shapes) if (meet(shape.cap, frame.cap)) draw(shape.geometry);
  return lines;
}

function isSmall(points: readonly Point[], least: number): boolean {
  return [0, 1].every((axis) => {
    const values = points.map((point) => point[axis] ?? 0);
    return Math.max(...values) - Math.min(...values) < least;
  });
}

/** In tenths, so that what is relative adds up. */
function pathOf(points: readonly Point[], closed: boolean): string {
  const tenths = points.map(([x, y]): Point => [Math.round(x * 10), Math.round(y * 10)]);
  const [first] = tenths;
  if (first === undefined) return '';
  const parts = [`M${number(first[0])} ${number(first[1])}`];
  let at = first;
  for (const point of tenths.slice(1)) {
    const [x, y] = [point[0] - at[0], point[1] - at[1]];
    at = point;
    if (x !== 0 || y !== 0) parts.push(`${parts.length === 1 ? 'l' : x < 0 ? '' : ' '}${pair(x, y)}`);
  }
  return parts.length === 1 ? '' : `${parts.join('')}${closed ? 'z' : ''}`;
}

const pair = (x: number, y: number): string => `${number(x)}${y < 0 ? '' : ' '}${number(y)}`;

/** Tenths as shortly as SVG allows. */
const number = (tenths: number): string => String(tenths / 10).replace(/^(-?)0\./, '$1.');
