import type { Statement } from '../../briefing/statement.ts';
import type { ActorId } from '../../content/schemas/ids.ts';
import { articleLine, type ArticleLine } from '../parts/article-line.ts';
import { eventRow, type EventRow } from '../parts/chart.ts';
import { figureGroup, type FigureGroup } from '../parts/figures.ts';
import type { Link } from '../parts/link.ts';
import { actorLink, outletLink } from '../parts/links.ts';
import type { Cites } from '../parts/note.ts';
import { shownOf, top, type Room, type Top } from '../parts/paging.ts';
import type { Scope } from '../parts/scope.ts';
import { actorsSpeaking } from '../parts/speakers.ts';
import { statementView, type StatementView } from '../parts/statement.ts';
import { eventChangeView, type EventChangeView } from './event-change.ts';
import type { FigureChange } from './figures.ts';
import type { Found } from './found.ts';
import type { Newcomer } from './newcomers.ts';
import { positionChangeView, positionsTaken, type PositionChangeView, type PositionsTaken } from './position-change.ts';

/** One measure of one event: what was given for it before, and what has been given since. */
export interface FigureChangeView {
  readonly before: FigureGroup;
  readonly since: FigureGroup;
}

/** An article that its outlet changed: what is in it now, and what is no longer. */
export interface RevisionView {
  readonly article: ArticleLine;
  readonly revises: ArticleLine;
  readonly added: Top<StatementView>;
  readonly dropped: Top<StatementView>;
}

/** An outlet or an actor that was not there before, with the first statement by or about them. */
export interface NewcomerView {
  readonly link: Link;
  readonly statements: number;
  readonly cites: Cites;
}

/** All that has changed, the first of each list. */
export interface ChangeLists {
  /** Positions that were held and are not held so any more, by kind of move. */
  readonly moved: Top<PositionChangeView>;
  /** Positions of speakers who had taken none; `shown` of `total`. */
  readonly taken: { readonly by: readonly PositionsTaken[]; readonly shown: number; readonly total: number };
  readonly eventsChanged: Top<EventChangeView>;
  readonly eventsNew: Top<EventRow>;
  readonly figuresChanged: Top<FigureChangeView>;
  readonly figuresNew: Top<FigureGroup>;
  readonly revised: Top<RevisionView>;
  readonly actors: Top<NewcomerView>;
  readonly outlets: Top<NewcomerView>;
  /** Utterances: in all, and by actor, those with most first. */
  readonly statements: {
    readonly total: number;
    readonly byActor: Top<{ readonly actor: Link; readonly count: number }>;
  };
  /** The newest first. */
  readonly articles: Top<ArticleLine>;
}

/** `most` rows of each list; of what takes a line, three times as many where these are all. */
export function changeLists(scope: Scope, found: Found, most: number): ChangeLists {
  const brief = { whole: 3 * most, few: most };
  return {
    moved: top(found.moved, most, (change) => positionChangeView(scope, change)),
    taken: positionsTakenList(scope, found, brief),
    eventsChanged: top(found.eventsChanged, most, (change) => eventChangeView(scope, change)),
    eventsNew: top(found.eventsNew, brief, (event) => eventRow(scope, event, 1)),
    figuresChanged: top(found.figuresChanged, most, (change) => figureChangeView(scope, change)),
    figuresNew: top(found.figuresNew, most, (set) => figureGroup(scope, set)),
    revised: top(found.revised, most, ({ article, revises, added, dropped }) => ({
      article: articleLine(scope, article),
      revises: articleLine(scope, revises),
      added: top(added, most, (statement) => statementView(scope, statement)),
      dropped: top(dropped, most, (statement) => statementView(scope, statement)),
    })),
    actors: top(found.actors, brief, (one) => newcomerView(scope, actorLink, one)),
    outlets: top(found.outlets, brief, (one) => newcomerView(scope, outletLink, one)),
    statements: statementsByActor(scope, found.statements, brief),
    articles: top(found.articles, most, (article) => articleLine(scope, article)),
  };
}

export function positionsTakenList(scope: Scope, { taken }: Found, most: number | Room): ChangeLists['taken'] {
  const shown = taken.slice(0, shownOf(taken.length, most));
  return { by: positionsTaken(scope, shown), shown: shown.length, total: taken.length };
}

export const figureChangeView = (scope: Scope, { before, since }: FigureChange): FigureChangeView => ({
  before: figureGroup(scope, before),
  since: figureGroup(scope, since),
});

function newcomerView<Id>(
  scope: Scope,
  linkOf: (scope: Scope, id: Id) => Link,
  [id, statements]: Newcomer<Id>,
): NewcomerView {
  return {
    link: linkOf(scope, id),
    statements: statements.length,
    cites: scope.notes.statements(statements.slice(0, 1)),
  };
}

function statementsByActor(scope: Scope, statements: readonly Statement[], most: Room): ChangeLists['statements'] {
  const counts = new Map<ActorId, number>();
  for (const statement of statements)
    for (const actor of new Set(actorsSpeaking(statement))) counts.set(actor, (counts.get(actor) ?? 0) + 1);
  const byCount = [...counts].sort(([, one], [, other]) => other - one);
  return {
    total: statements.length,
    byActor: top(byCount, most, ([actor, count]) => ({ actor: actorLink(scope, actor), count })),
  };
}
