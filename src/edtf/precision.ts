import type { Precision } from './date.ts';

/** From the finest to the coarsest. */
export const precisions = [
  'minute',
  'day',
  'month',
  'season',
  'year',
  'decade',
  'century',
] as const satisfies readonly Precision[];
