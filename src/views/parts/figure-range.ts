import type { Figure } from '../../briefing/statement.ts';
import { figureText } from './figure-text.ts';
import type { Given } from './figure-sets.ts';
import type { Link } from './link.ts';
import { actorLink } from './links.ts';
import type { Cites } from './note.ts';
import type { Scope } from './scope.ts';
import { otherReport, type OtherReport } from './statement.ts';

/** The lowest and the highest number given for one thing, with who gives each. Neither is preferred. */
export interface FigureRange {
  /** Of whom; absent where it is a whole. */
  readonly of?: Link | undefined;
  readonly lowest: RangeEnd;
  readonly highest: RangeEnd;
}
export interface RangeEnd {
  /** With its qualifier: "at least 20". */
  readonly text: string;
  readonly number: number;
  readonly report: OtherReport;
  readonly cites: Cites;
}

/** The least and the greatest number that a figure names; null where it is a word. */
export function numbersIn({ value, min, max }: Figure): readonly [number, number] | null {
  const [low, high] = [min ?? value, max ?? value];
  return low === undefined || high === undefined ? null : [low, high];
}

/** A range for each thing of which two numbers are given. */
export function figureRanges(scope: Scope, given: readonly Given[]): FigureRange[] {
  return [...Map.groupBy(given, ({ figure }) => figure.of)].flatMap(([of, part]) => {
    const numbered = part.flatMap((one) => {
      const numbers = numbersIn(one.figure);
      return numbers ? [{ one, low: numbers[0], high: numbers[1] }] : [];
    });
    const [first, ...rest] = numbered;
    if (first === undefined) return [];
    let [lowest, highest] = [first, first];
    for (const next of rest) {
      if (next.low < lowest.low) lowest = next;
      if (next.high > highest.high) highest = next;
    }
    if (lowest.low === highest.high || lowest === highest) return [];
    return [
      {
        of: of === undefined ? undefined : actorLink(scope, of),
        lowest: end(scope, lowest.one, lowest.low),
        highest: end(scope, highest.one, highest.high),
      },
    ];
  });
}

const end = (scope: Scope, { figure, statement }: Given, number: number): RangeEnd => ({
  text: figureText(scope, figure),
  number,
  report: otherReport(scope, statement),
  cites: scope.notes.statements([statement]),
});
