import type { Article, Claim } from '../../briefing/model.ts';
import type { Statement } from '../../briefing/statement.ts';
import type { ActorId } from '../../content/schemas/ids.ts';
import { chosenOf } from './chosen.ts';
import type { Link } from './link.ts';
import { actorLink } from './links.ts';
import { othersColumn, type MatrixSetting, type SetColumn } from './matrix.ts';
import { columnOf, outletTag } from './outlet-tag.ts';
import type { Scope } from './scope.ts';
import { actorsSpeaking, sidesFinder, sidesOfActors } from './speakers.ts';
import { positionOn } from './stance.ts';
import { articleOf } from './statement.ts';

/** Columns that have a head of their own: with the others’, as many as stand beside each other on a page. */
const mostColumns = 6;

/** One more needs no column of others that holds it alone. */
const columnsFor = (total: number, most = mostColumns): number => (total === most + 1 ? total : most);

/** One column a side of an edition, then the others. */
export function sideColumns(scope: Scope, sides: readonly ActorId[]): MatrixSetting {
  const wanted = new Set(sides);
  const column = (id: ActorId): SetColumn => ({
    key: id,
    column: { kind: 'actor', link: actorLink(scope, id) },
    covers: ({ actors }) => sidesOfActors(scope.briefing, actors, wanted).has(id),
  });
  return {
    by: 'actors',
    columns: [...sides.map(column), othersColumn],
    keysOf: sidesFinder(scope.briefing, wanted),
  };
}

/**
 * One column for each actor that takes a position, by name, thinned where they are too many; then the others where there
 * are any. `all` leads to every one of them; `most` have a column, where paper has room for more than a page.
 */
export function actorColumns(scope: Scope, claims: readonly Claim[], all?: Link, most?: number): MatrixSetting {
  const taking = takenOn(scope, claims, actorsSpeaking);
  const total = new Set(taking.map(({ key }) => key)).size;
  const chosen = chosenOf(taking, columnsFor(total, most));
  const columns = [...scope.briefing.actors.keys()]
    .filter((id) => chosen.has(id))
    .map((id): SetColumn => ({
      key: id,
      column: { kind: 'actor', link: actorLink(scope, id) },
      covers: ({ actors }) => actors.has(id),
    }));
  return {
    by: 'actors',
    ...withOthers(scope, claims, columns, actorsSpeaking),
    thinned: thinnedTo(columns, total, all),
  };
}

/**
 * One column for each outlet that carries a position or is silent on a claim, and for each such article without an
 * outlet; thinned in the same way.
 */
export function outletColumns(scope: Scope, claims: readonly Claim[], all?: Link): MatrixSetting {
  const { briefing, unstated } = scope;
  const keysOf = (statement: Statement): string[] => [columnOf(articleOf(scope, statement))];
  const taking = takenOn(scope, claims, keysOf);
  const carrying = new Set(taking.map(({ key }) => key));
  const reporting = reportingOn(scope, claims);
  const silent = [...reporting.keys()].filter((key) => !carrying.has(key));
  const total = carrying.size + silent.length;
  const most = columnsFor(total);
  const chosen = [...chosenOf(taking, most), ...silent].slice(0, most);
  const names = new Map([...briefing.outlets.keys()].map((id, index) => [id, index]));
  // Outlets by name, then the articles that state none, by their number.
  const place = ({ id, outlet }: Article): number =>
    (outlet === undefined ? undefined : names.get(outlet)) ?? names.size + (unstated.get(id) ?? 0);
  const articles = new Map([
    ...taking.map(({ key, statement }) => [key, articleOf(scope, statement)] as const),
    ...reporting,
  ]);
  const columns = chosen
    .flatMap((key) => articles.get(key) ?? [])
    .sort((a, b) => place(a) - place(b))
    .map((article): SetColumn => ({
      key: columnOf(article),
      column: { kind: 'outlet', outlet: outletTag(scope, article) },
      covers: ({ outlets, unstated }) =>
        article.outlet === undefined ? unstated.has(article.id) : outlets.has(article.outlet),
    }));
  return { by: 'outlets', ...withOthers(scope, claims, columns, keysOf), thinned: thinnedTo(columns, total, all) };
}

/** What takes a position on the claims, under each of its keys. */
function takenOn<K extends string>(
  { briefing }: Scope,
  claims: readonly Claim[],
  keysOf: (statement: Statement) => K[],
) {
  return claims.flatMap(({ id }) =>
    (briefing.index.statementsOnClaim.get(id) ?? []).flatMap((statement) =>
      keysOf(statement).map((key) => ({ key, kind: positionOn(statement, id), statement })),
    ),
  );
}

/** An article of each column that reports on the event of one of the claims. */
function reportingOn({ briefing }: Scope, claims: readonly Claim[]): Map<string, Article> {
  const { index, articles } = briefing;
  const events = new Set(claims.flatMap(({ event }) => event ?? []));
  const found = new Map<string, Article>();
  for (const event of events) {
    for (const statement of [
      ...(index.statementsReporting.get(event) ?? []),
      ...(index.statementsAt.get(event) ?? []),
    ]) {
      const article = articles.get(statement.article);
      if (article) found.set(columnOf(article), article);
    }
  }
  return found;
}

function withOthers(
  { briefing }: Scope,
  claims: readonly Claim[],
  columns: readonly SetColumn[],
  keysOf: (statement: Statement) => string[],
): Pick<MatrixSetting, 'columns' | 'keysOf'> {
  const known = new Set(columns.map(({ key }) => key));
  const left = claims.some(({ id }) =>
    briefing.index.statementsOnClaim.get(id)?.some((statement) => !keysOf(statement).some((key) => known.has(key))),
  );
  return { columns: left ? [...columns, othersColumn] : columns, keysOf };
}

const thinnedTo = ({ length }: readonly SetColumn[], total: number, all?: Link): MatrixSetting['thinned'] =>
  total > length ? { shown: length, total, all } : undefined;
