import type { BriefingEvent } from '../../briefing/model.ts';
import type { Statement } from '../../briefing/statement.ts';
import type { PlaceId } from '../../content/schemas/ids.ts';
import { articleLine, type ArticleLine } from '../parts/article-line.ts';
import { eventRow, type EventRow } from '../parts/chart.ts';
import { pageSizes, type Paged, type PageSize } from '../parts/paging.ts';
import { placing } from '../parts/placing.ts';
import type { Scope } from '../parts/scope.ts';
import { statementsBy } from '../parts/speakers.ts';
import { statementView, type StatementView } from '../parts/statement.ts';
import { countUtterances, newestFirst } from '../parts/utterances.ts';
import type { ViewContext } from '../context.ts';
import { keepingLast } from '../keeping-last.ts';
import { once } from '../../briefing/once.ts';
import { perBriefing } from '../per-briefing.ts';
import { mostAbout, mostEventsThere } from './shown.ts';
import { listPath, type Subject } from './subject.ts';

/** What a subject lists, the newest first. */
export type ContinuedList =
  | { readonly kind: 'statements'; readonly page: Paged<StatementView> }
  | { readonly kind: 'articles'; readonly page: Paged<ArticleLine> }
  | { readonly kind: 'events'; readonly page: Paged<EventRow> };

/** Makes rows of the part of a list that a page shows. */
export type Turn = <T, Row>(rows: readonly T[], row: (item: T) => Row) => Paged<Row>;

/** A list of which no row is made before it is asked for. */
export interface Listing {
  readonly total: number;
  readonly size: PageSize;
  /** How many the subject's own page shows where the list has a first page beside it; else its own page is the first. */
  readonly shown?: number;
  readonly list: (scope: Scope, turn: Turn) => ContinuedList;
}

/** The pages of one list come together: what they share is made once. */
export const listingOf = (context: ViewContext, about: Subject): Listing => lastOf(context.briefing)([context, about]);

const lastOf = perBriefing(() =>
  keepingLast(
    ([context, about]: readonly [ViewContext, Subject]) => makeListing(context, about),
    ([, about]) => listPath(about),
  ),
);

function makeListing(context: ViewContext, about: Subject): Listing {
  const { index } = context.briefing;
  switch (about.kind) {
    case 'actors':
      return ofStatements(statementsBy(context.briefing, about.id));
    case 'about':
      return { ...ofStatements(index.statementsAbout.get(about.id)), shown: mostAbout.whole };
    case 'topics':
      return ofStatements(index.statementsOnTopic.get(about.id));
    case 'events':
      return ofStatements(index.statementsReporting.get(about.id));
    case 'claims':
      return ofStatements(index.statementsOnClaim.get(about.id));
    case 'outlets': {
      const articles = index.articlesOf.get(about.id) ?? [];
      const newest = once(() => articles.toReversed());
      return {
        total: articles.length,
        size: pageSizes.lines,
        list: (scope, turn) => ({ kind: 'articles', page: turn(newest(), (article) => articleLine(scope, article)) }),
      };
    }
    case 'places':
      return ofEvents(context, about.id);
  }
}

function ofStatements(statements: readonly Statement[] = []): Listing {
  const newest = once(() => newestFirst(statements));
  return {
    total: countUtterances(statements),
    size: pageSizes.statements,
    list: (scope, turn) => ({ kind: 'statements', page: turn(newest(), (one) => statementView(scope, one)) }),
  };
}

/** Each event cites the report that puts it there. */
function ofEvents({ geography }: ViewContext, place: PlaceId): Listing {
  const { sites, rows } = geography();
  const newest = (sites[rows.get(place) ?? -1]?.events ?? []).toReversed();
  const row = (scope: Scope, event: BriefingEvent): EventRow => ({
    ...eventRow(scope, event, 0),
    cites: scope.notes.statements(placing(scope, event, place)),
  });
  return {
    total: newest.length,
    size: pageSizes.lines,
    shown: mostEventsThere,
    list: (scope, turn) => ({ kind: 'events', page: turn(newest, (event) => row(scope, event)) }),
  };
}
