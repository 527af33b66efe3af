import type { Element } from 'hast';
import type { Axis } from './axis.ts';
import { text, type Canvas } from './canvas.ts';
import type { ChartMessages } from './chart-messages.ts';
import { eventLink } from './link.ts';
import type { Mark } from './marks.ts';
import { pack, type Extent, type Packable, type Placed } from './pack.ts';
import { placeOf, shapeOf, type Place } from './shapes.ts';
import type { Stop } from './stop.ts';
import { fitText, textWidth } from './text-width.ts';

/** From the middle of a row to that of the next. */
export const rowHeightOf = ({ dense = false }: Canvas): number => (dense ? 20 : 27);
const size = 13.5;
const space = 8;
const longest = 540;

interface Label extends Extent {
  readonly text: string;
  readonly side: 'inside' | 'after' | 'before';
}

interface Item extends Packable<Label> {
  readonly mark: Mark;
  readonly place: Place;
}

/** Marks placed in the rows of a lane. */
export interface Lane {
  readonly rows: number;
  readonly placed: readonly Placed<Label, Item>[];
}

/** Places marks along an axis, in at most about `most` rows. */
export function laneOf(marks: readonly Mark[], axis: Axis, most: number, messages: ChartMessages): Lane {
  const items = marks.map((mark): Item => {
    const place = placeOf(mark, axis.scale, axis.length, 0);
    return {
      mark,
      place,
      from: place.from,
      to: place.to,
      labels: labelsOf(mark, place, axis, messages),
      priority: mark.row.articles,
    };
  });
  const placed = pack<Label, Item>(items, most);
  return { rows: placed.reduce((count, { row }) => Math.max(count, row + 1), 0), placed };
}

/** Where a mark's label may stand: in the bar, behind it, before it. */
function labelsOf(mark: Mark, place: Place, axis: Axis, messages: ChartMessages): readonly Label[] {
  const { row } = mark;
  // Where a bar begins before the axis does, or ends behind it, only words can say when.
  const cut = axis.scale(mark.from) < 0 || axis.scale(mark.to) > axis.length;
  const dated = cut ? placesOf(messages.chart.joined(row.title.text, row.when.short), mark, place, axis) : [];
  return dated.length > 0 ? dated : placesOf(row.title.text, mark, place, axis);
}

function placesOf(words: string, mark: Mark, { from, to }: Place, axis: Axis): readonly Label[] {
  const label = fitText(words, size, longest);
  const width = textWidth(label, size);
  // A label cannot be read where its bar fades.
  const clear = mark.opensBefore ? 0 : mark.opensAfter ? (to - from) * 0.6 : to - from;
  const inset = mark.row.status === 'alleged' ? space + 4 : space;
  const beside: Label[] = [
    { text: label, side: 'after', from: to + space, to: to + space + width },
    { text: label, side: 'before', from: from - space - width, to: from - space },
  ];
  const fitting = beside.filter((one) => one.from >= 0 && one.to <= axis.length);
  if (mark.form === 'dot' || clear < width + 2 * inset || mark.row.when.uncertain) return fitting;
  return [{ text: label, side: 'inside', from: from + inset, to: from + inset + width }, ...fitting];
}

/** The links of a lane, numbered from above, whose first row has its middle at `y`; and where they are. */
export function drawLane(
  canvas: Canvas,
  { placed }: Lane,
  { lane, y }: { readonly lane: number; readonly y: number },
  messages: ChartMessages,
): { readonly links: Element[]; readonly stops: Stop[] } {
  const rowHeight = rowHeightOf(canvas);
  const stops = placed.map(({ item, row, label }): Stop => {
    const middle = y + row * rowHeight;
    return {
      key: item.mark.row.id,
      time: item.mark.from,
      lane,
      from: Math.min(item.from, label?.from ?? item.from),
      to: Math.max(item.to, label?.to ?? item.to),
      top: middle - rowHeight / 2 + 2,
      foot: middle + rowHeight / 2 - 2,
    };
  });
  const links = placed.map(({ item, row, label }) => {
    const place = { ...item.place, y: y + row * rowHeight };
    const shape = shapeOf(canvas, item.mark, place);
    return eventLink(
      canvas,
      item.mark.row,
      messages,
      label === null ? shape : [...shape, drawLabel(canvas, item, label, place.y)],
    );
  });
  return { links, stops };
}

function drawLabel(canvas: Canvas, { mark }: Item, label: Label, y: number): Element {
  const { row } = mark;
  const { approximate, uncertain } = row.when;
  const solid = row.status !== 'planned' && row.shape === 'lasting' && !approximate && !uncertain;
  return text(canvas, label.side === 'before' ? label.to : label.from, y + 4.5, label.text, {
    className: label.side === 'inside' ? (solid ? 'on' : 'in') : undefined,
    anchor: label.side === 'before' ? 'end' : 'start',
    language: row.title.language,
  });
}
