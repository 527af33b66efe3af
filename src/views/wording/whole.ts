import { columnOf } from '../parts/outlet-tag.ts';
import { mostShown } from './use-table.ts';
import { printedKey, type Use } from './use.ts';

/** How many outlets a table has room for, and how many words of each. */
export interface MostUses {
  readonly rows: number;
  readonly ofRow: number;
  /** Words of all together; without it as many as there are. */
  readonly words?: number;
}

/** Whether a table of some uses leaves none out: no outlet, no word of one, no wording of a word. */
export function isWhole(uses: readonly Use[], naming: boolean, most: MostUses): boolean {
  const columns = Map.groupBy(uses, ({ article }) => columnOf(article));
  if (columns.size > most.rows || new Set(uses.map(({ word }) => word)).size > (most.words ?? Infinity)) return false;
  return [...columns.values()].every((own) => {
    const words = Map.groupBy(own, ({ word }) => word);
    return (
      words.size <= most.ofRow &&
      [...words.values()].every((same) => new Set(same.map((use) => printedKey(use, naming))).size <= mostShown.printed)
    );
  });
}
