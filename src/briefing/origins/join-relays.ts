import type { Briefing } from '../model.ts';
import type { Statement } from '../statement.ts';
import { agenciesOf } from './copies.ts';
import type { JoinThem, Reason } from './join.ts';
import { publishedApart, saidApart } from './moment.ts';
import { said } from './said.ts';
import { voiceAcrossOutlets } from './voice.ts';

/**
 * A statement that came through an outlet, or stands in a copy of one's report, rests on what that outlet's own articles
 * have of the same voice; two that came through one outlet rest on the same. Where an article of the outlet in turn names
 * another, so does all that leans on it.
 */
export function joinRelays(briefing: Briefing, statements: readonly Statement[], join: JoinThem): void {
  const outletOf = ({ article }: Statement) => briefing.articles.get(article)?.outlet;
  const keyOf = (outlet: string, statement: Statement): string => `${outlet} ${voiceAcrossOutlets(statement)}`;
  leanOn(statements, join, {
    apart: (one, other) => saidApart(briefing, one, other) || publishedApart(briefing, one, other),
    leans: (statement) => [
      ...agenciesOf(briefing, statement.article).map((outlet): Lean => ({
        key: keyOf(outlet, statement),
        reason: { kind: 'agency', outlet },
      })),
      ...statement.through.flatMap((party): Lean[] =>
        party.kind === 'actor' || party.id === outletOf(statement)
          ? []
          : [{ key: keyOf(party.id, statement), reason: { kind: 'relay', party } }],
      ),
    ],
    own: (statement) => [outletOf(statement)].flatMap((outlet) => (outlet ? [keyOf(outlet, statement)] : [])),
  });
}

/** A statement that invokes an authority rests on what that one says itself; two that invoke one, on the same. */
export function joinCitations(briefing: Briefing, statements: readonly Statement[], join: JoinThem): void {
  leanOn(statements, join, {
    apart: (one, other) => publishedApart(briefing, one, other),
    leans: ({ citing }) =>
      citing.map((party): Lean => ({ key: `${party.kind}:${party.id}`, reason: { kind: 'cites', party } })),
    own: (statement) => {
      const outlet = briefing.articles.get(statement.article)?.outlet;
      const voice = voiceAcrossOutlets(statement);
      return voice !== 'own' ? [voice] : outlet === undefined ? [] : [`outlet:${outlet}`];
    },
  });
}

/** What a statement leans on, and how. */
interface Lean {
  readonly key: string;
  readonly reason: Reason;
}
interface Leaning {
  readonly apart: (one: Statement, other: Statement) => boolean;
  readonly leans: (statement: Statement) => readonly Lean[];
  /** As what others lean on a statement. */
  readonly own: (statement: Statement) => readonly string[];
}

/**
 * Joins each statement to the last before it of those that it leans on, or that lean as it does; where there is none
 * before, to the first after. Two that are leant on are not joined by that.
 */
function leanOn(statements: readonly Statement[], join: JoinThem, { apart, leans, own }: Leaning): void {
  const leantOn = said<Statement>(apart);
  const leaning = said<{ readonly statement: Statement; readonly reason: Reason }>(apart);
  for (const statement of statements) {
    for (const { key, reason } of leans(statement)) {
      const to = leantOn.find(key, statement) ?? leaning.find(key, statement)?.statement;
      if (to) join(statement, to, reason);
      leaning.keep(key, statement, { statement, reason });
    }
    for (const key of own(statement)) {
      const waiting = leantOn.find(key, statement) === undefined ? leaning.find(key, statement) : undefined;
      if (waiting) join(waiting.statement, statement, waiting.reason);
      leantOn.keep(key, statement, statement);
    }
  }
}
