import type { Article } from '../../briefing/model.ts';
import type { Party } from '../../briefing/statement.ts';
import type { ActorId, ClaimId, EventId, OutletId, TopicId } from '../../content/schemas/ids.ts';
import type { ViewContext } from '../context.ts';
import { paths } from '../paths.ts';
import type { Link } from './link.ts';

type From = Pick<ViewContext, 'briefing'>;

/*
 * Links to entries. Integrity has made sure that every reference leads somewhere; an id stands for its name where a
 * broken briefing is drawn all the same.
 */

export const actorLink = ({ briefing }: From, id: ActorId): Link => ({
  text: briefing.actors.get(id)?.name ?? id,
  path: paths.actor(id),
});

export const topicLink = ({ briefing }: From, id: TopicId): Link => ({
  text: briefing.topics.get(id)?.name ?? id,
  path: paths.topic(id),
});

export const claimLink = ({ briefing }: From, id: ClaimId): Link => ({
  text: briefing.claims.get(id)?.proposition ?? id,
  path: paths.claim(id),
});

export const outletLink = ({ briefing }: From, id: OutletId): Link => ({
  text: briefing.outlets.get(id)?.name ?? id,
  path: paths.outlet(id),
});

/** Undefined for an event that no article has reported yet: an older edition does not know it. */
export function eventLink({ briefing }: From, id: EventId): Link | undefined {
  const event = briefing.events.get(id);
  return event && { text: event.title, path: paths.event(id) };
}

/** An article's title is in the article's language; a title that is the editor's, in the briefing's. */
export const articleLink = ({ briefing }: From, article: Article): Link => ({
  text: article.title,
  path: paths.article(article.id),
  ...(article.titleBasis === 'stated' && article.language !== briefing.config.language
    ? { language: article.language }
    : {}),
});

export const partyLink = (from: From, party: Party): Link =>
  party.kind === 'actor' ? actorLink(from, party.id) : outletLink(from, party.id);
