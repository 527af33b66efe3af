import type { Spot } from '../../views/parts/geography.ts';
import { onPaper, type Frame } from './frame.ts';

/** A circle on paper: a spot, or several that would overlap. */
export interface Mark {
  /** Those with the most events first. */
  readonly spots: readonly Spot[];
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  /** Of all its spots. An event at two of them counts twice. */
  readonly events: number;
}

const gap = 2;
const mostRadius = 26;
/** More than these cannot be told apart, and make a page heavy: square pixels for each, and how many in any case. */
const roomOfMark = 9000;
const mostMarks = 40;

/** The marks of all spots that are on the paper, none overlapping another; those with the most events first. */
export function marksOf(frame: Frame, spots: readonly Spot[]): readonly Mark[] {
  const alone = spots.flatMap((spot): Mark[] => {
    const at = onPaper(frame, spot.coordinates);
    return at ? [{ spots: [spot], x: at[0], y: at[1], radius: radiusOf(spot.events), events: spot.events }] : [];
  });
  const most = Math.min(mostMarks, (frame.width * frame.height) / roomOfMark);
  let marks = merged(alone, gap);
  for (let apart = 2 * gap; marks.length > most; apart *= 2) marks = merged(marks, apart);
  return marks;
}

/** A circle's area grows with the events, and has room for their number. */
function radiusOf(events: number): number {
  return Math.min(mostRadius, Math.max(5.5 + 3.2 * String(events).length, 5 + 2.4 * Math.sqrt(events)));
}

/** Marks nearer to one another than `apart` become one, where the larger is, until none are. */
function merged(marks: readonly Mark[], apart: number): readonly Mark[] {
  const cell = 2 * mostRadius + apart;
  for (let before = marks; ;) {
    const after = mergedOnce(before, apart, cell).sort((a, b) => b.events - a.events || a.x - b.x || a.y - b.y);
    if (after.length === before.length) return after;
    before = after;
  }
}

interface Heap {
  readonly x: number;
  readonly y: number;
  radius: number;
  events: number;
  readonly spots: Spot[];
}

/** Looks for neighbours in the cells of a grid around, so that time grows with the marks and not with their pairs. */
function mergedOnce(marks: readonly Mark[], apart: number, cell: number): Mark[] {
  const grid = new Map<string, Heap[]>();
  const heaps: Heap[] = [];
  for (const mark of marks.toSorted((a, b) => b.events - a.events)) {
    const [column, row] = [Math.floor(mark.x / cell), Math.floor(mark.y / cell)];
    const near = [-1, 0, 1].flatMap((dx) => [-1, 0, 1].flatMap((dy) => grid.get(`${column + dx} ${row + dy}`) ?? []));
    const host = near.find((one) => Math.hypot(one.x - mark.x, one.y - mark.y) < one.radius + mark.radius + apart);
    if (host) {
      host.spots.push(...mark.spots);
      host.events += mark.events;
      host.radius = radiusOf(host.events);
      continue;
    }
    const heap = { ...mark, spots: [...mark.spots] };
    heaps.push(heap);
    grid.set(`${column} ${row}`, [...(grid.get(`${column} ${row}`) ?? []), heap]);
  }
  return heaps;
}
