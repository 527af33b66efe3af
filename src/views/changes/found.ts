import type { Article, BriefingEvent } from '../../briefing/model.ts';
import type { Statement } from '../../briefing/statement.ts';
import type { ActorId, OutletId } from '../../content/schemas/ids.ts';
import type { FigureSet } from '../parts/figures.ts';
import { actorsSpeaking } from '../parts/speakers.ts';
import { onceEach } from '../parts/utterances.ts';
import { eventChanges, newEvents, type EventChange } from './events.ts';
import { figureChanges, type FigureChange } from './figures.ts';
import { newActors, newOutlets, type Newcomer } from './newcomers.ts';
import type { News } from './news.ts';
import { positionChanges, type PositionChange } from './positions.ts';
import { revisions, type Revision } from './revisions.ts';

/** All that has changed, in the order in which it is shown: what is dated, the newest first. */
export interface Found {
  /** Positions that were held, and what became of them; and those of speakers who had taken none. */
  readonly moved: readonly PositionChange[];
  readonly taken: readonly PositionChange[];
  readonly eventsChanged: readonly EventChange[];
  readonly eventsNew: readonly BriefingEvent[];
  readonly figuresChanged: readonly FigureChange[];
  readonly figuresNew: readonly FigureSet[];
  readonly revised: readonly Revision[];
  readonly actors: readonly Newcomer<ActorId>[];
  readonly outlets: readonly Newcomer<OutletId>[];
  /** Utterances that no article known before reports. */
  readonly statements: readonly Statement[];
  /** Who is said to have made them, in how many each, those of most first. */
  readonly speakers: readonly (readonly [ActorId, number])[];
  readonly articles: readonly Article[];
}

export function changesFound(news: News): Found {
  const positions = positionChanges(news);
  const figures = figureChanges(news);
  const statements = newUtterances(news);
  return {
    moved: positions.filter(({ move }) => move !== 'new'),
    taken: positions.filter(({ move }) => move === 'new'),
    eventsChanged: eventChanges(news).reverse(),
    eventsNew: newEvents(news).reverse(),
    figuresChanged: figures.changed,
    figuresNew: figures.first,
    revised: revisions(news).reverse(),
    actors: newActors(news),
    outlets: newOutlets(news),
    statements,
    speakers: countBySpeaker(statements),
    articles: news.articles.toReversed(),
  };
}

function newUtterances({ briefing, knew, statements }: News): Statement[] {
  const isKnown = ({ utterance }: Statement): boolean =>
    briefing.index.sameUtterance.get(utterance)?.some(({ article }) => knew(article)) === true;
  return onceEach(statements.filter((statement) => !isKnown(statement)));
}

function countBySpeaker(statements: readonly Statement[]): (readonly [ActorId, number])[] {
  const counts = new Map<ActorId, number>();
  for (const statement of statements)
    for (const actor of new Set(actorsSpeaking(statement))) counts.set(actor, (counts.get(actor) ?? 0) + 1);
  return [...counts].sort(([, one], [, other]) => other - one);
}
