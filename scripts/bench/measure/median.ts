import { median as middle } from 'd3';

/** The middle of some numbers; of none, an error. */
export function median(values: readonly number[]): number {
  const found = middle(values);
  if (found === undefined) throw new RangeError('Nothing was measured, so there is no median.');
  return found;
}
