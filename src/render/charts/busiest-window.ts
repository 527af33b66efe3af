import type { Mark } from './marks.ts';
import { hull, type Span } from './time.ts';

const lengths = [14, 31, 92, 366, 1830, 3660];
const fewest = 4;

/**
 * The shortest of some usual lengths of time in which at least half of the marks begin, if it is a small part of the
 * whole; null where the marks are spread over it, or too few.
 */
export function busiestWindow(marks: readonly Mark[]): Span | null {
  const whole = hull(marks);
  if (whole === null) return null;
  const starts = marks.map((mark) => mark.from).sort((a, b) => a - b);
  for (const length of lengths.filter((days) => days * 4 <= whole.to - whole.from)) {
    const best = fullest(starts, length);
    if (best.length < fewest || best.length * 2 < starts.length) continue;
    const inside = marks.filter((mark) => best.includes(mark.from));
    const last = Math.max(...inside.map((mark) => Math.min(mark.to, mark.from + length)));
    return { from: Math.floor(best[0] ?? whole.from), to: Math.ceil(last) };
  }
  return null;
}

/** Of sorted numbers the longest run that lies within a length; the first of equals. */
function fullest(sorted: readonly number[], length: number): readonly number[] {
  let best: readonly number[] = [];
  let end = 0;
  for (const [start, first] of sorted.entries()) {
    while (end < sorted.length && (sorted[end] ?? Infinity) < first + length) end += 1;
    if (end - start > best.length) best = sorted.slice(start, end);
  }
  return best;
}
