import type { ActorData } from '../../../src/content/schemas/actor.ts';
import { actor as actorSchema } from '../../../src/content/schemas/actor.ts';
import { actorId, outletId, topicId } from '../../../src/content/schemas/ids.ts';
import { outlet } from '../../../src/content/schemas/registries.ts';
import { topic } from '../../../src/content/schemas/subjects.ts';
import type { IntakeContext } from '../../../src/intake/context.ts';
import { defaultLimits } from '../../../src/intake/input.ts';

type Entries = Readonly<Record<string, unknown>>;

/** A briefing with these registries, written as in their files. */
export function contextOf(
  actors: Entries,
  others: { places?: Readonly<Record<string, readonly string[]>>; outlets?: Entries; topics?: Entries } = {},
): IntakeContext {
  return {
    language: 'en',
    actors: new Map(
      Object.entries(actors).map(([id, data]): [ReturnType<typeof actorId.parse>, ActorData] => [
        actorId.parse(id),
        actorSchema.parse(data),
      ]),
    ),
    outlets: new Map(
      Object.entries(others.outlets ?? {}).map(([id, data]) => [outletId.parse(id), outlet.parse(data)]),
    ),
    topics: new Map(Object.entries(others.topics ?? {}).map(([id, data]) => [topicId.parse(id), topic.parse(data)])),
    measures: new Map(),
    places: new Map(Object.entries(others.places ?? {})),
    given: {},
    today: '2026-11-22',
    limits: defaultLimits,
  };
}
