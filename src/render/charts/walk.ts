import type { Stop } from './stop.ts';

export type Step = 'next' | 'previous' | 'first' | 'last' | 'up' | 'down';

/** What is drawn, by date; at the same time, from above. */
export function inDateOrder(stops: readonly Stop[]): readonly Stop[] {
  return stops.toSorted((a, b) => a.time - b.time || a.lane - b.lane || a.top - b.top || a.from - b.from);
}

/**
 * Where a step leads from one of some stops in date order: by date, or, up and down, to what is nearest in time in the
 * next lane that has anything. It stays where it is at either end.
 */
export function stepFrom(ordered: readonly Stop[], key: string, step: Step): Stop | undefined {
  const at = ordered.findIndex((stop) => stop.key === key);
  const own = ordered[at];
  if (own === undefined || step === 'first') return ordered[0];
  if (step === 'last') return ordered.at(-1);
  if (step === 'next' || step === 'previous') return ordered[at + (step === 'next' ? 1 : -1)] ?? own;
  const beyond = ordered.filter(({ lane }) => (step === 'down' ? lane > own.lane : lane < own.lane));
  const lanes = beyond.map(({ lane }) => lane);
  const lane = step === 'down' ? least(lanes, 1) : least(lanes, -1);
  return (
    nearestTo(
      beyond.filter((stop) => stop.lane === lane),
      own.time,
    ) ?? own
  );
}

/** The stop nearest in time, the earlier of two; undefined where there is none. */
export function nearestTo(stops: readonly Stop[], time: number): Stop | undefined {
  const distance = (stop: Stop): number => Math.abs(stop.time - time);
  return stops.reduce<Stop | undefined>(
    (best, stop) => (best === undefined || distance(stop) < distance(best) ? stop : best),
    undefined,
  );
}

/** The least number, or, by a sign of -1, the greatest. */
const least = (numbers: readonly number[], sign: 1 | -1): number =>
  numbers.reduce((best, number) => (number * sign < best * sign ? number : best), Infinity * sign);
