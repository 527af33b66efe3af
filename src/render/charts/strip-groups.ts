/** The narrowest that a strip is shown, in pixels: labels are chosen for it, and which marks are one. */
export const narrowest = 280;

/** In pixels: from one mark to the next, and what a digit of its number takes, which stands to the right of it. */
const apart = 22;
const digit = 7;

/** A mark on a strip, in per cent of its width. */
interface Along {
  readonly x: number;
}

/**
 * Marks of one level, each with those too near to it to be told apart. Where marks are dense, groups as wide as the widest
 * number needs are more than those that are left of narrow ones.
 */
export function groupsOf<T extends Along>(placed: readonly T[]): T[][] {
  const narrow = groupsWithin(share(apart), placed);
  const wide = groupsWithin(Math.max(...narrow.map(roomOf)), placed);
  const [some, others] = [withRoom(narrow), withRoom(wide)];
  return others.length > some.length ? others : some;
}

function groupsWithin<T extends Along>(width: number, placed: readonly T[]): T[][] {
  const groups: T[][] = [];
  for (const mark of placed.toSorted((a, b) => a.x - b.x)) {
    const group = groups.at(-1);
    if (group?.[0] && mark.x - group[0].x < width) group.push(mark);
    else groups.push([mark]);
  }
  return groups;
}

/** Those that leave no room for a number are one too, those first that leave the least. */
function withRoom<T extends Along>(groups: T[][]): T[][] {
  const lacking = groups.slice(1).map((next, at) => {
    const before = groups[at] ?? [];
    return roomOf(before) - (middleOf(next) - middleOf(before));
  });
  const at = lacking.indexOf(Math.max(share(1), ...lacking));
  return at < 0 ? groups : withRoom(groups.toSpliced(at, 2, groups.slice(at, at + 2).flat()));
}

/** Where the mark of a group stands. */
export const middleOf = (group: readonly Along[]): number => ((group[0]?.x ?? 0) + (group.at(-1)?.x ?? 0)) / 2;

/** What a mark takes to the next. */
const roomOf = ({ length }: readonly Along[]): number =>
  share(length > 1 ? apart + String(length).length * digit : apart);

/** So many pixels in per cent of the narrowest strip. */
const share = (pixels: number): number => (pixels / narrowest) * 100;
