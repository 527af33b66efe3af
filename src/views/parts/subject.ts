import { actorId, eventId, placeId } from '../../content/schemas/ids.ts';
import { paths } from '../paths.ts';
import type { Link } from './link.ts';
import { actorLink, eventLink } from './links.ts';
import type { Scope } from './scope.ts';

/** What an id of a label is of. */
export function namedAs({ briefing: { actors, events } }: Pick<Scope, 'briefing'>, id: string) {
  if (actors.has(actorId.parse(id))) return 'actors';
  return events.has(eventId.parse(id)) ? 'events' : 'places';
}

/** What a label names: an actor, an event or a place. Places have no page of their own: the timeline filters by them. */
export function subjectLink(scope: Pick<Scope, 'briefing'>, id: string): Link {
  const { actors, places } = scope.briefing;
  const actor = actorId.parse(id);
  if (actors.has(actor)) return actorLink(scope, actor);
  return (
    eventLink(scope, eventId.parse(id)) ?? { text: places.get(placeId.parse(id))?.name ?? id, path: paths.timeline }
  );
}
