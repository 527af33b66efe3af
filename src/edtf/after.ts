import type { Bounds } from './overlaps.ts';

/** Whether `date`, at its earliest, lies after `other` at its latest. Days alone count: a time of day proves nothing across time zones. */
export function certainlyAfter(date: Bounds, other: Bounds): boolean {
  return date.earliest !== null && other.latest !== null && date.earliest > other.latest;
}
