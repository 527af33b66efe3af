import type { Figure, Statement } from '../../briefing/statement.ts';
import type { ActorId } from '../../content/schemas/ids.ts';

/** A figure and the statement that gives it. */
export interface Given {
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

export const figureSets = (statements: Iterable<Statement>): FigureSet[] =>
  givenBySet(statements).flatMap((given) => figureSetOf(given));

/** The figures of each set, sets in the order of their first. */
export function givenBySet(statements: Iterable<Statement>): (readonly Given[])[] {
  const all = [...statements].flatMap((statement) => statement.figures.map((figure): Given => ({ figure, statement })));
  return [...Map.groupBy(all, ({ figure, statement }) => setKey(figure, statement.utterance)).values()];
}

/** The set that some figures of one set make; none where there are none. */
export function figureSetOf(set: readonly Given[]): FigureSet[] {
  const [first] = set;
  if (first === undefined) return [];
  const same = Map.groupBy(set, ({ figure, statement }) =>
    [statement.utterance, figure.of, valueKey(figure)].join(' '),
  );
  const given = [...same.values()].flatMap(([head, ...tail]) => (head ? [[head, ...tail] as const] : []));
  return [{ first: first.figure, given, differ: differ(set) }];
}

/**
 * Two reports differ where they count the same thing and give other values, or where one gives a whole and the other
 * its parts: such figures have to be seen side by side. What one article has of one utterance is no difference.
 */
function differ(set: readonly Given[]): boolean {
  const reports = Map.groupBy(set, ({ statement }) => `${statement.article} ${statement.utterance}`);
  const valuesOf = new Map<ActorId | undefined, string>();
  const counted = new Map<string, ReadonlySet<ActorId | undefined>>();
  for (const report of reports.values()) {
    const parts = Map.groupBy(report, ({ figure }) => figure.of);
    for (const [of, given] of parts) {
      const values = [...new Set(given.map(({ figure }) => valueKey(figure)))].sort().join(' ');
      if ((valuesOf.get(of) ?? values) !== values) return true;
      valuesOf.set(of, values);
    }
    const things = new Set(parts.keys());
    counted.set([...things].map(String).sort().join(' '), things);
  }
  // Few sets of things counted come up, however many reports there are.
  const whole = [...counted.values()].filter((things) => things.has(undefined));
  return [...counted.values()].some((parts) => whole.some((things) => [...parts].every((part) => !things.has(part))));
}

/** The set in parts of which each counts one thing. */
export const byCounted = ({ given, differ }: FigureSet): FigureSet[] =>
  [...Map.groupBy(given, ([{ figure }]) => figure.of).values()].flatMap((part) =>
    part[0] ? [{ first: part[0][0].figure, given: part, differ }] : [],
  );

const setKey = ({ measure, event }: Figure, utterance: string): string => `${measure} ${event ?? utterance}`;

/** "At least 20" is not "20". */
export const valueKey = ({ value, min, max, text, qualifier }: Figure): string =>
  [value, min, max, text, qualifier].join('|');
