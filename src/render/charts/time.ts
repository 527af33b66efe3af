import { utcDate } from '../../edtf/day.ts';

const dayLength = 86_400_000;

/** A point of time in days since 1970-01-01T00:00Z; a day lasts from its number to the next. */
export type DayNumber = number;

/** A stretch of time, `to` not included. */
export interface Span {
  readonly from: DayNumber;
  readonly to: DayNumber;
}

/** The number of a day written `YYYY-MM-DD`. */
export function dayNumber(day: string): DayNumber {
  return utcDate(day).getTime() / dayLength;
}

/** The instant, in UTC. */
export function dateOf(day: DayNumber): Date {
  return new Date(day * dayLength);
}

export function daysSince1970(date: Date): DayNumber {
  return date.getTime() / dayLength;
}

/** The first and last moment of several stretches; null where there are none. */
export function hull(spans: readonly Span[]): Span | null {
  if (spans.length === 0) return null;
  return {
    from: spans.reduce((least, span) => Math.min(least, span.from), Infinity),
    to: spans.reduce((most, span) => Math.max(most, span.to), -Infinity),
  };
}
