import type { ViewContext } from '../context.ts';
import { byColumn, isWholeAnywhere, type LabelView, labelView, sameWords } from '../parts/labels.ts';
import { outletTag, type OutletTag } from '../parts/outlet-tag.ts';
import { pageSizes } from '../parts/paging.ts';
import type { Listing } from './list.ts';

/** One wording by which one outlet names something. */
export interface NameLine {
  readonly outlet: OutletTag;
  readonly label: LabelView;
}

/** Every wording of every outlet for an actor, an event or a place, where a table of them leaves some out. */
export function namesListing({ briefing }: ViewContext, id: string): Listing {
  const columns = byColumn({ briefing }, briefing.index.labelsOf.get(id) ?? []);
  const lines = columns.flatMap(([article, labels]) => sameWords(labels).map((same) => ({ article, same })));
  return {
    total: lines.length,
    size: pageSizes.short,
    first: isWholeAnywhere({ briefing }, columns) ? null : 1,
    list: (scope, turn) => ({
      kind: 'names',
      page: turn(lines, ({ article, same: { first, group } }) => ({
        outlet: outletTag(scope, article),
        label: labelView(scope, first, group),
      })),
    }),
  };
}
