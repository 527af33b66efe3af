import type { Briefing } from '../../briefing/model.ts';
import { perUntraced } from '../per-untraced.ts';
import { byCounted, figureSetOf, givenBySet, type FigureSet, type Given } from './figure-sets.ts';
import { shownOf, type Room } from './paging.ts';

/** The newest sets of figures of a briefing, by date: all, or of many a few. */
export interface NewestFigures {
  readonly differ: readonly FigureSet[];
  /** Those that do not differ, by whom they count: their figures are not read against one another. */
  readonly single: readonly FigureSet[];
}

/**
 * The newest sets in `seen`, a part of `whole`. Goes from the newest set back until there are enough: a set that does not
 * differ in the whole does not in a part of it.
 */
export function newestFigures(whole: Briefing, seen: Briefing, most: Room): NewestFigures {
  const sets = setsOf(whole)
    .flatMap(({ given, mayDiffer }) => {
      const at = given.findIndex(({ statement }) => seen.articles.has(statement.article));
      return at < 0 ? [] : [{ given, mayDiffer, first: given[at]?.place ?? 0 }];
    })
    .sort((a, b) => b.first - a.first);
  const known = new Map<readonly Placed[], FigureSet[]>();
  const inPart = (given: readonly Placed[]): FigureSet[] => {
    const before = known.get(given);
    if (before !== undefined) return before;
    const found = figureSetOf(given.filter(({ statement }) => seen.articles.has(statement.article)));
    known.set(given, found);
    return found;
  };
  const enough = most.whole + 1;
  const differ: FigureSet[] = [];
  const single: FigureSet[] = [];
  for (const { given, mayDiffer } of sets) {
    if (differ.length >= enough) break;
    if (mayDiffer) differ.push(...inPart(given).filter((set) => set.differ));
  }
  for (const { given, mayDiffer } of sets) {
    if (single.length >= enough) break;
    const parts = inPart(given).filter((set) => !mayDiffer || !set.differ);
    single.push(...parts.flatMap(byCounted).reverse());
  }
  const newest = (all: readonly FigureSet[]): FigureSet[] => all.slice(0, shownOf(all.length, most)).reverse();
  return { differ: newest(differ), single: newest(single) };
}

/** A figure with its place among all. */
interface Placed extends Given {
  readonly place: number;
}

/** In the order in which they are first given. */
const setsOf = perUntraced(({ index }) => {
  const all = index.statementsWithFigures.flatMap(({ figures }) => figures);
  const places = new Map(all.map((figure, place) => [figure, place]));
  return givenBySet(index.statementsWithFigures).map((given) => ({
    given: given.map((one): Placed => ({ ...one, place: places.get(one.figure) ?? 0 })),
    mayDiffer: figureSetOf(given).some(({ differ }) => differ),
  }));
});
