import type { Correction } from '../../content/schemas/common.ts';
import { parseEdtf } from '../../edtf/parse.ts';
import type { ViewContext } from '../../views/context.ts';
import type { FeedEntry } from './feed.ts';
import { lastDay } from './last-day.ts';

/** An entry with its corrections: a reader’s program shows it again when its date of change is a later one. */
export function corrected(
  { messages }: Pick<ViewContext, 'messages'>,
  entry: Omit<FeedEntry, 'updated'>,
  corrections: readonly Correction[],
): FeedEntry {
  const days = corrections.flatMap(({ date }) => lastDay(parseEdtf(date)) ?? []);
  const told = corrections.map(({ text }) => `${messages.changes.corrections}: ${text}`);
  return {
    ...entry,
    updated: new Date(Math.max(...[entry.date, ...days].map((day) => day.getTime()))),
    lines: [...entry.lines, ...told],
  };
}
