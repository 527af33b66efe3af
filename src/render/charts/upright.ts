import type { Element, ElementContent } from 'hast';
import { s } from 'hastscript';
import type { ChartEvent } from '../../views/parts/chart.ts';
import { axisHeight, axisOf, drawAxis, drawGrid, type Axis } from './axis.ts';
import { decoration, text, type Canvas } from './canvas.ts';
import type { ChartMessages } from './chart-messages.ts';
import type { Drawing } from './drawing.ts';
import { eventLink } from './link.ts';
import type { Headless, Section, Sections } from './sections.ts';
import { placeOf, shapeOf, type Place } from './shapes.ts';
import { textWidth, wrapText } from './text-width.ts';
import type { Stop } from './stop.ts';

const size = 13.5;
const smallSize = 12.5;
const lineHeight = 17;
const markHeight = 22;
const rowGap = 10;
const sectionGap = 28;
const space = 8;

/**
 * The chart for narrow screens: a row for each event, by date, its title above its mark and the date beside that. Time
 * runs along the line as in the wide chart, for vague dates lie side by side and would crowd a vertical axis.
 */
export function drawUpright(
  canvas: Canvas,
  { overview, detail, headless = false }: Sections & Headless,
  undated: readonly ChartEvent[],
  messages: ChartMessages,
): Drawing {
  const children: ElementContent[] = [];
  const stops: Stop[] = [];
  let y = 0;
  for (const section of overview === null ? [detail] : [overview, detail]) {
    if (y > 0) y += sectionGap;
    const place = { top: y, lane: stops.length, headless: headless && section === overview };
    const drawing = drawSection(canvas, section, place, messages);
    children.push(...drawing.children);
    stops.push(...drawing.stops);
    y = drawing.height;
  }
  for (const row of undated) {
    const lines = [...titleLines(canvas, row), row.when.short];
    const drawn = drawLines(canvas, lines, y, row.title.language, lines.length - 1);
    const foot = y + lines.length * lineHeight;
    children.push(eventLink(canvas, row, messages, drawn));
    stops.push({ key: row.id, time: Infinity, lane: stops.length, from: 0, to: canvas.width, top: y, foot });
    y = foot + rowGap;
  }
  return { children, height: y, stops };
}

function drawSection(
  canvas: Canvas,
  section: Section,
  { top, lane, headless }: { readonly top: number; readonly lane: number; readonly headless: boolean },
  messages: ChartMessages,
): Drawing {
  const axis = axisOf(section.span, canvas.width);
  const links: Element[] = [];
  const stops: Stop[] = [];
  let y = top + (headless ? 0 : axisHeight) + rowGap;
  for (const mark of section.marks) {
    const { row } = mark;
    const place = placeOf(mark, axis.scale, axis.length, 0);
    const date = dateLabel(row, place, axis);
    const lines = [...titleLines(canvas, row), ...(date === null ? [row.when.short] : [])];
    const foot = y + lines.length * lineHeight;
    const middle = foot + markHeight / 2;
    links.push(
      eventLink(canvas, row, messages, [
        ...drawLines(canvas, lines, y, row.title.language, titleLines(canvas, row).length),
        ...shapeOf(canvas, mark, { ...place, y: middle }),
        ...(date === null
          ? []
          : [text(canvas, date.at, middle + 4.5, row.when.short, { className: 'sub', anchor: date.anchor })]),
      ]),
    );
    stops.push({
      ...{ key: row.id, time: mark.from, lane: lane + stops.length },
      ...{ from: 0, to: canvas.width, top: y, foot: foot + markHeight },
    });
    y = foot + markHeight + rowGap;
  }
  const busy = new Set(section.marks.filter(({ form }) => form === 'dot').map(({ from }) => from));
  const behind = headless ? drawGrid(canvas, axis, top, y) : drawAxis(canvas, axis, { top, foot: y, busy });
  return { children: [decoration(behind), s('g', links)], height: y, stops };
}

const titleLines = (canvas: Canvas, row: ChartEvent): readonly string[] =>
  wrapText(row.title.text, size, canvas.width, 3);

/** Lines of text from `top` on; those from `small` on are set small. */
function drawLines(
  canvas: Canvas,
  lines: readonly string[],
  top: number,
  language: string | undefined,
  small: number,
): Element[] {
  return lines.map((value, index) =>
    text(canvas, 0, top + (index + 1) * lineHeight - 4, value, index < small ? { language } : { className: 'sub' }),
  );
}

/** Where a date has room beside its mark; null where it has none. */
function dateLabel(
  row: ChartEvent,
  { from, to }: Place,
  axis: Axis,
): { readonly at: number; readonly anchor: 'start' | 'end' } | null {
  const width = textWidth(row.when.short, smallSize);
  if (to + space + width <= axis.length) return { at: to + space, anchor: 'start' };
  if (from - space - width >= 0) return { at: from - space, anchor: 'end' };
  return null;
}
