import type { Coverage } from '../../briefing/indexes.ts';
import type { Claim } from '../../briefing/model.ts';
import type { Statement } from '../../briefing/statement.ts';
import type { ClaimId } from '../../content/schemas/ids.ts';
import { perKey } from '../per-briefing.ts';
import type { Link } from './link.ts';
import { claimLink, eventLink } from './links.ts';
import { claimCourses } from './courses.ts';
import { matrixCell, type MatrixCell } from './matrix-cell.ts';
import { originCounts, type OriginCounts } from './origins.ts';
import type { OutletTag } from './outlet-tag.ts';
import type { Scope } from './scope.ts';
import { silenceOn } from './silence.ts';
import { disputedIn, positionOn } from './stance.ts';

/** `others`: every speaker without a column of their own, among them the outlets' own voice. */
export type MatrixColumn =
  | { readonly kind: 'actor'; readonly link: Link }
  | { readonly kind: 'outlet'; readonly outlet: OutletTag }
  | { readonly kind: 'others' };

export interface MatrixRow {
  readonly id: string;
  readonly claim: Link;
  readonly event?: Link | undefined;
  /** Distinct speakers take opposed positions. */
  readonly disputed: boolean;
  /** Where all that assert it are one origin: how many articles look like more. */
  readonly lone?: OriginCounts | undefined;
  /** In the order of the columns. */
  readonly cells: readonly MatrixCell[];
}

/** The claim–denial matrix: rows claims, columns actors or outlets. */
export interface MatrixView {
  readonly by: 'actors' | 'outlets';
  readonly columns: readonly MatrixColumn[];
  readonly rows: readonly MatrixRow[];
  /** Actors that take a position, or outlets that wrote of it, where the last column has those without their own. */
  readonly thinned?: { readonly shown: number; readonly total: number; readonly all?: Link | undefined } | undefined;
}

/** A column, and whether something covered is covered by it; the others' covers nothing of its own. */
export interface SetColumn {
  readonly key: string;
  readonly column: MatrixColumn;
  readonly covers?: (coverage: Coverage) => boolean;
}

/** The columns and what belongs in them. */
export interface MatrixSetting extends Pick<MatrixView, 'by' | 'thinned'> {
  readonly columns: readonly SetColumn[];
  /** The columns that a statement stands in; one in none of them stands with the others. */
  readonly keysOf: (statement: Statement) => Iterable<string>;
}

/** The column of everything that no other column takes. */
export const othersColumn: SetColumn = { key: 'others', column: { kind: 'others' } };

/** Of each position a cell has the `most` newest utterances. */
export function matrixView(
  scope: Scope,
  claims: readonly Claim[],
  { by, columns, keysOf, thinned }: MatrixSetting,
  most = 1,
): MatrixView {
  const known = new Set(columns.map(({ key }) => key));
  const placed = (statement: Statement): string[] => {
    const keys = [...new Set(keysOf(statement))].filter((key) => known.has(key));
    return keys.length > 0 ? keys : [othersColumn.key];
  };
  return {
    by,
    columns: columns.map(({ column }) => column),
    rows: claims.map((claim) => {
      const taking = scope.briefing.index.statementsOnClaim.get(claim.id) ?? [];
      const byColumn = new Map<string, Statement[]>(columns.map(({ key }) => [key, []]));
      for (const statement of taking) for (const key of placed(statement)) byColumn.get(key)?.push(statement);
      const courses = claimCourses(scope.briefing)(claim.id);
      const silence = silenceOn(scope.briefing, claim, by);
      return {
        id: claim.id,
        claim: claimLink(scope, claim.id),
        event: claim.event === undefined ? undefined : eventLink(scope, claim.event),
        disputed: disputedIn(scope.briefing)(claim.id),
        lone: loneOrigin(scope.briefing)(claim.id),
        cells: columns.map(({ key, covers }) => {
          const own = byColumn.get(key) ?? [];
          return own.length === 0 ? { kind: silence(covers) } : matrixCell(scope, claim.id, { own, courses, most });
        }),
      };
    }),
    thinned,
  };
}

/** The one origin of all that assert a claim: none where nobody does, or several origins do. Many rows ask for the same. */
const loneOrigin = perKey('loneOrigins', (briefing, claim: ClaimId): OriginCounts | undefined => {
  const taking = briefing.index.statementsOnClaim.get(claim) ?? [];
  const asserting = taking.filter((statement) => positionOn(statement, claim) === 'asserts');
  const counts = asserting.length === 0 ? undefined : originCounts({ briefing }, asserting);
  return counts?.origins === 1 ? counts : undefined;
});
