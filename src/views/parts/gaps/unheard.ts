import { groupBy } from '../../../briefing/build/group.ts';
import type { Briefing } from '../../../briefing/model.ts';
import type { Statement } from '../../../briefing/statement.ts';
import type { ActorId, ClaimId, EventId, StatementKey, TopicId } from '../../../content/schemas/ids.ts';
import type { ViewContext } from '../../context.ts';
import { perKey } from '../../per-briefing.ts';
import { actorLink } from '../links.ts';
import { actorsSpeaking, withAllSides } from '../speakers.ts';
import type { Gap } from './gap.ts';
import { speakersOf } from './speakers-of.ts';

/**
 * Actors who are accused, blamed or condemned in one of some statements, and who are not heard on it: neither they nor
 * anybody who speaks for them says anything of its claims or events or, where it has none, of its topics.
 */
export function unheard(context: ViewContext, statements: readonly Statement[]): Gap[] {
  const byActor = groupBy(statements, ({ against, speakers }) =>
    against.filter((actor) => !speakers.some((speaker) => speaker.kind === 'actor' && speaker.id === actor)),
  );
  return [...byActor].flatMap(([actor, all]) => {
    const open = all.filter((accusation) => !isHeard(context.briefing, actor, accusation));
    if (open.length === 0) return [];
    const by = speakersOf(context, open);
    return [{ text: context.messages.drafting.unheard(actorLink(context, actor).text, by), statements: open }];
  });
}

/** Whether an actor is heard on the matters of a statement in another one. Goes through each matter once. */
function isHeard(briefing: Briefing, actor: ActorId, { key, positions, reports, topics }: Statement): boolean {
  const matters = [
    ...positions.map(({ claim }) => heardOnClaim(briefing)(claim)),
    ...reports.map(({ event }) => heardOnEvent(briefing)(event)),
  ];
  const answers = matters.length > 0 ? matters : topics.map((topic) => heardOnTopic(briefing)(topic));
  return answers.some((answer) => (answer.get(actor) ?? key) !== key);
}

const heardOnClaim = perKey('heardOnClaim', ({ index, actors }, claim: ClaimId) =>
  keyByActor(actors, index.statementsOnClaim.get(claim)),
);
const heardOnEvent = perKey('heardOnEvent', ({ index, actors }, event: EventId) =>
  keyByActor(actors, index.statementsReporting.get(event)),
);
const heardOnTopic = perKey('heardOnTopic', ({ index, actors }, topic: TopicId) =>
  keyByActor(actors, index.statementsOnTopic.get(topic)),
);

/** By actor the one statement in which somebody speaks for them, or that there are several. */
function keyByActor(
  actors: Briefing['actors'],
  statements: readonly Statement[] = [],
): ReadonlyMap<ActorId, StatementKey | 'several'> {
  const keys = new Map<ActorId, StatementKey | 'several'>();
  for (const statement of statements)
    for (const actor of withAllSides(actors, actorsSpeaking(statement)))
      keys.set(actor, (keys.get(actor) ?? statement.key) === statement.key ? statement.key : 'several');
  return keys;
}
