import { originsOf } from '../../briefing/origins/origins.ts';
import type { Statement } from '../../briefing/statement.ts';
import { differenceViews, type DifferenceView } from './figure-differences.ts';
import { figureRanges, type FigureRange } from './figure-range.ts';
import { figureSets, type FigureSet } from './figure-sets.ts';
import { figureView, repeatedNumbers, type FigureView } from './figure-view.ts';
import type { Link } from './link.ts';
import { actorLink, eventLink } from './links.ts';
import type { OriginCounts } from './origins.ts';
import type { Scope } from './scope.ts';

export { figureSets, valueKey, type FigureSet } from './figure-sets.ts';
export type { FigureView } from './figure-view.ts';

/** All numbers given for one measure of one event, each with whom it counts. */
export interface FigureGroup {
  /** The name with its unit, where whom it counts does not say that: "Length of a strike (hours)". */
  readonly measure: { readonly id: string; readonly name: string };
  readonly event?: Link | undefined;
  /** Where all of them count the same: of whom. */
  readonly of?: Link | undefined;
  /** Two reports give other values for the same, or one a whole and the other its parts. */
  readonly differ: boolean;
  /** Each number of each origin once, by date: the newest of `total`. */
  readonly figures: readonly FigureView[];
  readonly total: number;
  /** Of each thing counted: the lowest and the highest number, where these are two. */
  readonly ranges: readonly FigureRange[];
  /** What the articles tell of why they differ; empty where they do not. */
  readonly differences: readonly DifferenceView[];
  /** Of all that give a number of it. */
  readonly counts: OriginCounts;
}

const mostFigures = 12;

export const figureGroups = (scope: Scope, statements: Iterable<Statement>): FigureGroup[] =>
  figureSets(statements).map((set) => figureGroup(scope, set));

/** The same, those that differ first. */
export const figureGroupsDifferingFirst = (scope: Scope, statements: Iterable<Statement>): FigureGroup[] =>
  differingFirst(figureSets(statements)).map((set) => figureGroup(scope, set));

/** Otherwise in the order given. */
export const differingFirst = (sets: readonly FigureSet[]): FigureSet[] => [
  ...sets.filter(({ differ }) => differ),
  ...sets.filter(({ differ }) => !differ),
];

/** At most the `most` newest numbers; ranges, differences and counts are of all. */
export function figureGroup(scope: Scope, { first, given, differ }: FigureSet, most = mostFigures): FigureGroup {
  const { name = first.measure, unit } = scope.briefing.measures.get(first.measure) ?? {};
  const of = given.every(([{ figure }]) => figure.of === first.of) ? first.of : undefined;
  const all = given.flat();
  const { origins, articles, oneSpeaker } = originsOf(scope.briefing, [
    ...new Set(all.map(({ statement }) => statement)),
  ]);
  const numbers = repeatedNumbers(given, origins);
  return {
    measure: {
      id: first.measure,
      name: of === undefined && unit !== undefined ? scope.messages.figures.in(name, unit) : name,
    },
    event: first.event === undefined ? undefined : eventLink(scope, first.event),
    of: of === undefined ? undefined : actorLink(scope, of),
    differ,
    figures: numbers.slice(-most).map((number) => figureView(scope, number)),
    total: numbers.length,
    ranges: differ ? figureRanges(scope, all) : [],
    differences: differ ? differenceViews(scope, numbers) : [],
    counts: { articles: articles.length, origins: origins.length, oneSpeaker },
  };
}
