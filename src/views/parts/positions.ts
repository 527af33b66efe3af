import { groupBy } from '../../briefing/build/group.ts';
import type { Statement } from '../../briefing/statement.ts';
import type { ActorId } from '../../content/schemas/ids.ts';
import type { Link } from './link.ts';
import { actorLink, topicLink } from './links.ts';
import { top, type Room, type Top } from './paging.ts';
import type { Scope } from './scope.ts';
import { actorsSpeaking } from './speakers.ts';
import { statementView, type StatementView } from './statement.ts';
import { newestFirst, unshownFirst } from './utterances.ts';

/** What one actor says on one topic, the newest first. */
export interface TopicPositions {
  readonly topic: Link;
  readonly statements: readonly StatementView[];
  readonly total: number;
}

/** What one actor says on the page's topic, the newest first. */
export interface ActorPositions {
  readonly actor: Link;
  readonly statements: readonly StatementView[];
  readonly total: number;
}

/**
 * By topic, the topic last spoken of first: at most `mostTopics` of them, and `most` statements on each, those first that
 * no topic above has shown.
 */
export function topicPositions(
  scope: Scope,
  statements: readonly Statement[],
  most: number,
  mostTopics: number | Room,
): Top<TopicPositions> {
  const pick = unshownFirst(most);
  return top([...newestByKey(statements, ({ topics }) => topics)], mostTopics, ([topic, said]) => ({
    topic: topicLink(scope, topic),
    statements: pick(said).map((statement) => statementView(scope, statement)),
    total: said.length,
  }));
}

/** By actor, by name. Unnamed speakers stand with what they belong to. */
export function actorPositions(
  scope: Scope,
  statements: readonly Statement[],
): (readonly [ActorId, readonly Statement[]])[] {
  const byActor = newestByKey(statements, actorsSpeaking);
  return [...scope.briefing.actors.keys()].flatMap((id) => {
    const said = byActor.get(id);
    return said ? [[id, said] as const] : [];
  });
}

export function actorPositionsView(
  scope: Scope,
  [id, said]: readonly [ActorId, readonly Statement[]],
  most: number,
): ActorPositions {
  return {
    actor: actorLink(scope, id),
    statements: said.slice(0, most).map((statement) => statementView(scope, statement)),
    total: said.length,
  };
}

/** Each utterance once under each of its keys, the newest first; keys by their newest. */
const newestByKey = <K>(
  statements: readonly Statement[],
  keysOf: (statement: Statement) => readonly K[],
): ReadonlyMap<K, readonly Statement[]> => groupBy(newestFirst(statements), keysOf);
