import type { Paragraph } from '../extracted.ts';
import { datelineOf, type Dateline } from './lines/dateline.ts';

/** The dateline of a document: a paragraph of its own, or the head of the report's first or second paragraph. */
export function datelineAmong(paragraphs: readonly Paragraph[], language: string | null): Dateline | null {
  const own = paragraphs.find(({ role }) => role === 'dateline');
  if (own !== undefined) {
    return (
      datelineOf(`${own.text} – A`, language) ?? {
        text: own.text,
        end: own.text.length,
        place: own.text,
        date: null,
        agencies: [],
      }
    );
  }
  for (const { text } of paragraphs.filter(({ role }) => role === 'text').slice(0, 2)) {
    const found = datelineOf(text, language);
    if (found !== null) return found;
  }
  return null;
}
