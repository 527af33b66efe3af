import type { Figure } from '../../briefing/statement.ts';
import { numbersIn } from './figure-range.ts';
import { valueKey } from './figure-sets.ts';

/**
 * How two figures for one thing differ. `word`: one is no number. `qualifier`: one number, qualified in two ways. `bound`:
 * one leaves room for the other, as "at least 20" does for 62. `rounded`: one is about or almost so many,
 * and near the other. `apart`: they
 * exclude each other.
 */
export type Contrast = 'word' | 'qualifier' | 'bound' | 'rounded' | 'apart';

/** Null where they are the same. */
export function contrastOf(one: Figure, other: Figure): Contrast | null {
  if (valueKey(one) === valueKey(other)) return null;
  const [a, b] = [numbersIn(one), numbersIn(other)];
  if (a === null || b === null) return 'word';
  if (a[0] === b[0] && a[1] === b[1]) return 'qualifier';
  if (meet(room(one, a), room(other, b))) return 'bound';
  return meet(rounded(one, a), rounded(other, b)) ? 'rounded' : 'apart';
}

function room({ qualifier }: Figure, [low, high]: readonly [number, number]): { low: number; high: number } {
  if (qualifier === 'more-than' || qualifier === 'at-least') return { low, high: Infinity };
  return qualifier === 'at-most' ? { low: -Infinity, high } : { low, high };
}

/** "About" and "almost" reach one step further, of the last digit that is not nought: 350 by 10, 1,200 by 100. */
function rounded(figure: Figure, numbers: readonly [number, number]): { low: number; high: number } {
  const { low, high } = room(figure, numbers);
  if (figure.qualifier !== 'about' && figure.qualifier !== 'almost') return { low, high };
  const [, zeros = ''] = /(0*)$/.exec(String(numbers[1])) ?? [];
  const step = 10 ** zeros.length;
  return { low: low - step, high: high + step };
}

const meet = (one: { low: number; high: number }, other: { low: number; high: number }): boolean =>
  one.low <= other.high && other.low <= one.high;
