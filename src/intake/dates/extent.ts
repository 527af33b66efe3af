import type { Token } from '../tokens.ts';
import { timeBefore, timeBehind } from './clock.ts';
import { modifierBefore } from './modifiers.ts';
import type { Found } from './phrases.ts';
import type { DateWords } from './words.ts';

/** How far the words of a date go in the text, and the time of day that goes with it, as `HH:MM`. */
export interface Extent {
  readonly start: number;
  readonly end: number;
  readonly time: string | null;
}

/** A date with what belongs to it on both sides: "early", "the end of", "night", "at 9 a.m.". */
export function extentOf(
  text: string,
  tokens: readonly Token[],
  found: Found,
  isDay: boolean,
  words: DateWords,
): Extent {
  const bare = { start: tokens[found.from]?.start ?? 0, end: tokens[found.to - 1]?.end ?? 0, time: null };
  const first = modifierBefore(tokens, found.from, words);
  const modified = { ...bare, start: tokens[first ?? found.from]?.start ?? bare.start };
  if (!isDay) return modified;
  const night = tokens[found.to];
  const whole = night !== undefined && words.partsOfDay.has(night.key) ? { ...modified, end: night.end } : modified;
  return withTime(text, whole, words);
}

function withTime(text: string, extent: Extent, words: DateWords): Extent {
  const before = timeBefore(text, extent.start, words);
  if (before !== null) return { ...extent, start: extent.start - before.length, time: before.time };
  const behind = timeBehind(text, extent.end, words);
  return behind === null ? extent : { ...extent, end: extent.end + behind.length, time: behind.time };
}
