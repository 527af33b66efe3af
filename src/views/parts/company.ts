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
  /** Their places among all actors. */
  readonly a: number;
  readonly b: number;
  articles: number;
  statements: number;
  events: number;
  first?: Article;
  last?: Article;
  beforeLast?: Article | undefined;
  event?: BriefingEvent;
  /** Utterances that several articles report: counted once. */
  shared?: Set<string>;
}

/** Walks each article, statement and event once; what it keeps grows with the pairs, not with the articles. */
export function companyOf(briefing: Briefing): Company {
  const actors = [...briefing.actors.keys()];
  const places = new Map(actors.map((id, place) => [id, place]));
  const found = new Map<number, Counting>();
  const articles = new Map<ActorId, number>();

  function each(ids: Iterable<ActorId>, count: (pair: Counting) => void): void {
    const known = placesOf(places, ids);
    for (let one = 0; one < known.length; one += 1)
      for (let other = one + 1; other < known.length; other += 1) count(pairOf(known[one] ?? 0, known[other] ?? 0));
  }
  function pairOf(a: number, b: number): Counting {
    const key = a * actors.length + b;
    const known = found.get(key);
    if (known !== undefined) return known;
    const fresh: Counting = { a, b, articles: 0, statements: 0, events: 0 };
    found.set(key, fresh);
    return fresh;
  }

  for (const article of briefing.articles.values()) {
    const ids = actorsIn(article);
    for (const id of ids) articles.set(id, (articles.get(id) ?? 0) + 1);
    each(ids, (pair) => {
      pair.articles += 1;
      pair.first ??= article;
      pair.beforeLast = pair.last;
      pair.last = article;
    });
    for (const statement of article.statements) {
      const isShared = briefing.index.sameUtterance.has(statement.utterance);
      each(involved(statement), (pair) => {
        if (isShared) {
          if (pair.shared?.has(statement.utterance) === true) return;
          pair.shared = (pair.shared ?? new Set()).add(statement.utterance);
        }
        pair.statements += 1;
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
      (a, b) => b.articles - a.articles || b.statements - a.statements || b.events - a.events || a.a - b.a || a.b - b.b,
    )
    .flatMap((counted) => pairsFrom(actors, counted));
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

/** How many pairs there are; where there are more than `most`, some number from `most` on. */
export function countPairs(briefing: Briefing, most: number): number {
  const places = new Map([...briefing.actors.keys()].map((id, place) => [id, place]));
  const found = new Set<number>();
  const add = (ids: Iterable<ActorId>): void => {
    const known = placesOf(places, ids);
    for (const [index, a] of known.entries()) for (const b of known.slice(index + 1)) found.add(a * places.size + b);
  };
  // What a statement involves its article does too.
  for (const article of briefing.articles.values()) {
    if (found.size >= most) return found.size;
    add(actorsIn(article));
  }
  for (const event of briefing.events.values()) add(event.actors.map(({ id }) => id));
  return found.size;
}

/** Ascending, each once; those that no registry has are left out. */
function placesOf(places: ReadonlyMap<ActorId, number>, ids: Iterable<ActorId>): number[] {
  const known = new Set<number>();
  for (const id of ids) {
    const place = places.get(id);
    if (place !== undefined) known.add(place);
  }
  return [...known].sort((a, b) => a - b);
}

function pairsFrom(actors: readonly ActorId[], counted: Counting): Pair[] {
  const { a, b, articles, statements, events, first, last, beforeLast, event } = counted;
  const [one, other] = [actors[a], actors[b]];
  if (one === undefined || other === undefined) return [];
  const newest = [beforeLast, last].filter((article) => article !== undefined);
  return [{ actors: [one, other], articles, statements, events, newest, first, event }];
}

/** The actors that a statement is by or about. */
const involved = (statement: Statement): ActorId[] => [...actorsSpeaking(statement), ...statement.about];

function actorsIn(article: Article): Set<ActorId> {
  const found = new Set<ActorId>();
  for (const statement of article.statements) for (const id of involved(statement)) found.add(id);
  for (const { mentions } of article.body.blocks) for (const id of mentions) found.add(id);
  return found;
}

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
