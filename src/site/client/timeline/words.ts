import type { ChartMessages } from '../../../render/charts/chart-messages.ts';
import type { TimelineEvent } from '../../../views/timeline.ts';
import { counterOf, type Counting } from '../counter.ts';
import { fill } from '../fill.ts';

/** What the page says: given with it, since the script has no catalogue. `%1`, `%2` and `%` stand for what is filled in. */
export interface Words {
  readonly weekend: readonly number[];
  readonly joined: string;
  readonly counted: string;
  readonly describe: string;
  readonly describeCounts: string;
  readonly describeParts: string;
  readonly undated: string;
  readonly help: string;
  readonly enlarge: string;
  readonly empty: string;
  readonly shown: string;
  readonly between: string;
  readonly frequent: string;
  readonly all: string;
  /** Of the table's columns. */
  readonly names: Readonly<Record<string, string>>;
  readonly statuses: Readonly<Record<TimelineEvent['status'], string>>;
  readonly bases: Readonly<Record<TimelineEvent['when']['basis'], string>>;
  readonly events: Counting;
  readonly articles: Counting;
}

/** What of the catalogue a chart needs, out of the page's words. */
export function chartMessages(words: Words, language: string): ChartMessages {
  const count = counterOf(language);
  const format = new Intl.NumberFormat(language);
  return {
    chart: {
      joined: (...parts) => parts.reduce((text, part) => fill(words.joined, text, part)),
      counted: (period, events) => fill(words.counted, period, events),
      describe: words.describe,
      describeCounts: words.describeCounts,
      describeParts: (from, to) => fill(words.describeParts, from, to),
      undated: (events) => fill(words.undated, events),
    },
    counts: { plain: (number) => format.format(number), events: (number) => count(words.events, number) },
    statuses: words.statuses,
  };
}
