import type { FuzzyDate } from './date.ts';

/** The days that a date allows. */
export type Bounds = Pick<FuzzyDate, 'earliest' | 'latest'>;

/** Whether a date may fall in a window, or lasted into it; an unknown year may be any. */
export function overlaps(date: Bounds, window: Bounds): boolean {
  const beginsInTime = date.earliest === null || window.latest === null || date.earliest <= window.latest;
  const endsInTime = date.latest === null || window.earliest === null || date.latest >= window.earliest;
  return beginsInTime && endsInTime;
}
