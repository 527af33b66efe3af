import type { Article } from '../../briefing/model.ts';
import type { Statement } from '../../briefing/statement.ts';
import type { ActorId } from '../../content/schemas/ids.ts';
import type { Link } from './link.ts';
import { actorLink } from './links.ts';
import type { Cites } from './note.ts';
import type { Scope } from './scope.ts';
import { actorsSpeaking } from './speakers.ts';
import { countUtterances } from './utterances.ts';

/** An actor that stands in the same statements, events or articles as the page's. */
export interface Companion {
  readonly actor: Link;
  readonly articles: number;
  readonly statements: number;
  readonly events: number;
  /** A passage in the newest articles that have both, at most two. */
  readonly cites: Cites;
}

/** At most `most` of them: those in the most articles, then statements, then events; by name where these are equal. */
export function companions(scope: Scope, id: ActorId, most: number): Companion[] {
  const { index, actors } = scope.briefing;
  const articles = tally(
    (index.articlesWithActor.get(id) ?? []).map((article) => [article, actorsIn(article)] as const),
  );
  const statements = tally(
    (index.articlesWithActor.get(id) ?? [])
      .flatMap((article) => article.statements.map((statement) => [statement, involved(statement)] as const))
      .filter(([, both]) => both.includes(id)),
  );
  const events = tally(
    (index.eventsWithActor.get(id) ?? []).map((event) => [event, event.actors.map((actor) => actor.id)] as const),
  );
  return [...actors.keys()]
    .filter((other) => other !== id && (articles.has(other) || events.has(other)))
    .map((other) => ({
      other,
      articles: articles.get(other) ?? [],
      statements: countUtterances(statements.get(other) ?? []),
      events: events.get(other) ?? [],
    }))
    .sort(
      (a, b) =>
        b.articles.length - a.articles.length || b.statements - a.statements || b.events.length - a.events.length,
    )
    .slice(0, most)
    .map(({ other, ...found }) => ({
      actor: actorLink(scope, other),
      articles: found.articles.length,
      statements: found.statements,
      events: found.events.length,
      cites: scope.notes.statements(
        found.articles.length > 0
          ? found.articles.slice(-2).flatMap((article) => passage(article, id, other))
          : found.events.flatMap((event) => (index.statementsReporting.get(event.id) ?? []).slice(0, 1)),
      ),
    }));
}

/** The statement that has both, else the first that has one of them, else what stands where the other is mentioned. */
function passage(article: Article, one: ActorId, other: ActorId): Statement[] {
  const has = (...ids: ActorId[]) =>
    article.statements.find((statement) => ids.every((id) => involved(statement).includes(id)));
  const mentioned = new Set<string | null>(
    article.body.blocks.filter(({ mentions }) => mentions.includes(other)).map(({ id }) => id),
  );
  const found =
    has(one, other) ??
    has(other) ??
    article.statements.find(({ block }) => mentioned.has(block)) ??
    has(one) ??
    article.statements[0];
  return found ? [found] : [];
}

const involved = (statement: Statement): ActorId[] => [...actorsSpeaking(statement), ...statement.about];

const actorsIn = (article: Article): ActorId[] => [
  ...article.statements.flatMap(involved),
  ...article.body.blocks.flatMap(({ mentions }) => mentions),
];

function tally<T>(items: readonly (readonly [T, readonly ActorId[]])[]): Map<ActorId, T[]> {
  const byActor = new Map<ActorId, T[]>();
  for (const [item, ids] of items) {
    for (const id of new Set(ids)) {
      const group = byActor.get(id);
      if (group) group.push(item);
      else byActor.set(id, [item]);
    }
  }
  return byActor;
}
