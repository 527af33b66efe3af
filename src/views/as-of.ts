import { buildIndexes } from '../briefing/build/indexes.ts';
import type { Article, Briefing, Edition } from '../briefing/model.ts';

/** What an edition knows of a briefing: of its articles, statements, events and claims. */
export type Known = Pick<Briefing, 'articles' | 'statements' | 'events' | 'claims'>;

/**
 * The briefing as an edition sees it: the articles published, at their earliest, up to its window's end, with their
 * statements, the events that these report or were made at, and the claims that they take a position on. Registries
 * stay whole.
 */
export function briefingAsOf(briefing: Briefing, edition: Edition): Briefing {
  const known = knownBy(briefing, edition);
  if (known === briefing) return briefing;
  const part = { ...briefing, ...known };
  return { ...part, index: buildIndexes(part) };
}

/** The same without indexes, which take the most time; the briefing itself where the edition knows all of it. */
export function knownBy(briefing: Briefing, edition: Edition): Known {
  const seen = articlesSeen(briefing, edition);
  if (seen.length === briefing.articles.size) return briefing;

  const articles = new Map(seen.map((article) => [article.id, article]));
  const statements = new Map([...briefing.statements].filter(([, statement]) => articles.has(statement.article)));
  const events = new Set<string | undefined>();
  const claims = new Set<string>();
  for (const { reports, occasion, positions } of statements.values()) {
    events.add(occasion);
    for (const report of reports) events.add(report.event);
    for (const { claim } of positions) claims.add(claim);
  }
  return {
    articles,
    statements,
    events: new Map([...briefing.events].filter(([id]) => events.has(id))),
    claims: new Map([...briefing.claims].filter(([id]) => claims.has(id))),
  };
}

/** An article of an unknown year may have been out by then. */
export function articlesSeen({ articles }: Briefing, { window: { latest } }: Edition): Article[] {
  return [...articles.values()].filter(
    ({ published: { date } }) => latest === null || date.earliest === null || date.earliest <= latest,
  );
}
