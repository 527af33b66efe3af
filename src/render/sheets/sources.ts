import type { FootnoteDefinition } from 'mdast';
import type { Messages } from '../../i18n/catalogue.ts';
import type { Note } from '../../views/parts/note.ts';
import { paragraph, type Line } from '../markdown/write.ts';
import { outletText } from './words.ts';

/** Endnotes as Markdown footnotes: the first for an article in full, later ones short. */
export const sourceNotes = (notes: readonly Note[], messages: Messages): FootnoteDefinition[] =>
  notes.map((note) => ({
    type: 'footnoteDefinition',
    identifier: String(note.number),
    children: paragraph(...sourceLine(note, messages)),
  }));

function sourceLine(note: Note, messages: Messages): Line {
  const { published, paragraphs, original } = note;
  const full = note.first === note.number;
  const title = note.titleGiven ? `[${note.title.text}]` : note.title.text;
  const where = [messages.passages[note.in], messages.notes.paragraph(paragraphs.join(', '))].filter(Boolean).join(' ');
  const date = `${full ? published.text : published.short}, ${messages.bases[published.basis]}${full && published.note ? ` (${published.note.replace(/\.$/u, '')})` : ''}`;
  const parts = full
    ? [outletText(note.outlet, messages), title, note.descriptor, date, where]
    : [outletText(note.outlet, messages), date, where];
  const text = `${parts.flatMap((part) => part?.replace(/\.$/u, '') || []).join('. ')}.`;
  return original === undefined
    ? [text]
    : [text, ' ', { type: 'link', url: original, children: [{ type: 'text', value: original }] }];
}
