import type { DayNumber, Span } from '../../../render/charts/time.ts';

/** In days: fewer are not shown on their own. */
const shortest = 3;

/** A range as long as asked, about a moment that keeps its place; within the whole, and null where it is the whole. */
export function zoomed(range: Span, factor: number, about: DayNumber, whole: Span): Span | null {
  const length = Math.max(shortest, (range.to - range.from) * factor);
  if (length >= whole.to - whole.from) return null;
  const share = (about - range.from) / (range.to - range.from);
  const from = about - share * length;
  return inside({ from, to: from + length }, whole);
}

/** Moved by some days, as far as the whole reaches. */
export const moved = ({ from, to }: Span, days: number, whole: Span): Span =>
  inside({ from: from + days, to: to + days }, whole);

/** Between two moments, in either order; at least as long as can be shown. */
export function between(a: DayNumber, b: DayNumber, whole: Span): Span {
  const [from, to] = [Math.min(a, b), Math.max(a, b)];
  const short = Math.max(0, shortest - (to - from)) / 2;
  return inside({ from: from - short, to: to + short }, whole);
}

/** To whole days. */
export const settled = ({ from, to }: Span): Span => ({
  from: Math.round(from),
  to: Math.max(Math.round(to), Math.round(from) + 1),
});

/** Pushed back into the whole, at its length where it can. */
function inside({ from, to }: Span, whole: Span): Span {
  const start = Math.max(whole.from, Math.min(from, whole.to - (to - from)));
  return { from: start, to: Math.min(whole.to, start + (to - from)) };
}
