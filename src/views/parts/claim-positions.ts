import type { Statement } from '../../briefing/statement.ts';
import type { ClaimId } from '../../content/schemas/ids.ts';
import type { Position } from '../../content/schemas/statement.ts';
import { cellPosition, type CellPosition } from './cell-position.ts';
import { isDense } from './dense.ts';
import type { Link } from './link.ts';
import { claimLink } from './links.ts';
import type { Scope } from './scope.ts';
import { coursesOn } from './courses.ts';
import { positionOn } from './stance.ts';
import { newestFirst } from './utterances.ts';

/** One claim and the utterances that take one position on it, the newest first. */
export interface ClaimPositions {
  readonly claim: Link;
  /** The newest of `total`. */
  readonly positions: readonly CellPosition[];
  readonly total: number;
  /** One and the same speaker asserted it and, certainly before or after, denied it. */
  readonly reversed: boolean;
}

const mostPositions = 2;

/** What statements that take a position on a claim do with it; with `only`, those alone that take that position. */
export function claimPositions(
  scope: Scope,
  [claim, taking]: readonly [ClaimId, readonly Statement[]],
  only?: Position,
): ClaimPositions {
  const shown = only === undefined ? taking : taking.filter((statement) => positionOn(statement, claim) === only);
  const newest = newestFirst(shown);
  return {
    claim: claimLink(scope, claim),
    positions: newest
      .slice(0, isDense(scope.briefing) ? 1 : mostPositions)
      .map((statement) => cellPosition(scope, statement, claim)),
    total: newest.length,
    reversed: coursesOn(claim, taking).some(({ changes }) => changes.some(({ kind }) => kind === 'reversed')),
  };
}

/** The statements that take a position on each claim; claims by date first taken. */
export function byClaim(statements: readonly Statement[]): Map<ClaimId, Statement[]> {
  const claims = new Map<ClaimId, Statement[]>();
  for (const statement of statements) {
    for (const { claim } of statement.positions) {
      const taking = claims.get(claim);
      if (taking) taking.push(statement);
      else claims.set(claim, [statement]);
    }
  }
  return claims;
}
