import type { DayNumber, Span } from './time.ts';

/** Where a pointer or the keyboard finds something drawn: a mark with its label, or a bar that counts. */
export interface Stop {
  /** An event's id, or `period:`, a period's first day, the day after its last and the lane. */
  readonly key: string;
  /** When it begins. */
  readonly time: DayNumber;
  /** Counted from above: marks in one lane are of one sort, or, in the upright chart, one to a lane. */
  readonly lane: number;
  /** Pixels along the reading direction. */
  readonly from: number;
  readonly to: number;
  readonly top: number;
  readonly foot: number;
}

const periodMark = 'period:';

export const periodKey = ({ from, to }: Span, lane: number): string => `${periodMark}${from}/${to}/${lane}`;

/** The period that a key names; null where it names an event. */
export function periodOf(key: string): Span | null {
  if (!key.startsWith(periodMark)) return null;
  const [from = NaN, to = NaN] = key.slice(periodMark.length).split('/').map(Number);
  return { from, to };
}

/** The topmost of what is drawn at a point, the last drawn first; `slack` pixels around it count as well. */
export function stopAt(stops: readonly Stop[], along: number, y: number, slack = 2): Stop | undefined {
  return stops.findLast(
    ({ from, to, top, foot }) => along >= from - slack && along <= to + slack && y >= top - slack && y <= foot + slack,
  );
}
