import { parseEdtf } from '../../../src/edtf/parse.ts';

/** A date with its place in a paragraph. */
export interface PlacedDate {
  readonly start: number;
  readonly end: number;
  /** EDTF; null where it names no day that could be compared. */
  readonly value: string | null;
}

export interface DateCounts {
  readonly right: number;
  readonly found: number;
  readonly wanted: number;
}

/** Whether two EDTF dates allow the same days: `a/b` and `[a..b]` are equal, as are a day and a time on it. */
export function sameDays(one: string, other: string): boolean {
  const [a, b] = [parseEdtf(one), parseEdtf(other)];
  if (a.earliest === null || b.earliest === null) return one === other;
  return a.earliest === b.earliest && a.latest === b.latest;
}

/** A date found is right where it overlaps one that is wanted, not yet taken by another, and allows the same days. */
export function countRight(found: readonly PlacedDate[], wanted: readonly PlacedDate[]): DateCounts {
  const taken = new Set<PlacedDate>();
  for (const one of found) {
    const match = wanted.find((other) => !taken.has(other) && isSame(one, other));
    if (match !== undefined) taken.add(match);
  }
  return { right: taken.size, found: found.length, wanted: wanted.length };
}

function isSame(one: PlacedDate, other: PlacedDate): boolean {
  if (one.start >= other.end || other.start >= one.end) return false;
  return one.value === null || other.value === null ? one.value === other.value : sameDays(one.value, other.value);
}

export const f1Of = ({ right, found, wanted }: DateCounts): number =>
  found + wanted === 0 ? 1 : (2 * right) / (found + wanted);

export const sumOf = (all: readonly DateCounts[]): DateCounts =>
  all.reduce<DateCounts>(
    (sum, one) => ({
      right: sum.right + one.right,
      found: sum.found + one.found,
      wanted: sum.wanted + one.wanted,
    }),
    { right: 0, found: 0, wanted: 0 },
  );
