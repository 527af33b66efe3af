import type { Note } from '../../views/parts/note.ts';
import { outletText } from '../sheets/words.ts';
import { cited } from './cited.ts';
import type { Block, Inline, PrintedDocument, PrintedNote } from './document.ts';
import { quiet, strong, text } from './inline.ts';
import { addressOf, type PrintSetting } from './setting.ts';

export interface SourcesSetting {
  /** Without the reasoning behind dates and the outlets' addresses, which the site has: a sheet is short. */
  readonly brief?: boolean;
}

/** Blocks and the endnotes that they cite: the first for an article in full, later ones with its outlet, date and paragraph. */
export function withSources(
  blocks: readonly Block[],
  notes: readonly Note[],
  setting: PrintSetting,
  { brief = false }: SourcesSetting = {},
): Pick<PrintedDocument, 'blocks' | 'sources'> {
  const used = cited(blocks, notes);
  return {
    blocks: used.blocks,
    sources: {
      title: setting.messages.sheet.sources,
      notes: used.notes.map((note) => printedNote(note, setting, brief)),
    },
  };
}

/** One endnote. */
function printedNote(note: Note, setting: PrintSetting, brief = false): PrintedNote {
  const { messages } = setting;
  const { published, paragraphs, original } = note;
  const full = note.first === note.number;
  const title = note.titleGiven ? `[${note.title.text}]` : note.title.text;
  const basis = [messages.bases[published.basis], full && !brief && published.note && `(${stopped(published.note)})`];
  const date = `${full ? published.text : published.short}${messages.marks.comma}${basis.filter(Boolean).join(' ')}. `;
  const where = [messages.passages[note.in], messages.notes.paragraph(paragraphs.join(messages.marks.comma))];
  const line: Inline[] = [
    strong(outletText(note.outlet, messages)),
    text(full ? `. ${stopped(title)}. ${note.descriptor === undefined ? '' : `${stopped(note.descriptor)}. `}` : ' '),
    full ? text(date) : quiet(date),
    text(where.filter(Boolean).join(' '), { link: addressOf(setting, note.passage.path) }),
  ];
  if (full && !brief && original !== undefined)
    line.push(text('. '), text(withoutScheme(original), { quiet: true, language: 'zxx', link: original }));
  return { number: note.number, line };
}

/** Without the full stop that the next part brings. */
const stopped = (words: string): string => words.replace(/[.。]$/u, '');

const withoutScheme = (address: string): string =>
  address.replace(/^https?:\/\/(?:www\.)?/, '').replace(/[#/].*:~:text=.*$/, '');
