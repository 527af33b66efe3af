import { s } from 'hastscript';
import type { Messages } from '../../i18n/catalogue.ts';
import type { EventChartView } from '../../views/parts/chart.ts';
import { axisHeight, axisOf, drawAxis } from './axis.ts';
import { binsOf, type Bin } from './bins.ts';
import { calendarOf } from './calendar.ts';
import { decoration, line, rect, text, type Canvas } from './canvas.ts';
import type { Mark } from './marks.ts';
import { textWidth } from './text-width.ts';
import { hull } from './time.ts';
import type { Drawing } from './wide.ts';

const laneHead = 24;
const tallest = 52;
const rowHeight = 22;
const size = 12;
const space = 8;

/** A bar's height for a count, in a lane for each kind: for charts of more events than can be told apart. */
export function drawCounts(canvas: Canvas, view: EventChartView, marks: readonly Mark[], messages: Messages): Drawing {
  const span = hull(marks) ?? { from: 0, to: 1 };
  const calendar = calendarOf(view.language);
  const axis = axisOf(span, canvas.width);
  const lanes = view.lanes.map(({ id, name }) => ({
    name,
    bins: binsOf(
      marks.filter(({ row }) => row.kind.id === id),
      span,
      60,
      calendar,
    ),
  }));
  const most = Math.max(...lanes.flatMap(({ bins }) => bins.map(({ count }) => count)));
  let y = axisHeight;
  const groups = lanes
    .filter(({ bins }) => bins.length > 0)
    .map(({ name, bins }) => {
      const foot = y + laneHead + tallest + size + 4;
      const label = text(canvas, 0, y + 19, name, { className: 'lane' });
      y = foot;
      const bars = bins.map((bin) => {
        const [from, to] = [axis.scale(bin.from), axis.scale(bin.to)];
        const height = Math.max(2, (bin.count / most) * tallest);
        const number = messages.counts.plain(bin.count);
        const fits = textWidth(number, size) <= to - from;
        return countOf(bin, messages, [
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
  const behind = drawAxis(canvas, axis, calendar, { top: 0, foot: y, busy: new Set() });
  return { children: [decoration(behind), ...groups], height: y + 2 };
}

/** The same for narrow screens, without lanes: a row for each period in which anything began. */
export function drawCountsUpright(
  canvas: Canvas,
  view: EventChartView,
  marks: readonly Mark[],
  messages: Messages,
): Drawing {
  const span = hull(marks) ?? { from: 0, to: 1 };
  const bins = binsOf(marks, span, 40, calendarOf(view.language));
  const most = Math.max(...bins.map(({ count }) => count));
  const left = Math.max(...bins.map(({ name }) => textWidth(name, size))) + space;
  const room = canvas.width - left - textWidth(messages.counts.plain(most), size) - space;
  const rows = bins.map((bin, index) => {
    const y = index * rowHeight;
    const length = Math.max(2, (bin.count / most) * room);
    return countOf(bin, messages, [
      text(canvas, left - space, y + 16, bin.name, { className: 'ax', anchor: 'end' }),
      rect(canvas, left, y + 5, length, 14, { className: ['count'] }),
      text(canvas, left + length + space, y + 16, messages.counts.plain(bin.count), { className: 'ax' }),
    ]);
  });
  return { children: rows, height: bins.length * rowHeight + 4 };
}

function countOf(
  { name, count }: Bin,
  messages: Messages,
  children: readonly ReturnType<typeof rect>[],
): ReturnType<typeof rect> {
  const said = messages.chart.counted(name, messages.counts.events(count));
  return s('g', { role: 'img', ariaLabel: said }, [s('title', said), ...children]);
}
