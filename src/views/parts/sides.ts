import type { Edition } from '../../briefing/model.ts';
import type { TopicId } from '../../content/schemas/ids.ts';
import type { Link } from './link.ts';
import { actorLink, topicLink } from './links.ts';
import type { Scope } from './scope.ts';
import { sidesFinder } from './speakers.ts';
import { statementView, type StatementView } from './statement.ts';
import { countUtterances, newestFirst, unshownFirst } from './utterances.ts';

/** What each side says: rows topics, columns the edition's sides and, last, everybody else. */
export interface SidesView {
  readonly columns: readonly ({ readonly kind: 'actor'; readonly link: Link } | { readonly kind: 'others' })[];
  readonly rows: readonly {
    readonly topic: Link;
    /** In the order of the columns; statements the newest first, `total` of them in all. */
    readonly cells: readonly { readonly statements: readonly StatementView[]; readonly total: number }[];
  }[];
}

const mostRows = 8;

/**
 * Rows are the edition's topics or, where it names none, the eight most spoken of; `most` statements a cell, of all others one, those first
 * that no row above has shown.
 */
export function sidesView(scope: Scope, edition: Edition, most: number): SidesView {
  const sidesOf = sidesFinder(scope.briefing, new Set(edition.sides));
  const columns = [...edition.sides, null].map((id) => ({ id, pick: unshownFirst(id === null ? 1 : most) }));
  return {
    columns: columns.map(({ id }) =>
      id === null ? { kind: 'others' } : { kind: 'actor', link: actorLink(scope, id) },
    ),
    rows: rowTopics(scope, edition).map((topic) => {
      const said = newestFirst(scope.briefing.index.statementsOnTopic.get(topic) ?? []).map((statement) => ({
        statement,
        sides: sidesOf(statement),
      }));
      return {
        topic: topicLink(scope, topic),
        cells: columns.map(({ id, pick }) => {
          const own = said.filter(({ sides }) => (id === null ? sides.size === 0 : sides.has(id)));
          return {
            statements: pick(own.map(({ statement }) => statement)).map((one) => statementView(scope, one)),
            total: own.length,
          };
        }),
      };
    }),
  };
}

function rowTopics({ briefing }: Scope, edition: Edition): readonly TopicId[] {
  if (edition.topics.length > 0) return edition.topics;
  return [...briefing.index.statementsOnTopic]
    .map(([topic, statements]) => ({ topic, count: countUtterances(statements) }))
    .sort((a, b) => b.count - a.count)
    .slice(0, mostRows)
    .map(({ topic }) => topic);
}
