import type { EditionView } from '../../views/edition.ts';
import type { EventRow } from '../../views/parts/chart.ts';
import type { DateDifference } from '../../views/parts/date-differences.ts';
import { outletText } from '../sheets/words.ts';
import type { Block, Line } from './document.ts';
import { cites, joined, quiet, text } from './inline.ts';
import type { PrintSetting } from './setting.ts';

/** What happened on which day, and how the day is known. */
export function daysRows(
  { days, eventsBeyond }: Pick<EditionView, 'days' | 'eventsBeyond'>,
  { messages }: PrintSetting,
): readonly Block[] {
  if (days.length === 0) return [];
  const rows = days.map((day) => ({
    label: [text(day.when.short), quiet(` ${messages.bases[day.when.basis]}`)],
    lines: day.events.map((event): Line => [text(event.title.text), ...cites(event.cites)]),
  }));
  const rest = { label: [], lines: [[quiet(messages.counts.more(eventsBeyond))]] };
  return [{ kind: 'rows', rows: eventsBeyond > 0 ? [...rows, rest] : rows }];
}

/** What is planned, and when. */
export function watchRows(events: readonly EventRow[], { messages }: PrintSetting): readonly Block[] {
  if (events.length === 0) return [];
  const rows = events.map((event) => ({
    label: [text(event.when.short)],
    lines: [
      [
        text(event.title.text),
        ...cites(event.cites),
        ...(event.actors.length > 0
          ? [quiet(` ${event.actors.map((actor) => actor.text).join(messages.marks.comma)}`)]
          : []),
      ],
    ],
  }));
  return [{ kind: 'rows', rows }];
}

/** One event, and the dates that outlets give it. */
export function datesLine({ event, dates }: DateDifference, { messages }: PrintSetting): Line {
  const { quoteOpen, quoteClose } = messages.statement;
  const given = dates.map(({ outlet, words, when, cites: numbers }): Line => [
    text(`${when.text} (${outletText(outlet, messages)}`),
    text(words === undefined ? ')' : `${messages.marks.comma}${quoteOpen}${words}${quoteClose})`),
    ...cites(numbers),
  ]);
  return [text(`${event.text}: `), ...joined(given, messages.marks.semicolon)];
}
