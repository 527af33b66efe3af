import type { Element } from 'hast';
import { s } from 'hastscript';
import type { ChartView } from '../../views/parts/chart.ts';
import { axisHeight, axisOf, drawAxis } from './axis.ts';
import { decoration, line, text, type Canvas } from './canvas.ts';
import type { Counted } from './counts.ts';
import type { Drawing } from './drawing.ts';
import type { Mark } from './marks.ts';
import { placeOf, shapeOf, type Place } from './shapes.ts';
import type { Stop } from './stop.ts';

const laneHead = 26;
const laneFoot = 8;
const rowHeight = 21;
const half = 9;
const mostRows = 24;
const gap = 2;

/** More marks than elements of SVG should be: where each is, for whoever paints them. */
export interface Crowd extends Drawing {
  readonly painted: readonly { readonly mark: Mark; readonly place: Place; readonly shapes: readonly Element[] }[];
}

/**
 * A lane for each kind, marks without labels in the first row that has room, in at most so many rows: then they overlap
 * where the row has been free for longest. `children` are the axis and the lanes' names; `painted`, the marks.
 */
export function drawCrowd(canvas: Canvas, view: ChartView, { marks, span }: Counted): Crowd {
  const axis = axisOf(span, canvas.width);
  const painted: Crowd['painted'][number][] = [];
  const stops: Stop[] = [];
  const heads: Element[] = [];
  let y = axisHeight;
  const lanes = view.lanes
    .map(({ id, name }) => ({ name, own: marks.filter(({ row }) => row.kind.id === id) }))
    .filter(({ own }) => own.length > 0);
  for (const [lane, { name, own }] of lanes.entries()) {
    heads.push(line(canvas, [0, y], [canvas.width, y], 'grid'), text(canvas, 0, y + 19, name, { className: 'lane' }));
    const top = y + laneHead;
    const ends: number[] = [];
    for (const mark of own) {
      const flat = placeOf(mark, axis.scale, axis.length, 0);
      const row = freeRow(ends, flat.from);
      ends[row] = Math.max(flat.to, ends[row] ?? 0);
      const middle = top + row * rowHeight + rowHeight / 2;
      const place = { ...flat, y: middle };
      painted.push({ mark, place, shapes: shapeOf(canvas, mark, place) });
      stops.push({
        ...{ key: mark.row.id, time: mark.from, lane },
        ...{ from: place.from, to: place.to, top: middle - half, foot: middle + half },
      });
    }
    y = top + ends.length * rowHeight + laneFoot;
  }
  const behind = decoration(drawAxis(canvas, axis, { top: 0, foot: y, busy: new Set() }));
  return { children: [behind, s('g', { ariaHidden: 'true' }, heads)], height: y, stops, painted };
}

function freeRow(ends: readonly number[], from: number): number {
  const free = ends.findIndex((end) => end + gap <= from);
  if (free !== -1) return free;
  if (ends.length < mostRows) return ends.length;
  return ends.reduce((best, end, row) => (end < (ends[best] ?? Infinity) ? row : best), 0);
}
