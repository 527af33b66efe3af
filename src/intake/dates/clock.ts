import type { DateWords } from './words.ts';

/** A time of day beside a date, as `HH:MM`, and how many characters it takes with the words between. */
export interface ClockTime {
  readonly time: string;
  readonly length: number;
}

/** As much text beside a date as a time of day takes. */
const beside = 32;
const clock = String.raw`(\d{1,2})(?:[:.h](\d\d))?(?:\s?([ap])\.?\s?m\b\.?)?`;
const zone = String.raw`(?:\s(?:GMT|UTC|EDT|EST))?`;

const patterns = new WeakMap<DateWords, { readonly before: RegExp; readonly behind: RegExp }>();

function patternsOf(words: DateWords): { readonly before: RegExp; readonly behind: RegExp } {
  const at = words.atTime.join('|');
  const known = patterns.get(words) ?? {
    before: new RegExp(String.raw`(?<![\d:.,-])${clock}${zone},?\s(?:(?:${at})\s)?$`, 'u'),
    behind: new RegExp(String.raw`^,?\s(?:${at})\s${clock}(?![\d:,-])`, 'u'),
  };
  patterns.set(words, known);
  return known;
}

/** The time of day right before a date that begins at `start`, as "9 a.m. on". */
export function timeBefore(text: string, start: number, words: DateWords): ClockTime | null {
  return read(patternsOf(words).before.exec(text.slice(Math.max(0, start - beside), start)));
}

/** The time of day right behind a date that ends at `end`, as "at 10:15". */
export function timeBehind(text: string, end: number, words: DateWords): ClockTime | null {
  return read(patternsOf(words).behind.exec(text.slice(end, end + beside)));
}

/** Null for a number that is no time: one without minutes needs "a.m." or "p.m.". */
function read(found: RegExpExecArray | null): ClockTime | null {
  if (found === null) return null;
  const [whole, hours = '', minutes, meridiem] = found;
  if (minutes === undefined && meridiem === undefined) return null;
  const hour = Number(hours);
  if (hour > (meridiem === undefined ? 23 : 12) || Number(minutes ?? 0) > 59) return null;
  const of24 = meridiem === undefined ? hour : (hour % 12) + (meridiem === 'p' ? 12 : 0);
  return { time: `${String(of24).padStart(2, '0')}:${minutes ?? '00'}`, length: whole.length };
}
