import type { Origin } from '../../briefing/origins/origins.ts';
import type { Qualifier } from '../../content/schemas/statement.ts';
import { dateView, type DateView } from './date.ts';
import { figureText } from './figure-text.ts';
import { valueKey, type Given } from './figure-sets.ts';
import { joinViews, type JoinView } from './joins.ts';
import type { Link } from './link.ts';
import { actorLink, partyLink } from './links.ts';
import type { Cites } from './note.ts';
import { reportTag, type OutletTag } from './outlet-tag.ts';
import { top, type Top } from './paging.ts';
import type { Scope } from './scope.ts';
import { articleOf, otherReport, passageLink, speakerViews, type OtherReport, type SpeakerView } from './statement.ts';

/** One number as one origin gives it. */
export interface FigureView {
  /** In words of the briefing's language: "at least 20", "20 to 30", "scores". */
  readonly text: string;
  /** Of whom, as "Syrian troops"; absent where the report gives a whole. */
  readonly of?: Link | undefined;
  /** For drawing: absent where the report gives a word instead of a number. */
  readonly value?: number | undefined;
  readonly min?: number | undefined;
  readonly max?: number | undefined;
  readonly qualifier: Qualifier;
  readonly givenBy: readonly SpeakerView[];
  readonly through: readonly Link[];
  readonly outlet: OutletTag;
  readonly when: DateView;
  readonly paragraphs: readonly number[];
  readonly passage: Link;
  readonly cites: Cites;
  /** Other reports of the same origin that give the same: one number repeated, not a second count. */
  readonly repeatedIn: Top<OtherReport>;
  /** Why these have one origin, where they stand in several articles. */
  readonly joins: Top<JoinView>;
}

/** A number, each report of it, and the origin that they have in common. */
export interface RepeatedNumber {
  readonly reports: readonly [Given, ...Given[]];
  readonly origin: Origin;
}

const most = { repeated: 6, joins: 6 };

/** Numbers once for each origin that gives them, in the order given. */
export function repeatedNumbers(
  given: readonly (readonly [Given, ...Given[]])[],
  origins: readonly Origin[],
): RepeatedNumber[] {
  const originOf = new Map(origins.flatMap((origin) => origin.statements.map((statement) => [statement, origin])));
  const place = new Map(origins.map((origin, index) => [origin, index]));
  const same = Map.groupBy(given, ([{ figure, statement }]) => {
    const origin = originOf.get(statement);
    return [origin && place.get(origin), figure.of, valueKey(figure)].join(' ');
  });
  return [...same.values()].flatMap((groups) => {
    const [first, ...rest] = groups.flat();
    const origin = first && originOf.get(first.statement);
    return first && origin ? [{ reports: [first, ...rest] as const, origin }] : [];
  });
}

export function figureView(scope: Scope, { reports, origin }: RepeatedNumber): FigureView {
  const [{ figure, statement }, ...others] = reports;
  const own = new Set(reports.map((report) => report.statement.article));
  const elsewhere = others.filter((other) => other.statement.article !== statement.article);
  return {
    text: figureText(scope, figure),
    of: figure.of === undefined ? undefined : actorLink(scope, figure.of),
    value: figure.value,
    min: figure.min,
    max: figure.max,
    qualifier: figure.qualifier,
    givenBy: speakerViews(scope, statement),
    through: statement.through.map((party) => partyLink(scope, party)),
    outlet: reportTag(scope, articleOf(scope, statement)),
    when: dateView(scope, statement.when),
    paragraphs: statement.paragraphs,
    passage: passageLink(scope, statement),
    cites: scope.notes.statements([statement, ...others.slice(0, most.repeated).map((other) => other.statement)]),
    repeatedIn: top(elsewhere, most.repeated, (other) => otherReport(scope, other.statement)),
    joins: joinViews(
      scope,
      origin.joins.filter(({ from, to }) => own.has(from.article) && own.has(to.article)),
      most.joins,
    ),
  };
}
