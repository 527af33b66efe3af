import type { Claim } from '../../briefing/model.ts';
import type { Statement } from '../../briefing/statement.ts';
import type { Position } from '../../content/schemas/statement.ts';
import { cellPosition, type CellPosition } from './cell-position.ts';
import type { Link } from './link.ts';
import { claimLink, eventLink } from './links.ts';
import type { OutletTag } from './outlet-tag.ts';
import type { Scope } from './scope.ts';
import { isDisputed, isReversed, positionOn } from './stance.ts';
import { newestFirst } from './utterances.ts';

/** `others`: every speaker without a column of their own, among them the outlets' own voice. */
export type MatrixColumn =
  | { readonly kind: 'actor'; readonly link: Link }
  | { readonly kind: 'outlet'; readonly outlet: OutletTag }
  | { readonly kind: 'others' };

/**
 * `silent`: reported on the claim's event (on one of its topics where it has no event) and says nothing of the claim.
 * `not-covered`: did not report on it. Among actors: said something on the event, or nothing.
 */
export type MatrixCell =
  | {
      readonly kind: 'positions';
      /** The newest first; of each position only the newest, `total` utterances in all. */
      readonly positions: readonly CellPosition[];
      readonly total: number;
      /** Each position once, the newest first. */
      readonly summary: readonly Position[];
      /** One speaker of the column asserted it and denied it at different dates. */
      readonly reversed: boolean;
    }
  | { readonly kind: 'silent' }
  | { readonly kind: 'not-covered' };

export interface MatrixRow {
  readonly id: string;
  readonly claim: Link;
  readonly event?: Link | undefined;
  /** Distinct speakers take opposed positions. */
  readonly disputed: boolean;
  /** In the order of the columns. */
  readonly cells: readonly MatrixCell[];
}

/** The claim–denial matrix: rows claims, columns actors or outlets. */
export interface MatrixView {
  readonly columns: readonly MatrixColumn[];
  readonly rows: readonly MatrixRow[];
}

/** A column and what belongs in it: `keysOf` names the columns that a statement stands in. */
export interface MatrixSetting {
  readonly columns: readonly { readonly key: string; readonly column: MatrixColumn }[];
  readonly keysOf: (statement: Statement) => Iterable<string>;
}

/** The column of everything that no other column takes. */
export const othersColumn = { key: 'others', column: { kind: 'others' } } as const;

/** Of each position a cell has the `most` newest utterances. */
export function matrixView(
  scope: Scope,
  claims: readonly Claim[],
  { columns, keysOf }: MatrixSetting,
  most = 2,
): MatrixView {
  const known = new Set(columns.map(({ key }) => key));
  const placed = (statement: Statement): string[] => {
    const keys = [...keysOf(statement)].filter((key) => known.has(key));
    return keys.length > 0 ? keys : [othersColumn.key];
  };
  return {
    columns: columns.map(({ column }) => column),
    rows: claims.map((claim) =>
      matrixRow(
        scope,
        claim,
        columns.map(({ key }) => key),
        placed,
        most,
      ),
    ),
  };
}

function matrixRow(
  scope: Scope,
  claim: Claim,
  columns: readonly string[],
  placed: (statement: Statement) => string[],
  most: number,
): MatrixRow {
  const taking = scope.briefing.index.statementsOnClaim.get(claim.id) ?? [];
  const covering = columnsOf(statementsCovering(scope, claim), columns.length, placed);
  const inColumns = taking.map((statement) => ({ statement, keys: placed(statement) }));
  return {
    id: claim.id,
    claim: claimLink(scope, claim.id),
    event: claim.event === undefined ? undefined : eventLink(scope, claim.event),
    disputed: isDisputed(claim.id, taking),
    cells: columns.map((key) => {
      const inCell = inColumns.filter(({ keys }) => keys.includes(key)).map(({ statement }) => statement);
      if (inCell.length === 0) return { kind: covering.has(key) ? 'silent' : 'not-covered' };
      const newest = newestFirst(inCell);
      const byPosition = Map.groupBy(newest, (statement) => positionOn(statement, claim.id));
      const shown = new Set([...byPosition.values()].flatMap((group) => group.slice(0, most)));
      const positions = newest.filter((one) => shown.has(one)).map((one) => cellPosition(scope, one, claim.id));
      return {
        kind: 'positions',
        positions,
        total: newest.length,
        summary: [...new Set(positions.map(({ position }) => position))],
        reversed: isReversed(claim.id, inCell),
      };
    }),
  };
}

/** The columns that statements stand in; looks no further once all `most` are found. */
function columnsOf(
  statements: readonly Statement[],
  most: number,
  placed: (statement: Statement) => string[],
): Set<string> {
  const found = new Set<string>();
  for (const statement of statements) {
    for (const key of placed(statement)) found.add(key);
    if (found.size === most) break;
  }
  return found;
}

/** Statements on the claim's event, or on one of its topics where it has no event. */
export function statementsCovering({ briefing: { index } }: Pick<Scope, 'briefing'>, claim: Claim): Statement[] {
  if (claim.event === undefined) return claim.topics.flatMap((topic) => index.statementsOnTopic.get(topic) ?? []);
  return [...(index.statementsReporting.get(claim.event) ?? []), ...(index.statementsAt.get(claim.event) ?? [])];
}
