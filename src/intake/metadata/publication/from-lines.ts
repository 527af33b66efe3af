import type { Line, Parts } from '../page/parts.ts';
import { cueBefore } from '../lines/date-cue.ts';
import { isDateLine } from '../lines/date-line.ts';
import { printedDatesIn } from '../printed/printed-dates.ts';
import type { NumericOrder } from '../printed/printed-date.ts';
import type { DateCandidate } from './candidate.ts';
import { nearness } from './nearness.ts';

/** Dates in the visible text: in lines of their own, bylines, notes at the end, and at the head of paragraphs. */
export const datesOfLines = (
  { lines, headline }: Parts,
  language: string | null,
  order?: NumericOrder,
): readonly DateCandidate[] =>
  lines.flatMap((line) => {
    if (!/\p{Nd}/u.test(line.text)) return [];
    const text = line.text.length > 240 ? line.text.slice(0, 120) : line.text;
    const dates = order === undefined ? printedDatesIn(text, language) : printedDatesIn(text, language, order);
    return dates.flatMap(({ value, start, end }): DateCandidate[] => {
      const cue =
        cueBefore(text.slice(0, start)) ?? (cueBefore(text.slice(end, end + 24)) === 'updated' ? 'updated' : null);
      if (cue === 'other') return [];
      return [
        {
          value,
          utc: false,
          kind: cue === 'updated' ? 'updated' : 'published',
          source: line.zone === 'footer' ? 'footer' : 'text',
          weight:
            shapeWeight(line, text, value, start, cue !== null, language, headline) *
            nearness(line.order, headline, line.zone, cue !== null),
          basis: 'stated',
          note: noteOf(line, headline),
        },
      ];
    });
  });

/** How likely a date is that of the article, by the look of the line. */
function shapeWeight(
  line: Line,
  text: string,
  value: string,
  start: number,
  cued: boolean,
  language: string | null,
  headline: number | null,
): number {
  let weight = line.text.length > 240 ? 0.12 : line.text.length > 120 ? 0.25 : 0.4;
  if (cued) weight = 0.85;
  else if (isDateLine(text, language)) weight = line.hint === 'date' ? 0.82 : 0.72;
  else if (line.hint === 'date') weight = Math.max(weight, line.text.length > 120 ? 0.35 : 0.7);
  else if (line.hint === 'meta' && line.text.length <= 160) weight = Math.max(weight, 0.65);
  if (start <= 3 && headline !== null && line.order > headline && line.order <= headline + 6)
    weight = Math.max(weight, 0.6);
  if (line.heading && line.hint !== 'date') weight *= 0.5;
  if (line.linked && !cued) weight *= 0.75;
  if (start > 60 && !cued) weight *= 0.8;
  if (value.startsWith('X')) weight *= 0.5;
  else if (value.length < 10) weight *= 0.35;
  return weight;
}

function noteOf({ zone, order }: Line, headline: number | null): string {
  if (zone === 'footer') return 'Printed at the foot of the page.';
  if (zone === 'comment') return 'Printed beside a comment.';
  if (headline === null) return 'Printed on the page.';
  if (order === headline) return 'Printed in the headline.';
  if (order < headline) return 'Printed above the headline.';
  return order - headline <= 8 ? 'Printed below the headline.' : 'Printed further down the page.';
}
