import type { Element } from 'hast';
import { s } from 'hastscript';
import type { ChartView } from '../../views/parts/chart.ts';
import { axisHeight, axisOf, drawAxis, drawGrid, type Axis } from './axis.ts';
import { decoration, line, text, type Canvas } from './canvas.ts';
import type { ChartMessages } from './chart-messages.ts';
import type { Drawing } from './drawing.ts';
import { drawLane, laneOf, rowHeightOf } from './lane.ts';
import { drawLens, lensHeightOf } from './lens.ts';
import type { Mark } from './marks.ts';
import type { Headless, Section, Sections } from './sections.ts';
import type { Stop } from './stop.ts';
import type { DayNumber, Span } from './time.ts';

const laneHeadOf = ({ dense = false }: Canvas): number => (dense ? 22 : 25);
const laneFootOf = ({ dense = false }: Canvas): number => (dense ? 3 : 6);
const mostRows = { overview: 14, lane: 14 };

/** The chart for wide pages: the long span above, the detail below it in a lane for each kind. */
export function drawWide(
  canvas: Canvas,
  view: ChartView,
  { overview, detail, headless = false }: Sections & Headless,
  messages: ChartMessages,
): Drawing {
  const axis = axisOf(detail.span, canvas.width);
  const above = overview === null ? null : drawOverview(canvas, overview, { window: detail.span, headless }, messages);
  const below = drawDetail(canvas, view, { marks: detail.marks, axis, top: above?.height ?? 0 }, messages);
  return {
    children: [...(above?.children ?? []), ...below.children],
    height: below.height,
    stops: [...(above?.stops ?? []), ...below.stops],
  };
}

function drawOverview(
  canvas: Canvas,
  section: Section,
  { window, headless }: { readonly window: Span; readonly headless: boolean },
  messages: ChartMessages,
): Drawing {
  const axis = axisOf(section.span, canvas.width);
  const lane = laneOf(section.marks, axis, mostRows.overview, messages);
  const top = headless ? 0 : axisHeight;
  const [rowHeight, laneFoot] = [rowHeightOf(canvas), laneFootOf(canvas)];
  const foot = top + lane.rows * rowHeight + laneFoot;
  const { links, stops } = drawLane(canvas, lane, { lane: 0, y: top + rowHeight / 2 + 2 }, messages);
  const behind = headless ? drawGrid(canvas, axis, 0, foot) : drawAxis(canvas, axis, { top: 0, foot, busy: new Set() });
  const { glass, edges } = drawLens(canvas, axis, window, foot);
  return {
    children: [decoration([glass, ...behind, ...edges]), s('g', links)],
    height: foot + lensHeightOf(canvas),
    stops,
  };
}

function drawDetail(
  canvas: Canvas,
  view: ChartView,
  { marks, axis, top }: { readonly marks: readonly Mark[]; readonly axis: Axis; readonly top: number },
  messages: ChartMessages,
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
  const [rowHeight, laneHead, laneFoot] = [rowHeightOf(canvas), laneHeadOf(canvas), laneFootOf(canvas)];
  const groups: Element[] = [];
  const rules: Element[] = [];
  const stops: Stop[] = [];
  let y = top + axisHeight;
  for (const [index, { name, lane }] of lanes.entries()) {
    if (y > top + axisHeight) rules.push(line(canvas, [0, y], [canvas.width, y], 'grid'));
    const head = named ? laneHead : laneFoot;
    const label = text(canvas, 0, y + 19, name, { className: 'lane' });
    const { links, stops: own } = drawLane(canvas, lane, { lane: index + 1, y: y + head + rowHeight / 2 }, messages);
    stops.push(...own);
    groups.push(s('g', { role: 'group', ariaLabel: name }, named ? [label, ...links] : links));
    y += head + lane.rows * rowHeight + laneFoot;
  }
  const busy = new Set(marks.filter(({ form }) => form === 'dot').map(({ from }): DayNumber => from));
  return {
    children: [decoration([...drawAxis(canvas, axis, { top, foot: y, busy }), ...rules]), ...groups],
    height: y,
    stops,
  };
}
