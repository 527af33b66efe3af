import type { ActorId } from '../../content/schemas/ids.ts';
import type { BriefingIndex } from '../indexes.ts';
import type { Article, Briefing } from '../model.ts';
import { lazily } from '../lazily.ts';
import { once } from '../once.ts';
import { copyHeads } from '../origins/copies.ts';
import type { Statement } from '../statement.ts';
import { coverageIn } from './coverage.ts';
import { groupBy } from './group.ts';

/** The indexes of a briefing, each built once, when it is first asked for. */
export function buildIndexes(briefing: Omit<Briefing, 'index'>): BriefingIndex {
  const statements = once(() => [...briefing.statements.values()]);
  const articles = once(() => [...briefing.articles.values()]);
  const events = once(() => [...briefing.events.values()]);
  const claims = once(() => [...briefing.claims.values()]);
  const index: BriefingIndex = lazily<BriefingIndex>({
    statementsBy: () => groupBy(statements(), speakingActors),
    statementsOf: () => groupBy(statements(), unnamedOf),
    statementsAbout: () => groupBy(statements(), ({ about }) => about),
    statementsOnTopic: () => groupBy(statements(), ({ topics }) => topics),
    statementsOnClaim: () => groupBy(statements(), ({ positions }) => positions.map(({ claim }) => claim)),
    statementsReporting: () => groupBy(statements(), ({ reports }) => reports.map(({ event }) => event)),
    statementsAt: () => groupBy(statements(), ({ occasion }) => (occasion === undefined ? [] : [occasion])),
    statementsDating: () =>
      groupBy(statements(), ({ reports }) => reports.flatMap(({ event, when }) => (when === undefined ? [] : [event]))),
    statementsWithFigures: () => statements().filter(({ figures }) => figures.length > 0),
    statementsCounting: () =>
      groupBy(statements(), ({ figures }) => figures.flatMap(({ event }) => (event === undefined ? [] : [event]))),
    sameUtterance: () => reportedAgain(statements()),
    articlesOf: () => groupBy(articles(), ({ outlet }) => (outlet === undefined ? [] : [outlet])),
    revisionsOf: () => groupBy(articles(), ({ revises }) => (revises === undefined ? [] : [revises])),
    copiesOf: () => groupBy(articles(), ({ wireOf }) => (wireOf === undefined ? [] : [wireOf])),
    copyHeads: () => copyHeads(briefing),
    articlesOnTopic: () => groupBy(articles(), ({ topics }) => topics),
    articlesWithActor: () => groupBy(articles(), actorsOf),
    eventsOnTopic: () => groupBy(events(), ({ topics }) => topics),
    eventsWithActor: () => groupBy(events(), ({ actors }) => actors.map(({ id }) => id)),
    claimsOnTopic: () => groupBy(claims(), ({ topics }) => topics),
    claimsOnEvent: () => groupBy(claims(), ({ event }) => (event === undefined ? [] : [event])),
    coverage: () => coverageIn(briefing, index),
    labelsOf: () =>
      groupBy(
        articles().flatMap(({ id, labels }) => labels.map((label) => ({ ...label, article: id }))),
        (label) => [label.for],
      ),
  });
  return index;
}

/** An utterance bears the name of one of its reports, so that any other of them tells that there are several. */
function reportedAgain(statements: readonly Statement[]): BriefingIndex['sameUtterance'] {
  const several = new Set(statements.flatMap(({ key, utterance }) => (key === utterance ? [] : [utterance])));
  const utterances = groupBy(statements, ({ utterance }) => (several.has(utterance) ? [utterance] : []));
  return new Map([...utterances].filter(([, reports]) => reports.length > 1));
}

function speakingActors(statement: Statement): ActorId[] {
  return statement.speakers.flatMap((speaker) => (speaker.kind === 'actor' ? [speaker.id] : []));
}

/** The actors to whom unnamed speakers of a statement belong. */
function unnamedOf({ speakers }: Statement): ActorId[] {
  return speakers.flatMap((speaker) => (speaker.kind === 'unnamed' && speaker.of !== undefined ? [speaker.of] : []));
}

function actorsOf(article: Article): ActorId[] {
  return [
    ...article.statements.flatMap((statement) => [
      ...speakingActors(statement),
      ...unnamedOf(statement),
      ...statement.about,
    ]),
    ...article.body.blocks.flatMap((block) => block.mentions),
  ];
}
