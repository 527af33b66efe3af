import type { Element, ElementContent } from 'hast';
import { s } from 'hastscript';
import type { Messages } from '../../i18n/catalogue.ts';
import type { EventChartView } from '../../views/parts/chart.ts';
import { axisHeight, axisOf, drawAxis, type Axis } from './axis.ts';
import { calendarOf, type Calendar } from './calendar.ts';
import { decoration, line, path, text, type Canvas } from './canvas.ts';
import { drawLane, laneOf, rowHeight } from './lane.ts';
import type { Mark } from './marks.ts';
import type { Section, Sections } from './sections.ts';
import type { DayNumber } from './time.ts';

const laneHead = 25;
const laneFoot = 6;
const lens = 34;
const mostRows = { overview: 14, lane: 14 };

/** A chart's contents and how high they are. */
export interface Drawing {
  readonly children: readonly ElementContent[];
  readonly height: number;
}

/** The chart for wide pages: the long span above, the detail below it in a lane for each kind. */
export function drawWide(
  canvas: Canvas,
  view: EventChartView,
  { overview, detail }: Sections,
  messages: Messages,
): Drawing {
  const calendar = calendarOf(view.language);
  const axis = axisOf(detail.span, canvas.width);
  const above = overview === null ? null : drawOverview(canvas, overview, axis, calendar, messages);
  const below = drawDetail(canvas, view, detail.marks, axis, calendar, above?.height ?? 0, messages);
  return { children: [...(above?.children ?? []), ...below.children], height: below.height };
}

function drawOverview(canvas: Canvas, section: Section, detail: Axis, calendar: Calendar, messages: Messages): Drawing {
  const axis = axisOf(section.span, canvas.width);
  const lane = laneOf(section.marks, axis, mostRows.overview, messages);
  const foot = axisHeight + lane.rows * rowHeight + laneFoot;
  const [from, to] = [axis.scale(detail.span.from), axis.scale(detail.span.to)].map((at) =>
    Math.min(canvas.width, Math.max(0, at)),
  );
  const window: readonly [number, number] = [from ?? 0, to ?? 0];
  const glass = path(
    canvas,
    [[window[0], foot], [window[1], foot], [canvas.width, foot + lens], [0, foot + lens], 'close'],
    { className: ['lens'] },
  );
  const children = [
    decoration([
      glass,
      ...drawAxis(canvas, axis, calendar, { top: 0, foot, busy: new Set() }),
      line(canvas, [0, foot], [canvas.width, foot], 'base'),
      line(canvas, [window[0], foot], [window[1], foot], 'base window'),
    ]),
    s('g', drawLane(canvas, lane, axisHeight + rowHeight / 2 + 2, messages)),
  ];
  return { children, height: foot + lens };
}

function drawDetail(
  canvas: Canvas,
  view: EventChartView,
  marks: readonly Mark[],
  axis: Axis,
  calendar: Calendar,
  top: number,
  messages: Messages,
): Drawing {
  const lanes = view.lanes
    .map(({ id, name }) => ({
      id,
      name,
      lane: laneOf(
        marks.filter(({ row }) => row.kind.id === id),
        axis,
        mostRows.lane,
        messages,
      ),
    }))
    .filter(({ lane }) => lane.rows > 0);
  const named = lanes.length > 1;
  const groups: Element[] = [];
  const rules: Element[] = [];
  let y = top + axisHeight;
  for (const { name, lane } of lanes) {
    if (y > top + axisHeight) rules.push(line(canvas, [0, y], [canvas.width, y], 'grid'));
    const head = named ? laneHead : laneFoot;
    const label = text(canvas, 0, y + 19, name, { className: 'lane' });
    const links = drawLane(canvas, lane, y + head + rowHeight / 2, messages);
    groups.push(s('g', { role: 'group', ariaLabel: name }, named ? [label, ...links] : links));
    y += head + lane.rows * rowHeight + laneFoot;
  }
  const busy = new Set(marks.filter(({ form }) => form === 'dot').map(({ from }): DayNumber => from));
  return {
    children: [decoration([...drawAxis(canvas, axis, calendar, { top, foot: y, busy }), ...rules]), ...groups],
    height: y,
  };
}
