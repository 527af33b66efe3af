import { columnOf, outletTag, type OutletTag } from '../parts/outlet-tag.ts';
import { pageSizes } from '../parts/paging.ts';
import { useView, type UseView } from '../wording/use-table.ts';
import { isWhole, type MostUses } from '../wording/whole.ts';
import { mostUsed, printedKey, type Use } from '../wording/use.ts';
import type { Listing } from './list.ts';

/** One wording of a word by one outlet. */
export interface UseLine {
  readonly outlet: OutletTag;
  readonly use: UseView;
}

/** Every wording of some words by every outlet, where a table of them with room for `most` leaves some out. */
export function usesListing(uses: readonly Use[], naming: boolean, most: MostUses): Listing {
  const lines = mostUsed(Map.groupBy(uses, ({ article }) => columnOf(article))).flatMap(([, own]) =>
    mostUsed(Map.groupBy(own, ({ word }) => word)).flatMap(([word, same]) =>
      [...Map.groupBy(same, (use) => printedKey(use, naming)).values()].map((printed) => ({ word, printed })),
    ),
  );
  return {
    total: lines.length,
    size: pageSizes.short,
    first: isWhole(uses, naming, most) ? null : 1,
    list: (scope, turn) => ({
      kind: 'uses',
      page: turn(lines, ({ word, printed }) => {
        const [first] = printed;
        if (first === undefined) throw new Error(`The word ${word} has no use.`);
        return { outlet: outletTag(scope, first.article), use: useView(scope, word, printed, { naming }) };
      }),
    }),
  };
}
