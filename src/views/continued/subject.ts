import type {
  ActorId,
  ClaimId,
  EventId,
  LabelGroupId,
  OutletId,
  PlaceId,
  StatementKey,
  TopicId,
} from '../../content/schemas/ids.ts';
import type { ViewContext } from '../context.ts';
import { outletParts, type OutletPart } from '../outlet/lists.ts';
import { namesPath } from '../parts/labels.ts';
import { paths } from '../paths.ts';

/** A page that lists, and whose list may go on; or a list that has its first page beside the one that begins it. */
export type Subject =
  | { readonly kind: 'actors'; readonly id: ActorId }
  | { readonly kind: 'topics'; readonly id: TopicId }
  | { readonly kind: 'events'; readonly id: EventId }
  | { readonly kind: 'claims'; readonly id: ClaimId }
  | { readonly kind: 'outlets'; readonly id: OutletId }
  /** Statements about an actor. */
  | { readonly kind: 'about'; readonly id: ActorId }
  /** A list beside an outlet's articles. */
  | { readonly kind: 'outlet'; readonly id: OutletId; readonly part: OutletPart }
  /** Events at a place. */
  | { readonly kind: 'places'; readonly id: PlaceId }
  /** What an actor, an event or a place is called; verbs by which an actor is reported. */
  | { readonly kind: 'names'; readonly id: string }
  | { readonly kind: 'cues'; readonly id: ActorId }
  /** Uses of the words of a group, and of all verbs of reporting. */
  | { readonly kind: 'group'; readonly id: LabelGroupId }
  | { readonly kind: 'verbs'; readonly id: 'all' }
  /** What the articles do not tell of a topic or a claim. */
  | { readonly kind: 'gaps'; readonly of: 'topics'; readonly id: TopicId }
  | { readonly kind: 'gaps'; readonly of: 'claims'; readonly id: ClaimId }
  /** Reports of one utterance. */
  | { readonly kind: 'reports'; readonly id: StatementKey };

/** The address that the pages of a subject's list begin with. */
export function listPath(context: ViewContext, about: Subject): string {
  switch (about.kind) {
    case 'about':
      return paths.aboutActor(about.id);
    case 'outlet':
      return paths.outletList(about.id, about.part);
    case 'places':
      return paths.place(about.id);
    case 'names':
      return namesPath(context, about.id);
    case 'cues':
      return paths.actorCues(about.id);
    case 'group':
      return paths.wordGroup(about.id);
    case 'verbs':
      return paths.allCues;
    case 'gaps':
      return paths.gaps(about.of, about.id);
    case 'reports':
      return paths.reports(about.id);
    default:
      return `${paths[about.kind]}${about.id}/`;
  }
}

export function subjects({ briefing }: ViewContext): Subject[] {
  const { index } = briefing;
  const actors = [...briefing.actors.keys()];
  return [
    ...actors.map((id) => ({ kind: 'actors' as const, id })),
    ...actors.map((id) => ({ kind: 'about' as const, id })),
    ...actors.map((id) => ({ kind: 'cues' as const, id })),
    ...[...briefing.topics.keys()].map((id) => ({ kind: 'topics' as const, id })),
    ...[...briefing.events.keys()].map((id) => ({ kind: 'events' as const, id })),
    ...[...briefing.topics.keys()].map((id) => ({ kind: 'gaps' as const, of: 'topics' as const, id })),
    ...[...briefing.claims.keys()].map((id) => ({ kind: 'gaps' as const, of: 'claims' as const, id })),
    ...[...briefing.claims.keys()].map((id) => ({ kind: 'claims' as const, id })),
    ...[...briefing.outlets.keys()].map((id) => ({ kind: 'outlets' as const, id })),
    ...[...briefing.outlets.keys()].flatMap((id) => outletParts.map((part) => ({ kind: 'outlet' as const, id, part }))),
    ...[...briefing.places.keys()].map((id) => ({ kind: 'places' as const, id })),
    ...[...index.labelsOf.keys()].map((id) => ({ kind: 'names' as const, id })),
    ...[...briefing.labels.keys()].map((id) => ({ kind: 'group' as const, id })),
    { kind: 'verbs', id: 'all' },
    ...[...index.sameUtterance.keys()].map((id) => ({ kind: 'reports' as const, id })),
  ];
}
