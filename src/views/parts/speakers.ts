import type { Briefing } from '../../briefing/model.ts';
import type { Statement } from '../../briefing/statement.ts';
import type { ActorId } from '../../content/schemas/ids.ts';
import { compareDates } from '../../edtf/compare.ts';

export { speakerKey } from '../../briefing/speaker-key.ts';

/** The actors a statement speaks for by its own words: its speakers, and what unnamed ones belong to. */
export function actorsSpeaking({ speakers }: Statement): ActorId[] {
  const actors: ActorId[] = [];
  for (const speaker of speakers) {
    if (speaker.kind === 'actor') actors.push(speaker.id);
    else if (speaker.kind === 'unnamed' && speaker.of !== undefined) actors.push(speaker.of);
  }
  return actors;
}

/**
 * Finds the sides a statement belongs to; those of each actor are looked for once. A speaker belongs to a side by being
 * it, by an office of it, by being a member of it, or, unnamed, by being said to be of it; what it belongs to may itself
 * belong to the side.
 */
export function sidesFinder(
  briefing: Briefing,
  sides: ReadonlySet<ActorId>,
): (statement: Statement) => ReadonlySet<ActorId> {
  const known = new Map<ActorId, ReadonlySet<ActorId>>();
  const sidesOfActor = (id: ActorId): ReadonlySet<ActorId> => {
    const found = known.get(id) ?? sidesOfActors(briefing, [id], sides);
    known.set(id, found);
    return found;
  };
  return (statement) => {
    const [first, ...others] = actorsSpeaking(statement);
    if (first === undefined) return new Set();
    if (others.length === 0) return sidesOfActor(first);
    return new Set([first, ...others].flatMap((id) => [...sidesOfActor(id)]));
  };
}

/** The sides that actors are or belong to. */
export function sidesOfActors(
  briefing: Briefing,
  actors: Iterable<ActorId>,
  sides: ReadonlySet<ActorId>,
): Set<ActorId> {
  const found = new Set<ActorId>();
  const seen = new Set<ActorId>();
  const queue = [...actors];
  for (let id = queue.pop(); id !== undefined; id = queue.pop()) {
    if (seen.has(id)) continue;
    seen.add(id);
    if (sides.has(id)) {
      found.add(id);
      continue;
    }
    const actor = briefing.actors.get(id);
    queue.push(
      ...(actor?.offices.flatMap(({ of }) => (of === undefined ? [] : [of])) ?? []),
      ...(actor?.memberOf ?? []),
    );
  }
  return found;
}

/** The actors and all that they are offices or members of, themselves or through others. */
export function withAllSides(actors: Briefing['actors'], ids: Iterable<ActorId>): Set<ActorId> {
  const all = new Set(ids);
  // A set is gone through to what is added to it on the way.
  for (const id of all) {
    const { offices = [], memberOf = [] } = actors.get(id) ?? {};
    for (const { of } of offices) if (of !== undefined) all.add(of);
    for (const side of memberOf) all.add(side);
  }
  return all;
}

/** Statements by an actor, those of unnamed speakers of whom only that is said among them; by date said. */
export function statementsBy({ index }: Briefing, id: ActorId): readonly Statement[] {
  const named = index.statementsBy.get(id) ?? [];
  const unnamed = index.statementsOf.get(id) ?? [];
  if (unnamed.length === 0) return named;
  if (named.length === 0) return unnamed;
  return [...new Set([...named, ...unnamed])].sort((a, b) => compareDates(a.when.date, b.when.date));
}
