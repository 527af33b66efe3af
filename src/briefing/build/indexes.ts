import type { ActorId } from '../../content/schemas/ids.ts';
import type { BriefingIndex } from '../indexes.ts';
import type { Article, Briefing } from '../model.ts';
import { once } from '../once.ts';
import { copyHeads } from '../origins/copies.ts';
import type { Statement } from '../statement.ts';
import { coverageIn } from './coverage.ts';
import { groupBy } from './group.ts';

/** Builds every index of a briefing, once. */
export function buildIndexes(briefing: Omit<Briefing, 'index'>): BriefingIndex {
  const statements = [...briefing.statements.values()];
  const articles = [...briefing.articles.values()];
  const events = [...briefing.events.values()];
  const claims = [...briefing.claims.values()];
  const utterances = groupBy(statements, (statement) => [statement.utterance]);
  const lists = {
    statementsBy: groupBy(statements, speakingActors),
    statementsOf: groupBy(statements, (statement) =>
      statement.speakers.flatMap((speaker) =>
        speaker.kind === 'unnamed' && speaker.of !== undefined ? [speaker.of] : [],
      ),
    ),
    statementsAbout: groupBy(statements, (statement) => statement.about),
    statementsOnTopic: groupBy(statements, (statement) => statement.topics),
    statementsOnClaim: groupBy(statements, (statement) => statement.positions.map((position) => position.claim)),
    statementsReporting: groupBy(statements, (statement) => statement.reports.map((report) => report.event)),
    statementsAt: groupBy(statements, (statement) => (statement.occasion === undefined ? [] : [statement.occasion])),
    statementsDating: groupBy(statements, (statement) =>
      statement.reports.flatMap(({ event, when }) => (when === undefined ? [] : [event])),
    ),
    statementsCounting: groupBy(statements, (statement) =>
      statement.figures.flatMap(({ event }) => (event === undefined ? [] : [event])),
    ),
    sameUtterance: new Map([...utterances].filter(([, reports]) => reports.length > 1)),
    articlesOf: groupBy(articles, (article) => (article.outlet === undefined ? [] : [article.outlet])),
    revisionsOf: groupBy(articles, ({ revises }) => (revises === undefined ? [] : [revises])),
    copiesOf: groupBy(articles, ({ wireOf }) => (wireOf === undefined ? [] : [wireOf])),
    copyHeads: copyHeads(briefing),
    articlesOnTopic: groupBy(articles, (article) => article.topics),
    articlesWithActor: groupBy(articles, actorsOf),
    eventsOnTopic: groupBy(events, (event) => event.topics),
    eventsWithActor: groupBy(events, (event) => event.actors.map((actor) => actor.id)),
    claimsOnTopic: groupBy(claims, (claim) => claim.topics),
    claimsOnEvent: groupBy(claims, (claim) => (claim.event === undefined ? [] : [claim.event])),
    labelsOf: groupBy(
      articles.flatMap((article) => article.labels.map((label) => ({ ...label, article: article.id }))),
      (label) => [label.for],
    ),
  };
  const withFigures = once(() => statements.filter(({ figures }) => figures.length > 0));
  return { ...lists, statementsWithFigures: withFigures, coverage: coverageIn(briefing, lists) };
}

function speakingActors(statement: Statement): ActorId[] {
  return statement.speakers.flatMap((speaker) => (speaker.kind === 'actor' ? [speaker.id] : []));
}

function actorsOf(article: Article): ActorId[] {
  return [
    ...article.statements.flatMap((statement) => [...speakingActors(statement), ...statement.about]),
    ...article.body.blocks.flatMap((block) => block.mentions),
  ];
}
