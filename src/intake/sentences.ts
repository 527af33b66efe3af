import { endsInAbbreviation } from '../briefing/digest/abbreviations.ts';
import { oncePerParagraph } from './once-per-paragraph.ts';
import { spanOf, type Span } from './span.ts';

/** A segmenter is costly to make. */
const segmenters = new Map<string, Intl.Segmenter>();

function segmenterOf(language: string): Intl.Segmenter {
  const made = segmenters.get(language) ?? new Intl.Segmenter(language, { granularity: 'sentence' });
  segmenters.set(language, made);
  return made;
}

/** The sentences of one paragraph, in order, without the blanks around them (Unicode's UAX 29, not broken at abbreviations). */
export const sentencesIn = oncePerParagraph((body, paragraph, language): readonly Span[] => {
  const text = body[paragraph] ?? '';
  const spans: Span[] = [];
  let start = 0;
  for (const { index, segment } of segmenterOf(language).segment(text)) {
    const end = index + segment.length;
    if (end < text.length && endsInAbbreviation(text.slice(start, end), text.slice(end))) continue;
    const found = text.slice(start, end);
    const from = start + found.length - found.trimStart().length;
    const to = start + found.trimEnd().length;
    if (to > from) spans.push(spanOf(body, paragraph, from, to));
    start = end;
  }
  return spans;
});
