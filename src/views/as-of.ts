import { coverageIn } from '../briefing/build/coverage.ts';
import type { BriefingIndex } from '../briefing/indexes.ts';
import type { Article, Briefing, BriefingEvent, Claim } from '../briefing/model.ts';
import { lazily } from '../briefing/lazily.ts';
import { copyHeads } from '../briefing/origins/copies.ts';
import { isSeen, seenFrom, sees, type Seeing } from '../briefing/seen.ts';
import type { Statement } from '../briefing/statement.ts';
import type { ArticleId, EventId } from '../content/schemas/ids.ts';
import { eventAsReported } from './event-as-reported.ts';
import { firstSeen } from './first-seen.ts';
import { Narrowed } from './narrowed.ts';
import { perUntraced } from './per-untraced.ts';
import { Picked } from './picked.ts';

/**
 * The briefing as an edition sees it: the articles published, at their earliest, up to its window's end, with their
 * statements, the events that these report or were made at, as far as these know them, and the claims that they take a
 * position on. Registries stay whole; everything else is that of the whole briefing, narrowed where it is looked into.
 */
export function briefingAsOf(briefing: Briefing, edition: Seeing): Briefing {
  const articles = new Map<ArticleId, Article>();
  for (const { article, from } of whenSeen(briefing)) if (sees(edition, from)) articles.set(article.id, article);
  if (articles.size === briefing.articles.size) return briefing;

  const first = firstSeen(briefing);
  const bySeen = (statement: Statement): Statement | undefined =>
    articles.has(statement.article) ? statement : undefined;
  const known = {
    articles,
    statements: new Picked(briefing.statements, bySeen),
    events: new Picked(briefing.events, (event) => (first.event(event.id, edition) ? asReported(event) : undefined)),
    claims: new Picked(briefing.claims, (claim) => (first.claim(claim.id, edition) ? claim : undefined)),
  };
  const restated = new Map<EventId, BriefingEvent>();
  function asReported(event: BriefingEvent): BriefingEvent {
    if (!first.restated.has(event.id)) return event;
    const before = restated.get(event.id);
    if (before !== undefined) return before;
    const reporting = briefing.index.statementsReporting.get(event.id) ?? [];
    const found = eventAsReported(event, reporting.filter(bySeen));
    restated.set(event.id, found);
    return found;
  }
  return { ...briefing, ...known, index: indexOf(briefing.index, known) };
}

/** From when on each article is seen: every edition asks. */
const whenSeen = perUntraced(({ articles }) =>
  Array.from(articles.values(), (article) => ({ article, from: seenFrom(article) })),
);

function indexOf(
  whole: BriefingIndex,
  known: Pick<Briefing, 'articles' | 'statements' | 'events' | 'claims'>,
): BriefingIndex {
  const of = <T extends { readonly article: ArticleId }>(item: T): T | undefined =>
    known.articles.has(item.article) ? item : undefined;
  const article = ({ id }: Article) => known.articles.get(id);
  const event = ({ id }: BriefingEvent) => known.events.get(id);
  const claim = ({ id }: Claim) => known.claims.get(id);
  const index: BriefingIndex = lazily<BriefingIndex>({
    statementsBy: () => new Narrowed(whole.statementsBy, of),
    statementsOf: () => new Narrowed(whole.statementsOf, of),
    statementsAbout: () => new Narrowed(whole.statementsAbout, of),
    statementsOnTopic: () => new Narrowed(whole.statementsOnTopic, of),
    statementsOnClaim: () => new Narrowed(whole.statementsOnClaim, of),
    statementsReporting: () => new Narrowed(whole.statementsReporting, of),
    statementsAt: () => new Narrowed(whole.statementsAt, of),
    statementsDating: () => new Narrowed(whole.statementsDating, of),
    statementsCounting: () => new Narrowed(whole.statementsCounting, of),
    sameUtterance: () => new Narrowed(whole.sameUtterance, of, 2),
    articlesOf: () => new Narrowed(whole.articlesOf, article),
    revisionsOf: () => new Narrowed(whole.revisionsOf, article),
    copiesOf: () => new Narrowed(whole.copiesOf, article),
    copyHeads: () => (whole.copyHeads.size === 0 ? whole.copyHeads : copyHeads(known, whole.copyHeads)),
    articlesOnTopic: () => new Narrowed(whole.articlesOnTopic, article),
    articlesWithActor: () => new Narrowed(whole.articlesWithActor, article),
    eventsOnTopic: () => new Narrowed(whole.eventsOnTopic, event),
    eventsWithActor: () => new Narrowed(whole.eventsWithActor, event),
    claimsOnTopic: () => new Narrowed(whole.claimsOnTopic, claim),
    claimsOnEvent: () => new Narrowed(whole.claimsOnEvent, claim),
    labelsOf: () => new Narrowed(whole.labelsOf, of),
    statementsWithFigures: () => whole.statementsWithFigures.filter((statement) => of(statement) !== undefined),
    coverage: () => coverageIn(known, index),
  });
  return index;
}

export function articlesSeen({ articles }: Briefing, edition: Seeing): Article[] {
  return [...articles.values()].filter((article) => isSeen(article, edition));
}
