import type { Element, ElementContent } from 'hast';
import { s } from 'hastscript';
import type { Messages } from '../../i18n/catalogue.ts';
import type { EventChartView, EventRow } from '../../views/parts/chart.ts';
import { axisHeight, axisOf, drawAxis, type Axis } from './axis.ts';
import { calendarOf, type Calendar } from './calendar.ts';
import { decoration, text, type Canvas } from './canvas.ts';
import { eventLink } from './link.ts';
import type { Section, Sections } from './sections.ts';
import { placeOf, shapeOf, type Place } from './shapes.ts';
import { textWidth, wrapText } from './text-width.ts';
import type { Drawing } from './wide.ts';

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
  view: EventChartView,
  { overview, detail }: Sections,
  undated: readonly EventRow[],
  messages: Messages,
): Drawing {
  const calendar = calendarOf(view.language);
  const children: ElementContent[] = [];
  let y = 0;
  for (const section of overview === null ? [detail] : [overview, detail]) {
    if (y > 0) y += sectionGap;
    const drawing = drawSection(canvas, section, calendar, y, messages);
    children.push(...drawing.children);
    y = drawing.height;
  }
  for (const row of undated) {
    const lines = [...titleLines(canvas, row), row.when.short];
    const drawn = drawLines(canvas, lines, y, row.title.language, lines.length - 1);
    children.push(eventLink(canvas, row, messages, drawn));
    y += lines.length * lineHeight + rowGap;
  }
  return { children, height: y };
}

function drawSection(canvas: Canvas, section: Section, calendar: Calendar, top: number, messages: Messages): Drawing {
  const axis = axisOf(section.span, canvas.width);
  const links: Element[] = [];
  let y = top + axisHeight + rowGap;
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
    y = foot + markHeight + rowGap;
  }
  const busy = new Set(section.marks.filter(({ form }) => form === 'dot').map(({ from }) => from));
  return {
    children: [decoration(drawAxis(canvas, axis, calendar, { top, foot: y, busy })), s('g', links)],
    height: y,
  };
}

const titleLines = (canvas: Canvas, row: EventRow): readonly string[] =>
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
  row: EventRow,
  { from, to }: Place,
  axis: Axis,
): { readonly at: number; readonly anchor: 'start' | 'end' } | null {
  const width = textWidth(row.when.short, smallSize);
  if (to + space + width <= axis.length) return { at: to + space, anchor: 'start' };
  if (from - space - width >= 0) return { at: from - space, anchor: 'end' };
  return null;
}
