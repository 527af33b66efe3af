import { coverageIn } from '../briefing/build/coverage.ts';
import type { BriefingIndex } from '../briefing/indexes.ts';
import type { Article, Briefing, BriefingEvent, Claim, Edition } from '../briefing/model.ts';
import { copyHeads } from '../briefing/origins/copies.ts';
import type { Statement } from '../briefing/statement.ts';
import type { ArticleId } from '../content/schemas/ids.ts';
import { eventAsReported } from './event-as-reported.ts';
import { Narrowed } from './narrowed.ts';

/** An edition, or what is to become one: it sees up to its window’s end. */
export type Seeing = Pick<Edition, 'window'>;

/**
 * The briefing as an edition sees it: the articles published, at their earliest, up to its window's end, with their
 * statements, the events that these report or were made at, as far as these know them, and the claims that they take a
 * position on. Registries stay whole, and indexes are those of the whole briefing, narrowed where they are looked into.
 */
export function briefingAsOf(briefing: Briefing, edition: Seeing): Briefing {
  const seen = articlesSeen(briefing, edition);
  if (seen.length === briefing.articles.size) return briefing;

  const articles = new Map(seen.map((article) => [article.id, article]));
  const statements = new Map([...briefing.statements].filter(([, statement]) => articles.has(statement.article)));
  const reported = new Set<string | undefined>();
  const claims = new Set<string>();
  for (const { reports, occasion, positions } of statements.values()) {
    reported.add(occasion);
    for (const report of reports) reported.add(report.event);
    for (const { claim } of positions) claims.add(claim);
  }
  const bySeen = ({ article }: Statement): boolean => articles.has(article);
  const events = new Map(
    [...briefing.events].flatMap(([id, event]) =>
      reported.has(id)
        ? [[id, eventAsReported(event, (briefing.index.statementsReporting.get(id) ?? []).filter(bySeen))]]
        : [],
    ),
  );
  const known = {
    articles,
    statements,
    events,
    claims: new Map([...briefing.claims].filter(([id]) => claims.has(id))),
  };
  return { ...briefing, ...known, index: indexOf(briefing.index, known) };
}

function indexOf(
  whole: BriefingIndex,
  known: Pick<Briefing, 'articles' | 'statements' | 'events' | 'claims'>,
): BriefingIndex {
  const of = <T extends { readonly article: ArticleId }>(item: T): T | undefined =>
    known.articles.has(item.article) ? item : undefined;
  const article = ({ id }: Article) => known.articles.get(id);
  const event = ({ id }: BriefingEvent) => known.events.get(id);
  const claim = ({ id }: Claim) => known.claims.get(id);
  return {
    statementsBy: new Narrowed(whole.statementsBy, of),
    statementsOf: new Narrowed(whole.statementsOf, of),
    statementsAbout: new Narrowed(whole.statementsAbout, of),
    statementsOnTopic: new Narrowed(whole.statementsOnTopic, of),
    statementsOnClaim: new Narrowed(whole.statementsOnClaim, of),
    statementsReporting: new Narrowed(whole.statementsReporting, of),
    statementsAt: new Narrowed(whole.statementsAt, of),
    statementsCounting: new Narrowed(whole.statementsCounting, of),
    sameUtterance: new Narrowed(whole.sameUtterance, of, 2),
    articlesOf: new Narrowed(whole.articlesOf, article),
    revisionsOf: new Narrowed(whole.revisionsOf, article),
    copiesOf: new Narrowed(whole.copiesOf, article),
    copyHeads: whole.copyHeads.size === 0 ? whole.copyHeads : copyHeads(known),
    articlesOnTopic: new Narrowed(whole.articlesOnTopic, article),
    articlesWithActor: new Narrowed(whole.articlesWithActor, article),
    eventsOnTopic: new Narrowed(whole.eventsOnTopic, event),
    eventsWithActor: new Narrowed(whole.eventsWithActor, event),
    claimsOnTopic: new Narrowed(whole.claimsOnTopic, claim),
    claimsOnEvent: new Narrowed(whole.claimsOnEvent, claim),
    coverage: coverageIn(known),
    labelsOf: new Narrowed(whole.labelsOf, of),
  };
}

/** An article of an unknown year may have been out by then. */
export function articlesSeen({ articles }: Briefing, edition: Seeing): Article[] {
  return [...articles.values()].filter((article) => isSeen(article, edition));
}

export const isSeen = ({ published: { date } }: Article, { window: { latest } }: Seeing): boolean =>
  latest === null || date.earliest === null || date.earliest <= latest;
