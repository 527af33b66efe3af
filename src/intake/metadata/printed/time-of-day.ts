/** What may stand between a date and its time of day. */
const after =
  /^[\s,|·•\-–—(/@:]{1,4}(?:(?:um|at|à|às|a las|alle|ore|kl|kl\.|om|в|о|г\.,?|года,?|h|saat|klo)\.?\s)?(?:\s?[|·•\-–—]\s?)?/iu;
const clock = /^(\d{1,2})(?:[:h.]|\s?Uhr\s?)(\d{2})(?::\d{2}(?:\.\d{1,6})?)?(?!\d)(?:\s?([ap])\.?\s?m\b\.?)?/iu;
const before =
  /(?<!\d)(\d{1,2})[:h.](\d{2})(?:\s?([ap])\.?\s?m\b\.?)?(?:\s(?:[A-Z]{2,4}|Uhr))?[\s,|·•\-–—/]{1,4}(?:on |am |,\s?)?$/iu;

/** A time printed behind a date that ends at `end`, or before one that starts at `start`: `HH:MM`, and where it ends. */
export function timeBeside(
  text: string,
  start: number,
  end: number,
): { readonly time: string; readonly end: number } | null {
  const rest = text.slice(end, end + 48);
  const iso = /^[T ]?([01]\d|2[0-3]):([0-5]\d)/.exec(rest);
  if (iso !== null && rest.startsWith('T')) return { time: `${iso[1]}:${iso[2]}`, end: end + iso[0].length };
  const gap = after.exec(rest)?.[0] ?? '';
  const found = gap === '' ? null : clock.exec(rest.slice(gap.length));
  const time = found === null ? null : timeOf(found[1], found[2], found[3]);
  if (found !== null && time !== null) return { time, end: end + gap.length + found[0].length };
  const earlier = before.exec(text.slice(Math.max(0, start - 32), start));
  const earlierTime = earlier === null ? null : timeOf(earlier[1], earlier[2], earlier[3]);
  return earlierTime === null ? null : { time: earlierTime, end };
}

function timeOf(hours: string | undefined, minutes: string | undefined, half: string | undefined): string | null {
  let hour = Number(hours);
  if (half !== undefined && (hour < 1 || hour > 12)) return null;
  if (half !== undefined) hour = (hour % 12) + (half.toLowerCase() === 'p' ? 12 : 0);
  if (hour > 23 || Number(minutes) > 59) return null;
  return `${String(hour).padStart(2, '0')}:${minutes}`;
}
