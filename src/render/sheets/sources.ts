import type { Messages } from '../../i18n/catalogue.ts';
import type { Note } from '../../views/parts/note.ts';
import { outletText } from './words.ts';

/** Endnotes as Markdown footnotes: the first for an article in full, later ones short. */
export function sourceLines(notes: readonly Note[], messages: Messages): string {
  return notes.map((note) => `[^${note.number}]: ${sourceText(note, messages)}`).join('\n');
}

function sourceText(note: Note, messages: Messages): string {
  const { published, paragraphs, original } = note;
  const full = note.first === note.number;
  const title = note.titleGiven ? `[${note.title.text}]` : note.title.text;
  const where = [messages.passages[note.in], messages.notes.paragraph(paragraphs.join(', '))].filter(Boolean).join(' ');
  const date = `${full ? published.text : published.short}, ${messages.bases[published.basis]}${full && published.note ? ` (${published.note.replace(/\.$/u, '')})` : ''}`;
  const parts = full
    ? [outletText(note.outlet, messages), title, note.descriptor, date, where]
    : [outletText(note.outlet, messages), date, where];
  return `${parts.flatMap((part) => part?.replace(/\.$/u, '') || []).join('. ')}.${original === undefined ? '' : ` <${original}>`}`;
}
