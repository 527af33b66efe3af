import type { ActorId } from '../../content/schemas/ids.ts';
import { passagesOf } from './company.ts';
import type { Link } from './link.ts';
import { actorLink } from './links.ts';
import type { Cites } from './note.ts';
import { shownOf, type Room } from './paging.ts';
import type { Scope } from './scope.ts';

/** An actor that stands in the same statements, events or articles as the page's. */
export interface Companion {
  readonly actor: Link;
  readonly articles: number;
  readonly statements: number;
  readonly events: number;
  /** A passage in the newest articles that have both, at most two. */
  readonly cites: Cites;
}

/** All, or of many a few: those in the most articles, then statements, then events; by name where these are equal. */
export function companions(scope: Scope, id: ActorId, most: number | Room): Companion[] {
  const pairs = scope.company().of.get(id) ?? [];
  return pairs.slice(0, shownOf(pairs.length, most)).map((pair) => {
    const [a, b] = pair.actors;
    const other = a === id ? b : a;
    return {
      actor: actorLink(scope, other),
      articles: pair.articles,
      statements: pair.statements,
      events: pair.events,
      cites: scope.notes.statements(passagesOf(scope.briefing, { ...pair, actors: [id, other] })),
    };
  });
}
