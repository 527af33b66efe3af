import { s } from 'hastscript';
import type { Messages } from '../../i18n/catalogue.ts';
import type { EventChartView } from '../../views/parts/chart.ts';
import { svgText, type Canvas } from './canvas.ts';
import { drawCounts, drawCountsUpright } from './counts.ts';
import { describe } from './describe.ts';
import { marksOf } from './marks.ts';
import { sectionsOf } from './sections.ts';
import { fades } from './shapes.ts';
import { drawUpright } from './upright.ts';
import { drawWide, type Drawing } from './wide.ts';

export interface ChartOptions {
  /** What the links' paths begin with; ends with a slash. */
  readonly base: string;
  /** What the ids in the chart begin with: unique on its page. */
  readonly idPrefix: string;
  /** In pixels, of the room it is drawn for: 1200 wide, 360 upright where it is not given. It scales with its element. */
  readonly width?: number | undefined;
  /** `wide`: lanes along a time axis. `upright`: a row for each event, for narrow screens. */
  readonly orientation: 'wide' | 'upright';
  readonly messages: Messages;
}

/** Beyond so many events a chart shows how many there were in each period. */
export const mostMarks = 300;

/**
 * The event chart as SVG, drawn without a DOM; the empty string where no event has a date. Marks are links to their
 * events. Colours come from classes (`chart.css`): the markup has no style. Same view and options, same text.
 */
export function drawEventChart(view: EventChartView, options: ChartOptions): string {
  const { base, idPrefix, orientation, messages } = options;
  const { marks, undated } = marksOf(view.rows);
  if (marks.length === 0) return '';
  const width = options.width ?? (orientation === 'wide' ? 1200 : 360);
  const canvas: Canvas = { width, language: view.language, direction: view.direction, idPrefix, base };
  const counted = marks.length > mostMarks;
  const sections = sectionsOf(marks, view.detail);
  const drawing = draw();
  const description = describe(view, counted ? null : sections, undated.length, messages);
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
    if (orientation === 'wide') {
      return counted ? drawCounts(canvas, view, marks, messages) : drawWide(canvas, view, sections, messages);
    }
    return counted
      ? drawCountsUpright(canvas, view, marks, messages)
      : drawUpright(canvas, view, sections, undated, messages);
  }
}
