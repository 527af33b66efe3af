import { utcDay, utcMonday, utcMonth, utcYear, type CountableTimeInterval, type TimeInterval } from 'd3';
import type { DateField } from '../../i18n/date-formats.ts';
import { dateOf, daysSince1970, type DayNumber, type Span } from './time.ts';

/** The regular points of an axis. */
export interface Ticks {
  readonly at: readonly DayNumber[];
  /** What is said at each, and what only where it changes. */
  readonly fields: readonly DateField[];
  readonly changing: readonly DateField[];
}

interface Step {
  readonly days: number;
  readonly interval: CountableTimeInterval;
  readonly every: number;
  readonly fields: Ticks['fields'];
  readonly changing: Ticks['changing'];
}

const daily = { fields: ['day'], changing: ['month', 'year'] } as const;
const monthly = { fields: ['month'], changing: ['year'] } as const;
const yearly = { fields: ['year'], changing: [] } as const;
const steps: readonly Step[] = [
  { days: 1, interval: utcDay, every: 1, ...daily },
  { days: 7, interval: utcMonday, every: 1, ...daily },
  { days: 30, interval: utcMonth, every: 1, ...monthly },
  { days: 91, interval: utcMonth, every: 3, ...monthly },
  ...[1, 2, 5, 10, 20, 50, 100, 200, 500].map((every) => ({ days: 365 * every, interval: utcYear, every, ...yearly })),
];

/** The finest regular division of a span whose points are at least so many pixels apart. */
export function ticksOf({ from, to }: Span, length: number, apart: number): Ticks {
  const pixels = length / (to - from);
  const step = steps.find(({ days }) => days * pixels >= apart) ?? steps.at(-1);
  if (step === undefined) return { at: [], ...daily };
  const interval: TimeInterval = (step.every === 1 ? null : step.interval.every(step.every)) ?? step.interval;
  const at = interval.range(interval.ceil(dateOf(from)), dateOf(to)).map(daysSince1970);
  return { at, fields: step.fields, changing: step.changing };
}
