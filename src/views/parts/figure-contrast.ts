import type { Figure } from '../../briefing/statement.ts';
import { numbersIn } from './figure-range.ts';
import { valueKey } from './figure-sets.ts';

/**
 * How two figures for one thing differ. `word`: one is no number. `qualifier`: one number, qualified in two ways. `bound`:
 * one leaves room for the other, as "at least 20" does for 62. `rounded`: one is about or almost so many. `apart`: they
 * exclude each other.
 */
export type Contrast = 'word' | 'qualifier' | 'bound' | 'rounded' | 'apart';

/** Null where they are the same. */
export function contrastOf(one: Figure, other: Figure): Contrast | null {
  if (valueKey(one) === valueKey(other)) return null;
  const [a, b] = [numbersIn(one), numbersIn(other)];
  if (a === null || b === null) return 'word';
  if (a[0] === b[0] && a[1] === b[1]) return 'qualifier';
  const [from, to] = [room(one, a), room(other, b)];
  if (from.low <= to.high && to.low <= from.high) return 'bound';
  return isRounded(one) || isRounded(other) ? 'rounded' : 'apart';
}

const isRounded = ({ qualifier }: Figure): boolean => qualifier === 'about' || qualifier === 'almost';

function room({ qualifier }: Figure, [low, high]: readonly [number, number]): { low: number; high: number } {
  if (qualifier === 'more-than' || qualifier === 'at-least') return { low, high: Infinity };
  return qualifier === 'at-most' ? { low: -Infinity, high } : { low, high };
}
