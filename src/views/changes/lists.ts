import type { Statement } from '../../briefing/statement.ts';
import type { BriefingEvent } from '../../briefing/model.ts';
import type { ActorId, OutletId } from '../../content/schemas/ids.ts';
import { articleLine, type ArticleLine } from '../parts/article-line.ts';
import { eventRow, type EventRow } from '../parts/chart.ts';
import { figureGroup, type FigureGroup } from '../parts/figures.ts';
import type { Link } from '../parts/link.ts';
import { actorLink, outletLink } from '../parts/links.ts';
import type { Cites } from '../parts/note.ts';
import { shownOf, top, type Room, type Top } from '../parts/paging.ts';
import type { Scope } from '../parts/scope.ts';
import { statementView, type StatementView } from '../parts/statement.ts';
import { eventChangeView, type EventChangeView } from './event-change.ts';
import type { FigureChange } from './figures.ts';
import type { Found } from './found.ts';
import type { Newcomer } from './newcomers.ts';
import type { Revision } from './revisions.ts';
import { roomFor, type ChangePart } from './room.ts';
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

/** New utterances of one actor. */
export interface SpeakerCount {
  readonly actor: Link;
  readonly count: number;
}

/** All that has changed, the first of each list. */
export interface ChangeLists {
  /** Positions that were held and are not held so any more, by kind of move. */
  readonly moved: Top<PositionChangeView>;
  /** Positions of speakers who had taken none; `shown` of `total`. */
  readonly taken: { readonly by: readonly PositionsTaken[]; readonly shown: number } & Omit<Top<never>, 'items'>;
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
    readonly byActor: Top<SpeakerCount>;
  };
  /** The newest first. */
  readonly articles: Top<ArticleLine>;
}

/** The first rows of each list, as `roomFor` has it; `restAt` is the path of the pages that list all of one. */
export function changeLists(
  scope: Scope,
  found: Found,
  most: number,
  restAt: (part: ChangePart) => string | undefined,
): ChangeLists {
  const first = <T, Row>(part: ChangePart, rows: readonly T[], row: (scope: Scope, item: T) => Row): Top<Row> =>
    top(rows, roomFor(part, most), (item) => row(scope, item), restAt(part));
  return {
    moved: first('moved', found.moved, positionChangeView),
    taken: positionsTakenList(scope, found, roomFor('taken', most), restAt('taken')),
    eventsChanged: first('events-changed', found.eventsChanged, eventChangeView),
    eventsNew: first('events-new', found.eventsNew, newEventRow),
    figuresChanged: first('figures-changed', found.figuresChanged, figureChangeView),
    figuresNew: first('figures-new', found.figuresNew, figureGroup),
    revised: first('revised', found.revised, (_, revision) => revisionView(scope, revision, most)),
    actors: first('actors', found.actors, newActorView),
    outlets: first('outlets', found.outlets, newOutletView),
    statements: {
      total: found.statements.length,
      byActor: first('statements', found.speakers, speakerCount),
    },
    articles: first('articles', found.articles, articleLine),
  };
}

export function positionsTakenList(
  scope: Scope,
  { taken }: Found,
  most: number | Room,
  rest?: string,
): ChangeLists['taken'] {
  const shown = taken.slice(0, shownOf(taken.length, most));
  return {
    by: positionsTaken(scope, shown),
    shown: shown.length,
    total: taken.length,
    ...(rest !== undefined && shown.length < taken.length ? { all: rest } : {}),
  };
}

export const newEventRow = (scope: Scope, event: BriefingEvent): EventRow => eventRow(scope, event, 1);

export const revisionView = (
  scope: Scope,
  { article, revises, added, dropped }: Revision,
  most: number,
): RevisionView => ({
  article: articleLine(scope, article),
  revises: articleLine(scope, revises),
  added: top(added, most, (statement) => statementView(scope, statement)),
  dropped: top(dropped, most, (statement) => statementView(scope, statement)),
});

export const figureChangeView = (scope: Scope, { before, since }: FigureChange): FigureChangeView => ({
  before: figureGroup(scope, before),
  since: figureGroup(scope, since),
});

export const newActorView = (scope: Scope, [id, statements]: Newcomer<ActorId>): NewcomerView =>
  newcomerView(scope, actorLink(scope, id), statements);

export const newOutletView = (scope: Scope, [id, statements]: Newcomer<OutletId>): NewcomerView =>
  newcomerView(scope, outletLink(scope, id), statements);

const newcomerView = (scope: Scope, link: Link, statements: readonly Statement[]): NewcomerView => ({
  link,
  statements: statements.length,
  cites: scope.notes.statements(statements.slice(0, 1)),
});

export const speakerCount = (scope: Scope, [actor, count]: readonly [ActorId, number]): SpeakerCount => ({
  actor: actorLink(scope, actor),
  count,
});
