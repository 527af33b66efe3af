import type { Element } from 'hast';
import { s } from 'hastscript';
import type { ChartView } from '../../views/parts/chart.ts';
import { axisHeight, axisOf, drawAxis } from './axis.ts';
import { binsOf, type Bin } from './bins.ts';
import { decoration, line, rect, text, type Canvas } from './canvas.ts';
import type { ChartMessages } from './chart-messages.ts';
import type { Drawing } from './drawing.ts';
import type { Mark } from './marks.ts';
import { textWidth } from './text-width.ts';
import { periodKey, type Stop } from './stop.ts';
import type { Span } from './time.ts';

const laneHead = 24;
const tallest = 52;
const rowHeight = 22;
const size = 12;
const space = 8;
const mostBins = 60;
const mostRows = 40;

/** What is counted, by when it begins. */
export interface Counted {
  readonly marks: readonly Mark[];
  readonly span: Span;
}

/** A bar's height for a count, in a lane for each kind: for charts of more events than can be told apart. */
export function drawCounts(
  canvas: Canvas,
  view: ChartView,
  { marks, span }: Counted,
  messages: ChartMessages,
): Drawing {
  const axis = axisOf(span, canvas.width);
  const lanes = view.lanes.map(({ id, name }) => ({
    name,
    bins: binsOf(
      marks.filter(({ row }) => row.kind.id === id),
      span,
      mostBins,
      canvas.calendar,
    ),
  }));
  const most = Math.max(...lanes.flatMap(({ bins }) => bins.map(({ count }) => count)));
  const stops: Stop[] = [];
  let y = axisHeight;
  const groups = lanes
    .filter(({ bins }) => bins.length > 0)
    .map(({ name, bins }, lane) => {
      const foot = y + laneHead + tallest + size + 4;
      const label = text(canvas, 0, y + 19, name, { className: 'lane' });
      y = foot;
      const bars = bins.map((bin) => {
        const [from, to] = [axis.scale(bin.from), axis.scale(bin.to)];
        const height = Math.max(2, (bin.count / most) * tallest);
        stops.push({ key: periodKey(bin, lane), time: bin.from, lane, from, to, top: foot - tallest, foot });
        const number = messages.counts.plain(bin.count);
        const fits = textWidth(number, size) <= to - from;
        return countOf(canvas, { ...bin, lane }, messages, [
          rect(canvas, from + 1, foot - height, Math.max(1, to - from - 2), height, { className: ['count'] }),
          ...(fits
            ? [text(canvas, (from + to) / 2, foot - height - 4, number, { className: 'ax', anchor: 'middle' })]
            : []),
        ]);
      });
      return s('g', { role: 'group', ariaLabel: name }, [
        decoration([line(canvas, [0, foot], [canvas.width, foot], 'grid')]),
        label,
        ...bars,
      ]);
    });
  const behind = drawAxis(canvas, axis, { top: 0, foot: y, busy: new Set() });
  return { children: [decoration(behind), ...groups], height: y + 2, stops };
}

/** The same for narrow screens, without lanes: a row for each period in which anything began. */
export function drawCountsUpright(canvas: Canvas, { marks, span }: Counted, messages: ChartMessages): Drawing {
  const bins = binsOf(marks, span, mostRows, canvas.calendar);
  const most = Math.max(...bins.map(({ count }) => count));
  const left = Math.max(...bins.map(({ name }) => textWidth(name, size))) + space;
  const room = canvas.width - left - textWidth(messages.counts.plain(most), size) - space;
  const rows = bins.map((bin, lane) => {
    const y = lane * rowHeight;
    const length = Math.max(2, (bin.count / most) * room);
    return countOf(canvas, { ...bin, lane }, messages, [
      text(canvas, left - space, y + 16, bin.name, { className: 'ax', anchor: 'end' }),
      rect(canvas, left, y + 5, length, 14, { className: ['count'] }),
      text(canvas, left + length + space, y + 16, messages.counts.plain(bin.count), { className: 'ax' }),
    ]);
  });
  const stops = bins.map(({ from, to }, lane): Stop => {
    const top = lane * rowHeight;
    return {
      key: periodKey({ from, to }, lane),
      time: from,
      lane,
      from: 0,
      to: canvas.width,
      top,
      foot: top + rowHeight,
    };
  });
  return { children: rows, height: bins.length * rowHeight + 4, stops };
}

/** One count: a picture, or, in a live chart, what leads into its period. */
function countOf(
  canvas: Canvas,
  { name, count, lane, ...period }: Bin & { readonly lane: number },
  messages: ChartMessages,
  children: readonly Element[],
): Element {
  const said = messages.chart.counted(name, messages.counts.events(count));
  if (canvas.live === true) {
    return s('g', { role: 'button', tabIndex: -1, dataKey: periodKey(period, lane), ariaLabel: said }, [...children]);
  }
  return s('g', { role: 'img', ariaLabel: said }, [s('title', said), ...children]);
}
