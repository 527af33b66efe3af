import type { Statement } from '../briefing/statement.ts';
import { type ClaimId } from '../content/schemas/ids.ts';
import { positions, type Position } from '../content/schemas/statement.ts';
import type { ViewContext } from './context.ts';
import { breadcrumbs } from './parts/breadcrumbs.ts';
import { type DateView, dateView } from './parts/date.ts';
import { figuresOf } from './parts/figures-of.ts';
import { type FigureGroup, figureGroupsDifferingFirst } from './parts/figures.ts';
import { gapsView } from './parts/gaps/gaps.ts';
import { claimMatter } from './parts/gaps/matters.ts';
import type { Line } from './parts/line.ts';
import type { Link } from './parts/link.ts';
import { claimLink, eventLink, topicLink } from './parts/links.ts';
import { matrices, type Matrices } from './parts/matrices.ts';
import type { Cites } from './parts/note.ts';
import { type OriginsView, originsView } from './parts/origins.ts';
import type { PageView } from './parts/page.ts';
import { type Paged, type Top, paged, pageSizes } from './parts/paging.ts';
import { type PlaceView, placeView } from './parts/place.ts';
import { courseStrips, orderedCourses, type PositionStrips } from './parts/position-strips.ts';
import { type Prose, bodyProse } from './parts/prose.ts';
import { type CorrectionView, correctionViews } from './parts/reference.ts';
import { type Scope, scopeOf } from './parts/scope.ts';
import { disputedIn, positionOn } from './parts/stance.ts';
import { type StatementView, statementView } from './parts/statement.ts';
import { countUtterances, newestFirst } from './parts/utterances.ts';
import { paths } from './paths.ts';

export interface ClaimView extends PageView {
  readonly id: string;
  readonly proposition: string;
  readonly disputed: boolean;
  readonly body?: Prose | undefined;
  readonly event?:
    | { readonly link: Link; readonly when: DateView; readonly place?: PlaceView | undefined; readonly cites: Cites }
    | undefined;
  readonly figures: readonly FigureGroup[];
  readonly topics: readonly Link[];
  /** Its own row first, then the other claims about the same event. */
  readonly matrices: Matrices;
  /** What each position on it that is taken rests on. */
  readonly restsOn: readonly { readonly position: Position; readonly origins: OriginsView }[];
  /** What the articles do not tell of it and of its event. */
  readonly gaps: Top<Line>;
  /** Who takes which position when: those who changed theirs first. */
  readonly strips: PositionStrips;
  /** Those that take a position on it, the newest first. */
  readonly statements: Paged<StatementView>;
  readonly corrections: readonly CorrectionView[];
}

const mostRelated = 12;
const mostSpeakers = 12;
const mostOfPosition = [4, 4] as const;

export function claimView(context: ViewContext, id: ClaimId): ClaimView {
  const { briefing, messages } = context;
  const claim = briefing.claims.get(id);
  if (claim === undefined) throw new Error(`There is no claim ${id} in this briefing.`);
  const scope = scopeOf(context);
  const taking = briefing.index.statementsOnClaim.get(id) ?? [];
  const sameEvent = claim.event === undefined ? [] : (briefing.index.claimsOnEvent.get(claim.event) ?? []);
  const others = sameEvent.filter((other) => other.id !== id);
  const event = claim.event === undefined ? undefined : briefing.events.get(claim.event);
  const eventPage = event && eventLink(context, event.id);
  const figures = event === undefined ? [] : figuresOf(briefing, event.id);
  const path = paths.claim(id);

  return {
    id,
    title: claim.proposition,
    description: messages.descriptions.claim(
      claim.proposition.replace(/\.$/u, ''),
      messages.counts.statements(countUtterances(taking)),
    ),
    path,
    breadcrumbs: breadcrumbs(context, 'claims'),
    proposition: claim.proposition,
    disputed: disputedIn(briefing)(id),
    body: bodyProse(scope, claim),
    event: event &&
      eventPage && {
        link: eventPage,
        when: dateView(context, event.when),
        place: event.place === undefined ? undefined : placeView(context, event.place),
        cites: scope.notes.statements((briefing.index.statementsReporting.get(event.id) ?? []).slice(0, 3)),
      },
    topics: claim.topics.map((topic) => topicLink(context, topic)),
    matrices: matrices(
      scope,
      [
        { head: others.length > 0 ? 'own' : undefined, claims: [claim] },
        { head: 'same-event', claims: others.slice(0, mostRelated) },
      ],
      { total: others.length + 1, all: eventPage, most: mostOfPosition },
    ),
    restsOn: restsOn(scope, id, taking),
    gaps: gapsView(scope, claimMatter(briefing, claim), paths.gaps('claims', id)),
    strips: courseStrips(scope, orderedCourses([[id, taking]]), { by: 'speaker', most: mostSpeakers }),
    statements: paged(newestFirst(taking), 1, {
      path,
      messages,
      size: pageSizes.statements,
      row: (statement) => statementView(scope, statement),
    }),
    figures: figureGroupsDifferingFirst(scope, figures),
    corrections: correctionViews(context, claim.corrections, claimLink(context, id)),
    notes: scope.notes.list(),
  };
}

function restsOn(scope: Scope, id: ClaimId, taking: readonly Statement[]): ClaimView['restsOn'] {
  const byPosition = Map.groupBy(taking, (statement) => positionOn(statement, id));
  return positions.flatMap((position) => {
    const origins = originsView(scope, byPosition.get(position) ?? []);
    return origins ? [{ position, origins }] : [];
  });
}
