import type { Edition } from '../../briefing/model.ts';
import type { ViewContext } from '../context.ts';
import { articleLine, type ArticleLine } from '../parts/article-line.ts';
import type { EventRow } from '../parts/chart.ts';
import { figureGroup, type FigureGroup } from '../parts/figures.ts';
import type { Paged } from '../parts/paging.ts';
import type { CorrectionView } from '../parts/reference.ts';
import type { Scope } from '../parts/scope.ts';
import { foundBetween } from './between.ts';
import { correctionsBetween } from './corrections.ts';
import { eventChangeView, type EventChangeView } from './event-change.ts';
import type { Found } from './found.ts';
import {
  figureChangeView,
  newActorView,
  newEventRow,
  newOutletView,
  revisionView,
  speakerCount,
  type FigureChangeView,
  type NewcomerView,
  type RevisionView,
  type SpeakerCount,
} from './lists.ts';
import { positionChangeView, positionsTaken, type PositionChangeView, type PositionsTaken } from './position-change.ts';
import { onPage, type ChangePart } from './room.ts';

/** One of the lists of what changed, a page of it. */
export type ChangesList =
  | { readonly kind: 'moved'; readonly page: Paged<PositionChangeView> }
  | { readonly kind: 'taken'; readonly page: Paged<PositionsTaken> }
  | { readonly kind: 'events-changed'; readonly page: Paged<EventChangeView> }
  | { readonly kind: 'events-new'; readonly page: Paged<EventRow> }
  | { readonly kind: 'figures-changed'; readonly page: Paged<FigureChangeView> }
  | { readonly kind: 'figures-new'; readonly page: Paged<FigureGroup> }
  | { readonly kind: 'revised'; readonly page: Paged<RevisionView> }
  | { readonly kind: 'corrections'; readonly page: Paged<CorrectionView> }
  | { readonly kind: 'actors' | 'outlets'; readonly page: Paged<NewcomerView> }
  | { readonly kind: 'statements'; readonly page: Paged<SpeakerCount> }
  | { readonly kind: 'articles'; readonly page: Paged<ArticleLine> };

/** Makes rows of the part of a list that a page shows. */
type Turn = <T, Row>(items: readonly T[], row: (scope: Scope, item: T) => Row) => Paged<Row>;

/** All that has changed between two editions, of which no row is made before it is asked for. */
export interface ChangesListing {
  readonly totals: Readonly<Record<ChangePart, number>>;
  readonly list: (part: ChangePart, scope: Scope, turn: Turn) => ChangesList;
}

export function changesListing(context: ViewContext, since: Edition, edition: Edition): ChangesListing {
  const found = foundBetween(context, since, edition);
  const corrections = correctionsBetween(context, since, edition);
  return {
    totals: {
      moved: found.moved.length,
      taken: found.taken.length,
      'events-changed': found.eventsChanged.length,
      'events-new': found.eventsNew.length,
      'figures-changed': found.figuresChanged.length,
      'figures-new': found.figuresNew.length,
      revised: found.revised.length,
      corrections: corrections.length,
      actors: found.actors.length,
      outlets: found.outlets.length,
      statements: found.speakers.length,
      articles: found.articles.length,
    },
    list(part, scope, turn) {
      if (part === 'corrections') return { kind: part, page: turn(corrections, (_, correction) => correction) };
      if (part === 'statements') return { kind: part, page: turn(found.speakers, speakerCount) };
      return foundList(part, scope, found, turn);
    },
  };
}

function foundList(
  part: Exclude<ChangePart, 'corrections' | 'statements'>,
  scope: Scope,
  found: Found,
  turn: Turn,
): ChangesList {
  switch (part) {
    case 'moved':
      return { kind: part, page: turn(found.moved, positionChangeView) };
    case 'taken': {
      const { items, ...page } = turn(found.taken, (_, change) => change);
      return { kind: part, page: { ...page, items: positionsTaken(scope, items) } };
    }
    case 'events-changed':
      return { kind: part, page: turn(found.eventsChanged, eventChangeView) };
    case 'events-new':
      return { kind: part, page: turn(found.eventsNew, newEventRow) };
    case 'figures-changed':
      return { kind: part, page: turn(found.figuresChanged, figureChangeView) };
    case 'figures-new':
      return { kind: part, page: turn(found.figuresNew, figureGroup) };
    case 'revised':
      return { kind: part, page: turn(found.revised, (to, revision) => revisionView(to, revision, onPage)) };
    case 'actors':
      return { kind: part, page: turn(found.actors, newActorView) };
    case 'outlets':
      return { kind: part, page: turn(found.outlets, newOutletView) };
    case 'articles':
      return { kind: part, page: turn(found.articles, articleLine) };
  }
}
