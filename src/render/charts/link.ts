import type { Element, ElementContent } from 'hast';
import { s } from 'hastscript';
import type { ChartEvent } from '../../views/parts/chart.ts';
import type { Canvas } from './canvas.ts';
import type { ChartMessages } from './chart-messages.ts';

/** What a mark says to those who do not see it: its event, its date in full and, unless it happened, its status. */
function nameOf(row: ChartEvent, messages: ChartMessages): string {
  const status = row.status === 'happened' ? [] : [messages.statuses[row.status]];
  return messages.chart.joined(row.title.text, row.when.text, ...status);
}

/**
 * A mark and its label as one link to the event. Its title is its name and tooltip; an `aria-label` would hide the words
 * that are drawn from those who speak them to follow the link. Where a script has a tooltip of its own, an empty title
 * below it keeps the browser's away.
 */
export function eventLink(
  canvas: Canvas,
  row: ChartEvent,
  messages: ChartMessages,
  children: readonly ElementContent[],
): Element {
  const title = s('title', nameOf(row, messages));
  const href = `${canvas.base}${row.title.path}`;
  if (canvas.live !== true) return s('a', { href }, [title, ...children]);
  return s('a', { href, dataKey: row.id, tabIndex: -1 }, [title, s('g', [s('title'), ...children])]);
}
