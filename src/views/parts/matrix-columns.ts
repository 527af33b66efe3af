import type { Article, Claim } from '../../briefing/model.ts';
import type { Statement } from '../../briefing/statement.ts';
import type { ActorId } from '../../content/schemas/ids.ts';
import { actorLink } from './links.ts';
import { othersColumn, statementsCovering, type MatrixSetting } from './matrix.ts';
import { columnOf, outletTag } from './outlet-tag.ts';
import type { Scope } from './scope.ts';
import { actorsSpeaking, sidesOf } from './speakers.ts';
import { articleOf } from './statement.ts';

const mostColumns = 10;

/** One column a side of an edition, then the others. */
export function sideColumns(scope: Scope, sides: readonly ActorId[]): MatrixSetting {
  const wanted = new Set(sides);
  return {
    columns: [
      ...sides.map((id) => ({ key: id, column: { kind: 'actor', link: actorLink(scope, id) } as const })),
      othersColumn,
    ],
    keysOf: (statement) => sidesOf(scope.briefing, statement, wanted),
  };
}

/** One column for each actor that takes a position, at most ten, by name; then the others where there are any. */
export function actorColumns(scope: Scope, claims: readonly Claim[]): MatrixSetting {
  const { actors } = scope.briefing;
  const most = mostFrequent(taking(scope, claims).flatMap(actorsSpeaking));
  const columns = [...actors.keys()]
    .filter((id) => most.has(id))
    .map((id) => ({ key: id, column: { kind: 'actor', link: actorLink(scope, id) } as const }));
  return withOthers(scope, claims, columns, actorsSpeaking);
}

/** One column for each outlet that reported on the claims or their events, and for each article without an outlet. */
export function outletColumns(scope: Scope, claims: readonly Claim[]): MatrixSetting {
  const keysOf = (statement: Statement): string[] => [columnOf(articleOf(scope, statement))];
  const statements = [...taking(scope, claims), ...claims.flatMap((claim) => statementsCovering(scope, claim))];
  const most = mostFrequent(statements.flatMap(keysOf));
  const byColumn = new Map(
    statements.map((statement) => articleOf(scope, statement)).map((article) => [columnOf(article), article]),
  );
  const outlets = [...scope.briefing.outlets.keys()];
  // Outlets by name, then the articles that state none, by their number.
  const place = ({ id, outlet }: Article): number =>
    outlet === undefined ? outlets.length + (scope.unstated.get(id) ?? 0) : outlets.indexOf(outlet);
  const columns = [...byColumn]
    .filter(([key]) => most.has(key))
    .sort(([, a], [, b]) => place(a) - place(b))
    .map(([key, article]) => ({ key, column: { kind: 'outlet', outlet: outletTag(scope, article) } as const }));
  return withOthers(scope, claims, columns, keysOf);
}

function taking({ briefing }: Scope, claims: readonly Claim[]): Statement[] {
  return claims.flatMap(({ id }) => briefing.index.statementsOnClaim.get(id) ?? []);
}

function withOthers(
  scope: Scope,
  claims: readonly Claim[],
  columns: MatrixSetting['columns'],
  keysOf: (statement: Statement) => string[],
): MatrixSetting {
  const known = new Set(columns.map(({ key }) => key));
  const left = taking(scope, claims).some((statement) => !keysOf(statement).some((key) => known.has(key)));
  return { columns: left ? [...columns, othersColumn] : columns, keysOf };
}

/** The keys that occur most often, at most as many as a table can have columns. */
function mostFrequent<K>(keys: readonly K[]): ReadonlySet<K> {
  const counts = [...Map.groupBy(keys, (key) => key)].sort(([, a], [, b]) => b.length - a.length);
  return new Set(counts.slice(0, mostColumns).map(([key]) => key));
}
