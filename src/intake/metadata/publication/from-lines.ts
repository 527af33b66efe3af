import { cueBeside } from '../lines/date-cue.ts';
import { isDateLine } from '../lines/date-line.ts';
import type { Line, Parts } from '../page/parts.ts';
import type { NumericOrder, PrintedDate } from '../printed/printed-date.ts';
import { printedDatesIn } from '../printed/printed-dates.ts';
import type { DateCandidate } from './candidate.ts';
import { nearness } from './nearness.ts';

/** Of a paragraph as long as the first only a head as long as the second is searched: datelines, not the report's own dates. */
const [paragraph, head] = [240, 120];

/** Dates in the visible text: in lines of their own, bylines, notes at the end, and at the head of paragraphs. */
export const datesOfLines = (
  { lines, headline }: Parts,
  language: string | null,
  order?: NumericOrder,
): readonly DateCandidate[] =>
  lines.flatMap((line) => {
    if (!/\p{Nd}/u.test(line.text)) return [];
    const text = line.text.length > paragraph ? line.text.slice(0, head) : line.text;
    const dates = order === undefined ? printedDatesIn(text, language) : printedDatesIn(text, language, order);
    if (dates.length === 0) return [];
    const alone = isDateLine(text, language);
    return dates.flatMap((date): DateCandidate[] => {
      const cue = cueBeside(text, date);
      if (cue === 'other') return [];
      const likely = likelihoodOf(line, date, { cued: cue !== null, alone, headline });
      return [
        {
          value: date.value,
          utc: false,
          kind: cue === 'updated' ? 'updated' : 'published',
          source: line.zone === 'footer' ? 'footer' : 'text',
          weight: likely * nearness(line.order, headline, line.zone, cue !== null),
          basis: 'stated',
          note: noteOf(line, headline),
        },
      ];
    });
  });

/** How likely a date is that of the article, by the look of its line. */
function likelihoodOf(
  line: Line,
  { value, start }: PrintedDate,
  { cued, alone, headline }: { readonly cued: boolean; readonly alone: boolean; readonly headline: number | null },
): number {
  const { length } = line.text;
  let likely = length > paragraph ? 0.12 : length > head ? 0.25 : 0.4;
  if (cued) likely = 0.85;
  else if (alone) likely = line.hint === 'date' ? 0.82 : 0.72;
  else if (line.hint === 'date') likely = length > head ? Math.max(likely, 0.35) : 0.7;
  else if (line.hint === 'meta' && length <= 160) likely = 0.65;
  const opens = start <= 3 && headline !== null && line.order > headline && line.order <= headline + 6;
  if (opens) likely = Math.max(likely, 0.6);
  if (line.heading && line.hint !== 'date') likely *= 0.5;
  if (line.linked && !cued) likely *= 0.75;
  if (start > 60 && !cued) likely *= 0.8;
  if (value.startsWith('X')) return likely * 0.5;
  return value.length < 10 ? likely * 0.35 : likely;
}

function noteOf({ zone, order }: Line, headline: number | null): string {
  if (zone === 'footer') return 'Printed at the foot of the page.';
  if (zone === 'comment') return 'Printed beside a comment.';
  if (headline === null) return 'Printed on the page.';
  if (order === headline) return 'Printed in the headline.';
  if (order < headline) return 'Printed above the headline.';
  return order - headline <= 8 ? 'Printed below the headline.' : 'Printed further down the page.';
}
