import type { ActorId, ClaimId, EventId, OutletId, PlaceId, TopicId } from '../../content/schemas/ids.ts';
import type { ViewContext } from '../context.ts';
import { breadcrumbs } from '../parts/breadcrumbs.ts';
import type { Link } from '../parts/link.ts';
import { actorLink, claimLink, eventLink, outletLink, topicLink } from '../parts/links.ts';
import { placeLink } from '../parts/place-link.ts';
import { paths } from '../paths.ts';

/** A page that lists, and whose list may go on. */
export type Subject =
  | { readonly kind: 'actors'; readonly id: ActorId }
  /** Statements about an actor: of these the actor's page shows only the newest, so their list has a first page too. */
  | { readonly kind: 'about'; readonly id: ActorId }
  | { readonly kind: 'topics'; readonly id: TopicId }
  | { readonly kind: 'events'; readonly id: EventId }
  | { readonly kind: 'claims'; readonly id: ClaimId }
  | { readonly kind: 'outlets'; readonly id: OutletId }
  /** Events at a place, of which its row of the map shows the newest. */
  | { readonly kind: 'places'; readonly id: PlaceId };

/** The address that the pages of a subject's list begin with. */
export function listPath({ kind, id }: Subject): string {
  if (kind === 'about') return paths.aboutActor(id);
  return kind === 'places' ? paths.place(id) : `${paths[kind]}${id}/`;
}

/** The page that the list continues. */
export function subjectLink(context: ViewContext, about: Subject): Link {
  switch (about.kind) {
    case 'actors':
    case 'about':
      return actorLink(context, about.id);
    case 'topics':
      return topicLink(context, about.id);
    case 'events':
      return eventLink(context, about.id) ?? { text: about.id, path: paths.event(about.id) };
    case 'claims':
      return claimLink(context, about.id);
    case 'outlets':
      return outletLink(context, about.id);
    case 'places':
      return placeLink(context, about.id);
  }
}

/** The entry of the navigation that the list belongs to. */
export function sectionOf({ kind }: Subject) {
  if (kind === 'about') return 'actors';
  return kind === 'places' ? 'map' : kind;
}

/** From the home page to the subject. */
export function wayTo(context: ViewContext, about: Subject, subject: Link): Link[] {
  const section = sectionOf(about);
  return section === 'map'
    ? [...breadcrumbs(context), { text: context.messages.pages.map, path: paths.map }, subject]
    : breadcrumbs(context, section, subject);
}

/** Names the list. */
export function listName({ messages }: ViewContext, { kind }: Subject, subject: string): string {
  if (kind === 'about') return messages.actor.aboutNamed(subject);
  return kind === 'places' ? messages.map.eventsAt(subject) : subject;
}

export function subjects({ briefing }: ViewContext): Subject[] {
  const actors = [...briefing.actors.keys()];
  return [
    ...actors.map((id) => ({ kind: 'actors' as const, id })),
    ...actors.map((id) => ({ kind: 'about' as const, id })),
    ...[...briefing.topics.keys()].map((id) => ({ kind: 'topics' as const, id })),
    ...[...briefing.events.keys()].map((id) => ({ kind: 'events' as const, id })),
    ...[...briefing.claims.keys()].map((id) => ({ kind: 'claims' as const, id })),
    ...[...briefing.outlets.keys()].map((id) => ({ kind: 'outlets' as const, id })),
    ...[...briefing.places.keys()].map((id) => ({ kind: 'places' as const, id })),
  ];
}
