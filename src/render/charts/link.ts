import type { Element, ElementContent } from 'hast';
import { s } from 'hastscript';
import type { Messages } from '../../i18n/catalogue.ts';
import type { EventRow } from '../../views/parts/chart.ts';
import type { Canvas } from './canvas.ts';

/** What a mark says to those who do not see it: its event, its date in full and, unless it happened, its status. */
export function nameOf(row: EventRow, messages: Messages): string {
  const status = row.status === 'happened' ? [] : [messages.statuses[row.status]];
  return messages.chart.joined(row.title.text, row.when.text, ...status);
}

/**
 * A mark and its label as one link to the event. Its title is its name and tooltip; an `aria-label` would hide the words
 * that are drawn from those who speak them to follow the link.
 */
export function eventLink(
  canvas: Canvas,
  row: EventRow,
  messages: Messages,
  children: readonly ElementContent[],
): Element {
  return s('a', { href: `${canvas.base}${row.title.path}`, dataEvent: row.id }, [
    s('title', nameOf(row, messages)),
    ...children,
  ]);
}
