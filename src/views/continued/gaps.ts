import type { ViewContext } from '../context.ts';
import { gapLine, gapsOf, showsAllGaps } from '../parts/gaps/gaps.ts';
import type { GapMatter } from '../parts/gaps/gaps.ts';
import { pageSizes } from '../parts/paging.ts';
import type { Listing } from './list.ts';

/** Everything that the articles do not tell of a matter. */
export function gapsListing(context: ViewContext, matter: GapMatter): Listing {
  const gaps = gapsOf(context, matter).flat();
  return {
    total: gaps.length,
    size: pageSizes.lines,
    first: showsAllGaps(gaps) ? null : 1,
    list: (scope, turn) => ({ kind: 'gaps', page: turn(gaps, (gap) => gapLine(scope, gap)) }),
  };
}
