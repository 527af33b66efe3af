import type { Paragraph } from '../../extracted.ts';
import { cueBeside } from '../lines/date-cue.ts';
import type { Dateline } from '../lines/dateline.ts';
import { orderOf, orderShown } from '../printed/numeric-dates.ts';
import { printedDatesIn } from '../printed/printed-dates.ts';
import type { DateCandidate } from '../publication/candidate.ts';

/**
 * Dates that a text prints of its publication or its last change: in date lines, bylines and the dateline. Where there
 * is none of them, that of a caption without a year may do: a report is not older than its picture, and seldom much
 * younger; with a year a picture may be from an archive.
 */
export function datesOfParagraphs(
  paragraphs: readonly Paragraph[],
  dateline: Dateline | null,
  language: string | null,
): readonly DateCandidate[] {
  const order = orderShown(paragraphs.map(({ text }) => text.slice(0, 200)).join('\n')) ?? orderOf(language);
  const title = paragraphs.findIndex(({ role }) => role === 'title');
  const found = paragraphs.flatMap(({ text, role }, index): DateCandidate[] => {
    if (role === 'caption') return captionDates(text, printedDatesIn(text, language, order));
    if (role !== 'date' && role !== 'byline') return [];
    const place = role === 'byline' ? 'in the byline' : placeOf(index, title);
    return printedDatesIn(text, language, order).flatMap((date): DateCandidate[] => {
      const cue = cueBeside(text, date);
      if (cue === 'other') return [];
      const unzoned = date.value.includes('T') && !/\b(?:GMT|UTC|[A-Z]{2,3}T)\b/.test(text);
      const note = `Printed ${place}${unzoned ? '; no time zone is given' : ''}.`;
      // Of several lines the first is nearest to the headline.
      const weight = cue === 'published' ? 0.95 : 0.9 - Math.min(index, 100) / 500;
      return [stated(date.value, note, weight, cue ?? 'published')];
    });
  });
  const date = dateline?.date ?? null;
  return date === null ? found : [...found, stated(date, 'Printed in the dateline.', 0.6, 'published')];
}

const placeOf = (index: number, title: number): string =>
  title === -1 ? 'in a line of its own' : index < title ? 'above the headline' : 'below the headline';

const stated = (value: string, note: string, weight: number, kind: DateCandidate['kind']): DateCandidate => ({
  value,
  kind,
  source: 'text',
  weight,
  utc: false,
  basis: 'stated',
  note: value.startsWith('X') ? `${note} No year is printed.` : note,
});

function captionDates(text: string, dates: ReturnType<typeof printedDatesIn>): DateCandidate[] {
  const date = dates.find(({ value }) => value.startsWith('X'));
  if (date === undefined) return [];
  const note = `The document prints no date of its own; a caption has “${text.slice(date.start, date.end)}”.`;
  return [{ ...stated(date.value, note, 0.1, 'published'), basis: 'inferred' }];
}
