import type { BriefingEvent } from '../../briefing/model.ts';
import type { EventId } from '../../content/schemas/ids.ts';
import type { FuzzyDate } from '../../edtf/date.ts';
import { overlaps } from '../../edtf/overlaps.ts';
import { editorDate, type DateView } from './date.ts';
import type { Link } from './link.ts';
import type { Cites } from './note.ts';
import { perBriefing } from '../per-briefing.ts';
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

/** Of the `most` newest such events of the scope’s part of `whole`. "Last weekend" and "Saturday" agree as far as they go, and are not among them. */
export function dateDifferences(scope: Scope, most: number, whole = scope.briefing): DateDifference[] {
  const { events } = scope.briefing;
  const mayDiffer = differingIn(whole);
  const differing: { readonly event: BriefingEvent; readonly given: readonly Given[] }[] = [];
  for (const event of [...events.values()].reverse()) {
    if (differing.length === most) break;
    if (!mayDiffer.has(event.id)) continue;
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

/** Events of which two reports, whatever their status, give such dates: in no part of the briefing are there others. */
const differingIn = perBriefing('differingDates', ({ index, articles }) => {
  const differing = new Set<EventId>();
  for (const [id, statements] of index.statementsDating) {
    const given = statements.flatMap(({ article, reports }) => {
      const from = articles.get(article);
      return from === undefined
        ? []
        : reports.flatMap(({ event, when }) => (event === id && when !== undefined ? [{ article: from, when }] : []));
    });
    const distinct = [...new Map(given.map((one) => [`${columnOf(one.article)} ${one.when.text}`, one])).values()];
    if (distinct.some((one) => distinct.some((other) => disagree(one, other)))) differing.add(id);
  }
  return differing;
});

type Given = ReturnType<typeof datesGiven>[number];

const disagree = (one: Pick<Given, 'article' | 'when'>, other: Pick<Given, 'article' | 'when'>): boolean =>
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
