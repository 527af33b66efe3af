import type { Calendar } from '../../../render/charts/calendar.ts';
import type { Canvas } from '../../../render/charts/canvas.ts';
import type { ChartView } from '../../../views/parts/chart.ts';

/** The room that a drawing has, and which way it stands in it: on paper always wide. */
export interface Frame {
  readonly canvas: Canvas;
  readonly orientation: 'wide' | 'upright';
}

const paperWidth = 1040;
/** An upright chart has a column's width, however wide its page. */
const mostUpright = 480;
/** Drawn to its room, text is never scaled, and lanes do with less than in the chart without a script. */
const leastWide = 720;

export function frameIn(
  box: HTMLElement,
  { language, direction }: ChartView,
  calendar: Calendar,
  paper: boolean,
): Frame {
  const room = paper ? paperWidth : Math.floor(box.getBoundingClientRect().width);
  const wide = room >= leastWide;
  const width = wide ? room : Math.min(room, mostUpright);
  return {
    canvas: { width, language, direction, calendar, base: '', idPrefix: 'timeline', live: true },
    orientation: wide ? 'wide' : 'upright',
  };
}

/** Calls back when the chart has another width, other colours, or is about to be printed and has been. */
export function listenForFrame(box: HTMLElement, redraw: (paper: boolean) => void): void {
  let width = box.getBoundingClientRect().width;
  new ResizeObserver(() => {
    const now = box.getBoundingClientRect().width;
    if (Math.abs(now - width) < 1) return;
    width = now;
    redraw(false);
  }).observe(box);
  for (const query of ['(prefers-color-scheme: dark)', '(forced-colors: active)'])
    window.matchMedia(query).addEventListener('change', () => redraw(false));
  window.addEventListener('beforeprint', () => redraw(true));
  window.addEventListener('afterprint', () => redraw(false));
}
