import { groupBy } from '../../briefing/build/group.ts';
import type { Statement } from '../../briefing/statement.ts';
import type { ActorId, OutletId } from '../../content/schemas/ids.ts';
import { actorsSpeaking } from '../parts/speakers.ts';
import { onceEach } from '../parts/utterances.ts';
import type { News } from './news.ts';

/** Who is new, with the statements that make them so, the oldest first. */
export type Newcomer<Id> = readonly [Id, readonly [Statement, ...Statement[]]];

/** Outlets with no article before; of those whose articles have a statement, which is all that can be cited. */
export function newOutlets({ articles, knewOutlet }: News): Newcomer<OutletId>[] {
  const byOutlet = groupBy(articles, ({ outlet }) => (outlet === undefined || knewOutlet(outlet) ? [] : [outlet]));
  return [...byOutlet].flatMap(([outlet, own]) =>
    newcomer(
      outlet,
      own.flatMap(({ statements }) => statements),
    ),
  );
}

/** Actors who speak or are spoken of, and whom no article known before mentions; those with most statements first. */
export function newActors({ statements, knewActor }: News): Newcomer<ActorId>[] {
  const byActor = groupBy(statements, (statement) =>
    [...actorsSpeaking(statement), ...statement.about].filter((actor) => !knewActor(actor)),
  );
  return [...byActor]
    .flatMap(([actor, all]) => newcomer(actor, all))
    .sort(([, one], [, other]) => other.length - one.length);
}

function newcomer<Id>(id: Id, statements: readonly Statement[]): Newcomer<Id>[] {
  const [first, ...others] = onceEach(statements);
  return first === undefined ? [] : [[id, [first, ...others]]];
}
