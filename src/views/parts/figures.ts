import type { Figure, Statement } from '../../briefing/statement.ts';
import type { Qualifier } from '../../content/schemas/statement.ts';
import { dateView, type DateView } from './date.ts';
import { figureText } from './figure-text.ts';
import type { Link } from './link.ts';
import { actorLink, eventLink } from './links.ts';
import type { Cites } from './note.ts';
import { reportTag, type OutletTag } from './outlet-tag.ts';
import type { Scope } from './scope.ts';
import { articleOf, otherReport, passageLink, speakerViews, type OtherReport, type SpeakerView } from './statement.ts';

/** One number as one utterance gives it. */
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
  readonly outlet: OutletTag;
  readonly when: DateView;
  readonly paragraphs: readonly number[];
  readonly passage: Link;
  readonly cites: Cites;
  /** Other reports of the same utterance: one number repeated, not a second count. */
  readonly repeatedIn: readonly OtherReport[];
}

/** All numbers given for one measure of one event, each with whom it counts. */
export interface FigureGroup {
  /** The name with its unit, where whom it counts does not say that: "Length of a strike (hours)". */
  readonly measure: { readonly id: string; readonly name: string };
  readonly event?: Link | undefined;
  /** Where all of them count the same: of whom. */
  readonly of?: Link | undefined;
  /** Two utterances give other values for the same, or one a whole and the other its parts. */
  readonly differ: boolean;
  /** Each utterance once, by date: the newest of `total`. */
  readonly figures: readonly FigureView[];
  readonly total: number;
}

const mostFigures = 12;

/** A figure and the statement that gives it. */
interface Given {
  readonly figure: Figure;
  readonly statement: Statement;
}

/** One measure of one event. A figure of no event is compared with no other, and stands alone. */
export interface FigureSet {
  readonly first: Figure;
  /** By value and utterance, each with every report of it. */
  readonly given: readonly (readonly [Given, ...Given[]])[];
  readonly differ: boolean;
}

export function figureSets(statements: Iterable<Statement>): FigureSet[] {
  const all = [...statements].flatMap((statement) => statement.figures.map((figure): Given => ({ figure, statement })));
  const sets = Map.groupBy(all, ({ figure, statement }) => setKey(figure, statement.utterance));
  return [...sets.values()].flatMap((set) => {
    const [first] = set;
    if (first === undefined) return [];
    const same = Map.groupBy(set, ({ figure, statement }) =>
      [statement.utterance, figure.of, valueKey(figure)].join(' '),
    );
    const given = [...same.values()].flatMap(([head, ...tail]) => (head ? [[head, ...tail] as const] : []));
    return [{ first: first.figure, given, differ: differ(set) }];
  });
}

/**
 * Two utterances differ where they count the same thing and give other values, or where one gives a whole and the other
 * its parts: such figures have to be seen side by side. What one utterance gives is no difference.
 */
function differ(set: readonly Given[]): boolean {
  const utterances = [...Map.groupBy(set, ({ statement }) => statement.utterance).values()];
  const values = (given: readonly Given[], of: Figure['of']): string =>
    [...new Set(given.filter(({ figure }) => figure.of === of).map(({ figure }) => valueKey(figure)))].sort().join(' ');
  return utterances.some((one, index) =>
    utterances.slice(index + 1).some((other) => {
      const counted = new Set(one.map(({ figure }) => figure.of));
      const shared = [...new Set(other.map(({ figure }) => figure.of))].filter((of) => counted.has(of));
      if (shared.length > 0) return shared.some((of) => values(one, of) !== values(other, of));
      return [one, other].some((given) => given.some(({ figure }) => figure.of === undefined));
    }),
  );
}

/** The set in parts of which each counts one thing. */
export const byCounted = ({ given, differ }: FigureSet): FigureSet[] =>
  [...Map.groupBy(given, ([{ figure }]) => figure.of).values()].flatMap((part) =>
    part[0] ? [{ first: part[0][0].figure, given: part, differ }] : [],
  );

export const setKey = ({ measure, event }: Figure, utterance: string): string => `${measure} ${event ?? utterance}`;

/** A qualifier does not make another number: "almost 350" and "350" are not counted as differing. */
export const valueKey = ({ value, min, max, text }: Figure): string => [value, min, max, text].join('|');

export const figureGroups = (scope: Scope, statements: Iterable<Statement>): FigureGroup[] =>
  figureSets(statements).map((set) => figureGroup(scope, set));

export function figureGroup(scope: Scope, { first, given, differ }: FigureSet): FigureGroup {
  const { name = first.measure, unit } = scope.briefing.measures.get(first.measure) ?? {};
  const of = given.every(([{ figure }]) => figure.of === first.of) ? first.of : undefined;
  return {
    measure: {
      id: first.measure,
      name: of === undefined && unit !== undefined ? scope.messages.figures.in(name, unit) : name,
    },
    event: first.event === undefined ? undefined : eventLink(scope, first.event),
    of: of === undefined ? undefined : actorLink(scope, of),
    differ,
    figures: given.slice(-mostFigures).map((reports) => figureView(scope, reports)),
    total: given.length,
  };
}

function figureView(scope: Scope, [{ figure, statement }, ...others]: readonly [Given, ...Given[]]): FigureView {
  return {
    text: figureText(scope, figure),
    of: figure.of === undefined ? undefined : actorLink(scope, figure.of),
    value: figure.value,
    min: figure.min,
    max: figure.max,
    qualifier: figure.qualifier,
    givenBy: speakerViews(scope, statement),
    outlet: reportTag(scope, articleOf(scope, statement)),
    when: dateView(scope, statement.when),
    paragraphs: statement.paragraphs,
    passage: passageLink(scope, statement),
    cites: scope.notes.statements([statement, ...others.map((other) => other.statement)]),
    repeatedIn: others.map((other) => otherReport(scope, other.statement)),
  };
}
