import type { BriefingEvent } from '../../briefing/model.ts';
import type { FuzzyDate } from '../../edtf/date.ts';
import { overlaps } from '../../edtf/overlaps.ts';
import { editorDate, type DateView } from './date.ts';
import type { Link } from './link.ts';
import type { Cites } from './note.ts';
import { columnOf, reportTag, type OutletTag } from './outlet-tag.ts';
import type { Scope } from './scope.ts';
import { articleOf } from './statement.ts';
import { paths } from '../paths.ts';

/** An event to which outlets give dates that cannot both be: no day is in both. */
export interface DateDifference {
  readonly event: Link;
  /** What each outlet gives, in the order in which they report it. */
  readonly dates: readonly {
    readonly outlet: OutletTag;
    readonly words?: string | undefined;
    readonly when: DateView;
    readonly cites: Cites;
  }[];
}

/** Of the `most` newest such events. "Last weekend" and "Saturday" agree as far as they go, and are not among them. */
export function dateDifferences(scope: Scope, most: number): DateDifference[] {
  const { events, index } = scope.briefing;
  const differing: { readonly event: BriefingEvent; readonly given: readonly Given[] }[] = [];
  for (const event of [...events.values()].reverse()) {
    if (differing.length === most) break;
    if (!index.statementsDating.has(event.id)) continue;
    const given = datesGiven(scope, event);
    if (given.some((one) => given.some((other) => disagree(one, other)))) differing.push({ event, given });
  }
  return differing.reverse().map(({ event, given }) => ({
    event: { text: event.title, path: paths.event(event.id) },
    dates: given.map(({ article, words, when, statement }) => ({
      outlet: reportTag(scope, article),
      words,
      when: editorDate(scope, when),
      cites: scope.notes.statements([statement]),
    })),
  }));
}

type Given = ReturnType<typeof datesGiven>[number];

const disagree = (one: Given, other: Given): boolean =>
  columnOf(one.article) !== columnOf(other.article) && !overlaps(one.when, other.when);

/** Each outlet's dates of an event, each once; the day for which it was planned is not one on which it happened. */
function datesGiven(scope: Scope, { id, status: stands }: BriefingEvent) {
  const given = (scope.briefing.index.statementsDating.get(id) ?? []).flatMap((statement) => {
    const article = articleOf(scope, statement);
    return statement.reports.flatMap(({ event, when, words, status = stands }) =>
      event === id && when !== undefined && status === stands ? [{ statement, article, when, words }] : [],
    );
  });
  const key = ({ article, when }: { article: (typeof given)[number]['article']; when: FuzzyDate }): string =>
    `${columnOf(article)} ${when.text}`;
  return [...Map.groupBy(given, key).values()].flatMap(([first]) => (first ? [first] : []));
}
