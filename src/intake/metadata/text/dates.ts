import type { Paragraph } from '../../extracted.ts';
import { cueBefore } from '../lines/date-cue.ts';
import type { Dateline } from '../lines/dateline.ts';
import { orderOf, orderShown } from '../printed/numeric-dates.ts';
import { printedDatesIn } from '../printed/printed-dates.ts';
import type { DateCandidate } from '../publication/candidate.ts';

/** Dates that lines of a text print of its publication or its last change: date lines, bylines and the dateline. */
export function datesOfParagraphs(
  paragraphs: readonly Paragraph[],
  dateline: Dateline | null,
  language: string | null,
): readonly DateCandidate[] {
  const order = orderShown(paragraphs.map(({ text }) => text.slice(0, 200)).join('\n')) ?? orderOf(language);
  const title = paragraphs.findIndex(({ role }) => role === 'title');
  const candidates: DateCandidate[] = [];
  const add = (value: string, kind: DateCandidate['kind'], weight: number, note: string): void => {
    const shown = value.startsWith('X') ? `${note} No year is printed.` : note;
    candidates.push({ value, kind, source: 'text', weight, utc: false, basis: 'stated', note: shown });
  };
  paragraphs.forEach(({ text, role }, index) => {
    if (role !== 'date' && role !== 'byline') return;
    for (const { value, start, end } of printedDatesIn(text, language, order)) {
      const cue =
        cueBefore(text.slice(0, start)) ?? (cueBefore(text.slice(end, end + 24)) === 'updated' ? 'updated' : null);
      if (cue === 'other') continue;
      const where =
        role === 'byline'
          ? 'in the byline'
          : title === -1
            ? 'in a line of its own'
            : index < title
              ? 'above the headline'
              : 'below the headline';
      const zone = value.includes('T') && !/\b(?:GMT|UTC|[A-Z]{2,3}T)\b/.test(text) ? '; no time zone is given' : '';
      add(
        value,
        cue ?? 'published',
        cue === 'published' ? 0.95 : 0.9 - Math.min(index, 100) / 500,
        `Printed ${where}${zone}.`,
      );
    }
  });
  for (const { text } of paragraphs.filter(({ role }) => role === 'caption')) {
    // A report is not older than its picture, and seldom much younger.
    const [date] = printedDatesIn(text, language, order).filter(({ value }) => value.length >= 10);
    if (date === undefined) continue;
    const quoted = text.slice(date.start, date.end);
    const note = `The document prints no date of its own; a caption has “${quoted}”.${date.value.startsWith('X') ? ' No year is printed.' : ''}`;
    candidates.push({
      value: date.value,
      kind: 'published',
      source: 'text',
      weight: 0.1,
      utc: false,
      basis: 'inferred',
      note,
    });
  }
  const date = dateline?.date ?? null;
  if (date !== null) add(date, 'published', 0.6, 'Printed in the dateline.');
  return candidates;
}
