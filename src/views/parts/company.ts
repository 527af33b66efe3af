import type { Article, Briefing, BriefingEvent } from '../../briefing/model.ts';
import type { Statement } from '../../briefing/statement.ts';
import type { ActorId } from '../../content/schemas/ids.ts';
import { actorsSpeaking } from './speakers.ts';

/** Two actors and what they appear in together. */
export interface Pair {
  readonly actors: readonly [ActorId, ActorId];
  readonly articles: number;
  /** Utterances. */
  readonly statements: number;
  readonly events: number;
  /** By date; absent where no article has both. */
  readonly first?: Article | undefined;
  /** The newest two, the older first. */
  readonly newest: readonly Article[];
  /** The first event, for a pair that only an event has. */
  readonly event?: BriefingEvent | undefined;
}

/** Who appears with whom, in all of a briefing. */
export interface Company {
  /** Those in the most articles first, then statements, then events; by name where these are equal. */
  readonly pairs: readonly Pair[];
  readonly of: ReadonlyMap<ActorId, readonly Pair[]>;
  /** The articles that an actor appears in. */
  readonly articles: ReadonlyMap<ActorId, number>;
}

interface Counting {
  readonly actors: readonly [ActorId, ActorId];
  articles: number;
  statements: number;
  events: number;
  first?: Article;
  newest: Article[];
  event?: BriefingEvent;
  /** Utterances that several articles report: counted once. */
  readonly shared: Set<string>;
}

const mostNewest = 2;

/** Walks each article, statement and event once; what it keeps grows with the pairs, not with the articles. */
export function companyOf(briefing: Briefing): Company {
  const order = new Map([...briefing.actors.keys()].map((id, index) => [id, index]));
  /** By the places of the two among all: a number is found faster than a text. */
  const found = new Map<number, Counting>();
  const articles = new Map<ActorId, number>();

  function each(ids: Iterable<ActorId>, count: (pair: Counting) => void): void {
    const known = [...new Set(ids)].filter((id) => order.has(id)).sort((a, b) => at(a) - at(b));
    for (const [index, a] of known.entries()) {
      const row = at(a) * order.size;
      for (const b of known.slice(index + 1)) count(found.get(row + at(b)) ?? pairOf(a, b));
    }
  }
  const at = (id: ActorId): number => order.get(id) ?? 0;
  function pairOf(a: ActorId, b: ActorId): Counting {
    const fresh: Counting = { actors: [a, b], articles: 0, statements: 0, events: 0, newest: [], shared: new Set() };
    found.set(at(a) * order.size + at(b), fresh);
    return fresh;
  }

  for (const article of briefing.articles.values()) {
    const ids = new Set(actorsIn(article));
    for (const id of ids) articles.set(id, (articles.get(id) ?? 0) + 1);
    each(ids, (pair) => {
      pair.articles += 1;
      pair.first ??= article;
      pair.newest.push(article);
      if (pair.newest.length > mostNewest) pair.newest.shift();
    });
    for (const statement of article.statements) {
      each(involved(statement), (pair) => {
        if (pair.shared.has(statement.utterance)) return;
        pair.statements += 1;
        if (briefing.index.sameUtterance.has(statement.utterance)) pair.shared.add(statement.utterance);
      });
    }
  }
  for (const event of briefing.events.values()) {
    each(
      event.actors.map(({ id }) => id),
      (pair) => {
        pair.events += 1;
        pair.event ??= event;
      },
    );
  }

  const pairs = [...found.values()]
    .sort(
      (a, b) =>
        b.articles - a.articles ||
        b.statements - a.statements ||
        b.events - a.events ||
        at(a.actors[0]) - at(b.actors[0]) ||
        at(a.actors[1]) - at(b.actors[1]),
    )
    .map(({ shared: _shared, ...pair }): Pair => pair);
  const of = new Map<ActorId, Pair[]>();
  for (const pair of pairs) {
    for (const id of pair.actors) {
      const own = of.get(id);
      if (own) own.push(pair);
      else of.set(id, [pair]);
    }
  }
  return { pairs, of, articles };
}

/** The actors that a statement is by or about. */
export const involved = (statement: Statement): ActorId[] => [...actorsSpeaking(statement), ...statement.about];

const actorsIn = (article: Article): ActorId[] => [
  ...article.statements.flatMap(involved),
  ...article.body.blocks.flatMap(({ mentions }) => mentions),
];

/** What shows two actors together: passages of the newest articles with both, else of the first event with both. */
export function passagesOf({ index }: Briefing, { actors: [a, b], newest, event }: Pair): Statement[] {
  if (newest.length > 0) return newest.flatMap((article) => passage(article, a, b));
  return event === undefined ? [] : (index.statementsReporting.get(event.id) ?? []).slice(0, 1);
}

/** The statement that has both, else the first that has one of them, else what stands where one is mentioned. */
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
