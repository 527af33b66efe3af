import type { Briefing } from '../../briefing/model.ts';
import type { OutletId } from '../../content/schemas/ids.ts';
import type { ViewContext } from '../context.ts';
import { mostOf, outletLists, type OutletPart, outletRows } from '../outlet/lists.ts';
import { pageSizes, shownOf, type PageSize } from '../parts/paging.ts';
import type { ContinuedList, Listing, Turn } from './list.ts';
import type { Scope } from '../parts/scope.ts';

/** What the page of an outlet lists beside its articles. */
export function outletListing({ briefing }: ViewContext, id: OutletId, part: OutletPart): Listing {
  switch (part) {
    case 'quotes':
      return listing(briefing, part, outletLists.quotes(briefing, id), (scope, turn, rows) => ({
        kind: 'quotes',
        page: turn(rows, (one) => outletRows.quotes(scope, one)),
      }));
    case 'labels':
      return listing(briefing, part, outletLists.labels(briefing, id), (scope, turn, rows) => ({
        kind: 'labels',
        page: turn(rows, (one) => outletRows.labels(scope, one, id)),
      }));
    case 'words':
      return listing(briefing, part, outletLists.words(briefing, id), (scope, turn, rows) => ({
        kind: 'words',
        page: turn(rows, (one) => outletRows.words(scope, one, id)),
      }));
    case 'cues':
      return listing(briefing, part, outletLists.cues(briefing, id), (scope, turn, rows) => ({
        kind: 'cues',
        page: turn(rows, (one) => outletRows.cues(scope, one)),
      }));
    case 'carried':
      return listing(briefing, part, outletLists.carried(briefing, id), (scope, turn, rows) => ({
        kind: 'carried',
        page: turn(rows, (one) => outletRows.carried(scope, one)),
      }));
    case 'silent':
      return listing(briefing, part, outletLists.silent(briefing, id), (scope, turn, rows) => ({
        kind: 'silent',
        page: turn(rows, (one) => outletRows.silent(scope, one)),
      }));
  }
}

/** Rows that are tables or several lines each take more of a page. */
const sizes: Readonly<Record<OutletPart, PageSize>> = {
  quotes: pageSizes.lines,
  labels: pageSizes.labels,
  words: pageSizes.claims,
  cues: pageSizes.places,
  carried: pageSizes.places,
  silent: pageSizes.lines,
};

function listing<T>(
  briefing: Briefing,
  part: OutletPart,
  rows: readonly T[],
  list: (scope: Scope, turn: Turn, rows: readonly T[]) => ContinuedList,
): Listing {
  const most = mostOf(briefing)[part];
  return {
    total: rows.length,
    size: sizes[part],
    first: rows.length > shownOf(rows.length, most) ? 1 : null,
    list: (scope, turn) => list(scope, turn, rows),
  };
}
