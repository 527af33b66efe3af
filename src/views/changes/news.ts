import { briefingAsOf } from '../as-of.ts';
import type { Article, Briefing, Edition } from '../../briefing/model.ts';
import { isSeen } from '../../briefing/seen.ts';
import type { Statement } from '../../briefing/statement.ts';
import type { ActorId, ArticleId, EventId, OutletId } from '../../content/schemas/ids.ts';
import { firstSeen } from '../first-seen.ts';
import { perUntraced } from '../per-untraced.ts';

/** What one edition knows that another did not: all that has changed follows from it. */
export interface News {
  readonly since: Edition;
  readonly edition: Edition;
  /** As `edition` sees it. */
  readonly briefing: Briefing;
  /** Whether `since` knew an article; whether one that it knew tells of an event, mentions an actor, or is an outlet's. */
  readonly knew: (article: ArticleId) => boolean;
  readonly knewEvent: (event: EventId) => boolean;
  readonly knewActor: (actor: ActorId) => boolean;
  readonly knewOutlet: (outlet: OutletId) => boolean;
  /** Those that `since` did not know, by date, and their statements by date said. */
  readonly articles: readonly Article[];
  readonly statements: readonly Statement[];
}

/** `since` sees no article that `edition` does not: it comes before it in `editionsInOrder`. */
export function newsBetween(
  whole: Briefing,
  since: Edition,
  edition: Edition,
  briefing: Briefing = briefingAsOf(whole, edition),
): News {
  const isKnown = (article: Article | undefined): boolean => article !== undefined && isSeen(article, since);
  const articles = [...briefing.articles.values()].filter((article) => !isKnown(article));
  // Articles come by date, so that the first is the first to be known.
  const knownIn = <Id>(index: ReadonlyMap<Id, readonly Article[]>): ((id: Id) => boolean) => {
    const known = new Set([...index].flatMap(([id, [first]]) => (isKnown(first) ? [id] : [])));
    return (id) => known.has(id);
  };
  const order = orderSaid(whole);
  const placeOf = (statement: Statement): number => order.get(statement) ?? 0;
  return {
    since,
    edition,
    briefing,
    knew: (article) => isKnown(whole.articles.get(article)),
    knewEvent: (event) => firstSeen(whole).event(event, since),
    knewActor: knownIn(whole.index.articlesWithActor),
    knewOutlet: knownIn(whole.index.articlesOf),
    articles,
    statements: articles.flatMap(({ statements }) => statements).sort((a, b) => placeOf(a) - placeOf(b)),
  };
}

/** The place of each statement among all, by date said. */
const orderSaid = perUntraced(
  ({ statements }) =>
    new Map<Statement, number>([...statements.values()].map((statement, index) => [statement, index])),
);
