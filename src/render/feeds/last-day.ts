import type { FuzzyDate } from '../../edtf/date.ts';

/** Midnight UTC of the last day that a date may be; undefined where no year is known: such an entry has no place in a feed. */
export function lastDay({ latest, earliest }: FuzzyDate): Date | undefined {
  const day = latest ?? earliest;
  return day === null ? undefined : new Date(`${day}T00:00:00Z`);
}
