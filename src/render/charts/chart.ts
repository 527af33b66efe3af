import { s } from 'hastscript';
import type { Messages } from '../../i18n/catalogue.ts';
import type { ChartView } from '../../views/parts/chart.ts';
import { calendarOf } from './calendar.ts';
import type { Canvas } from './canvas.ts';
import { drawCounts, drawCountsUpright } from './counts.ts';
import { describe } from './describe.ts';
import type { Drawing } from './drawing.ts';
import { mostMarks } from './level.ts';
import { marksOf } from './marks.ts';
import { sectionsOf, type Sections } from './sections.ts';
import { fades } from './shapes.ts';
import { drawUpright } from './upright.ts';
import { svgText } from './svg-text.ts';
import { hull } from './time.ts';
import { drawWide } from './wide.ts';

export interface ChartOptions {
  /** What the links' paths begin with; ends with a slash. */
  readonly base: string;
  /** What the ids in the chart begin with: unique on its page. */
  readonly idPrefix: string;
  /** In pixels, of the room it is drawn for: 1200 wide, 360 upright where it is not given. It scales with its element. */
  readonly width?: number | undefined;
  /** `wide`: lanes along a time axis. `upright`: a row for each event, for narrow screens. */
  readonly orientation: 'wide' | 'upright';
  /** Beyond so many events it shows how many there were in each period. */
  readonly most?: number | undefined;
  /** Rows stand close to one another, for a page that has little room left. */
  readonly dense?: boolean | undefined;
  readonly messages: Messages;
}

/**
 * The event chart as SVG, drawn without a DOM; the empty string where no event has a date. Marks are links to their
 * events. Colours come from classes (`chart.css`): the markup has no style. Same view and options, same text.
 */
export function drawEventChart(view: ChartView, options: ChartOptions): string {
  const { base, idPrefix, orientation, dense, messages } = options;
  const { marks, undated } = marksOf(view.rows);
  if (marks.length === 0) return '';
  const calendar = calendarOf(view.language);
  const width = options.width ?? (orientation === 'wide' ? 1200 : 360);
  const canvas: Canvas = { width, language: view.language, direction: view.direction, idPrefix, base, calendar, dense };
  const counted = marks.length > (options.most ?? mostMarks);
  const sections =
    orientation === 'upright' ? inWindow(sectionsOf(marks, view.detail), view) : sectionsOf(marks, view.detail);
  const drawing = draw();
  const description = describe(canvas, counted ? null : sections, undated.length, messages);
  const svg = s(
    'svg',
    {
      className: ['chart', orientation === 'wide' ? 'chart-h' : 'chart-v'],
      viewBox: `0 0 ${width} ${Math.ceil(drawing.height)}`,
      role: 'group',
      ariaLabelledBy: [`${idPrefix}-title`],
      ariaDescribedBy: [`${idPrefix}-desc`],
      direction: view.direction,
    },
    [
      s('title', { id: `${idPrefix}-title` }, view.title),
      s('desc', { id: `${idPrefix}-desc` }, description),
      s('defs', fades(canvas, counted ? [] : marks)),
      ...drawing.children,
    ],
  );
  return svgText(svg);

  function draw(): Drawing {
    const all = { marks, span: hull(marks) ?? { from: 0, to: 1 } };
    if (orientation === 'wide') {
      return counted ? drawCounts(canvas, view, all, messages) : drawWide(canvas, view, sections, messages);
    }
    return counted ? drawCountsUpright(canvas, all, messages) : drawUpright(canvas, sections, undated, messages);
  }
}

/** Whether the upright chart leaves events out because they lie outside of the days that are asked for. */
export function drawsWindowAlone(view: ChartView): boolean {
  const { marks } = marksOf(view.rows);
  return view.detail !== undefined && marks.length <= mostMarks && sectionsOf(marks, view.detail).window !== null;
}

/** On a narrow screen a row for each event is long: where days are asked for, they alone are drawn. */
const inWindow = (sections: Sections, { detail }: ChartView): Sections =>
  detail === undefined ? sections : { ...sections, window: null, overview: null };
