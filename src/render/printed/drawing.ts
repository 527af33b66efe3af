import type { ChartView, EventChartView } from '../../views/parts/chart.ts';
import { drawEventChart } from '../charts/chart.ts';
import type { Block, Line } from './document.ts';
import { fewLast, type Share } from './fitting.ts';
import { cites, joined, text } from './inline.ts';
import { plainSvg } from './plain-svg.ts';
import type { PrintSetting } from './setting.ts';

/** The event chart in grey, with what it shows in words; nothing where no event has a date. */
export function printedChart(
  view: ChartView & Pick<EventChartView, 'total'>,
  { messages }: PrintSetting,
  caption?: Line,
): readonly Block[] {
  const drawn = (dense: boolean): string =>
    drawEventChart(view, { base: '', idPrefix: 'c', orientation: 'wide', width: 1040, dense, messages });
  const svg = drawn(false);
  if (svg === '') return [];
  const plain = (drawing: string): string =>
    plainSvg(drawing, view.direction, new Intl.Locale(view.language).maximize().script ?? 'Latn');
  const events = view.rows.map(({ title, when }) => messages.chart.joined(title.text, when.text));
  return [
    {
      kind: 'drawing',
      svg: plain(svg),
      dense: plain(drawn(true)),
      alternative: `${view.title}. ${events.join(messages.marks.semicolon)}.`,
      caption,
      shown: events,
    },
  ];
}

/** The events of the chart by name, with their dates and notes: what the drawing cannot cite. */
export function chartCaption({ rows, total }: EventChartView, { messages }: PrintSetting): Line {
  const events = rows.map((row): Line => [text(`${row.title.text}, ${row.when.short}`), ...cites(row.cites)]);
  const newest = messages.chart.newestOnly(messages.counts.plain(rows.length), messages.counts.plain(total));
  return [...joined(events, messages.marks.semicolon), text(total > rows.length ? `. ${newest}.` : '.')];
}

/** The newest rows of a chart, and the lanes that they stand in. */
export function newestRows(chart: EventChartView, share: Share): EventChartView {
  const rows = fewLast(chart.rows, share);
  return { ...chart, rows, lanes: chart.lanes.filter(({ id }) => rows.some(({ kind }) => kind.id === id)) };
}
