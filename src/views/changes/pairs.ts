import type { Edition } from '../../briefing/model.ts';
import type { EditionId } from '../../content/schemas/ids.ts';
import { sortKey } from '../../edtf/compare.ts';

/** Which editions are compared with which, on pages of their own. */
export interface Comparisons {
  /** By what they see: each sees all that those before it see. */
  readonly inOrder: readonly Edition[];
  /** The earlier editions that an edition is compared with, and the later ones that are compared with it; the newest first. */
  readonly since: ReadonlyMap<EditionId, readonly Edition[]>;
  readonly of: ReadonlyMap<EditionId, readonly Edition[]>;
  /** Not each with every earlier one: they are too many. */
  readonly some: boolean;
}

/** Up to so many editions, each is compared with every one before it. */
const allUpTo = 12;
/** So many before the newest it is compared with one by one, and with the last of so many months. */
const mostBeforeNewest = 12;

/**
 * Of up to twelve editions each is compared with every one before it. Of more, with the one before it and with the last
 * of the month, and of the year, before its own; the newest also with the twelve before it, the last of each of twelve
 * months before its own, the last of every year, and the first. So pages grow with the editions and not with their pairs.
 */
export function comparisonsOf(editions: Iterable<Edition>): Comparisons {
  const inOrder = [...editions].sort((a, b) => (seenKey(a) < seenKey(b) ? -1 : 1));
  const some = inOrder.length > allUpTo;
  const months = lastsBefore(inOrder, 7);
  const years = lastsBefore(inOrder, 4);
  const since = new Map<EditionId, readonly Edition[]>();
  const of = new Map<EditionId, Edition[]>(inOrder.map(({ id }) => [id, []]));
  for (const [at, edition] of inOrder.entries()) {
    const month = months[at] ?? [];
    const year = years[at] ?? [];
    const chosen = !some
      ? inOrder.slice(0, at)
      : at === inOrder.length - 1
        ? [
            ...inOrder.slice(-mostBeforeNewest - 1, -1),
            ...month.slice(-mostBeforeNewest),
            ...year,
            ...inOrder.slice(0, 1),
          ]
        : [...inOrder.slice(Math.max(at - 1, 0), at), ...month.slice(-1), ...year.slice(-1)];
    const ordered = [...new Set(chosen)].sort((a, b) => (seenKey(a) < seenKey(b) ? 1 : -1));
    since.set(edition.id, ordered);
    for (const { id } of ordered) of.get(id)?.unshift(edition);
  }
  return { inOrder, since, of, some };
}

/** By the end of their windows, then by date, then by id. */
const seenKey = ({ window, date, id }: Edition): string => [window.latest ?? '9999-99-99', sortKey(date), id].join(' ');

/** For each edition the last one of each month, or year, before its own: those whose windows end in it. */
function lastsBefore(inOrder: readonly Edition[], length: 4 | 7): readonly (readonly Edition[])[] {
  const period = ({ window, date }: Edition): string => (window.latest ?? date.latest ?? '').slice(0, length);
  let lasts: readonly Edition[] = [];
  let previous: Edition | undefined;
  return inOrder.map((edition) => {
    if (previous !== undefined && period(previous) !== period(edition)) lasts = [...lasts, previous];
    previous = edition;
    return lasts;
  });
}
