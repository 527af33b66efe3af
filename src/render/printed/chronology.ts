import type { EventRow } from '../../views/parts/chart.ts';
import type { Top } from '../../views/parts/paging.ts';
import type { Block, Line } from './document.ts';
import { cites, quiet, text } from './inline.ts';
import type { PrintSetting } from './setting.ts';

/** Every event by date: how the date is known, where it was, in how many articles it stands. */
export function chronologyBlocks({ items, total }: Top<EventRow>, { messages }: PrintSetting): readonly Block[] {
  if (items.length === 0) return [];
  const { book, chart, counts, marks } = messages;
  const newest = total > items.length ? ` ${chart.newestOnly(counts.plain(items.length), counts.plain(total))}.` : '';
  const rows = items.map((event): Line[] => [
    [text(event.when.short)],
    [quiet(messages.bases[event.when.basis])],
    [
      text(event.title.text),
      ...(event.status === 'happened' ? [] : [quiet(`${marks.comma}${messages.statuses[event.status]}`)]),
      ...cites(event.cites),
    ],
    [text(event.places.map(({ name }) => name).join(' · '))],
    [text(counts.plain(event.articles))],
  ]);
  const head = [chart.when, chart.basis, chart.event, chart.place, book.articles];
  return [
    { kind: 'paragraph', role: 'quiet', line: [quiet(`${book.chronologyNote}${newest}`)] },
    { kind: 'table', caption: book.chronology, head, rows, widths: [23, 9, 44, 15, 9] },
  ];
}
