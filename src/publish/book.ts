import { folderAt } from '../content/read/folder.ts';
import { splitFrontmatter } from '../content/read/frontmatter.ts';
import type { Briefing } from '../briefing/model.ts';
import { messagesFor } from '../i18n/catalogue.ts';
import { printedBook } from '../render/printed/book.ts';
import { printSetting } from '../render/printed/setting.ts';
import { bookView, type BookChoice, type BookView } from '../views/book.ts';
import { viewContext } from '../views/context.ts';
import type { Prose } from '../views/parts/prose.ts';
import { pdfOf } from './pdf/press.ts';
import type { Pdf } from './pdf/typst.ts';

/** Says what is being done: a line for each step. */
export type Progress = (step: string) => void;

/** The book of the briefing in the folder `content`, where the texts of its entries are read, as PDF. */
export async function bookOf(
  briefing: Briefing,
  choice: BookChoice,
  content: string,
  progress: Progress = () => undefined,
): Promise<Omit<Pdf, 'pages' | 'length'>> {
  progress('Collecting');
  const context = viewContext(briefing, messagesFor(briefing.config.language));
  const view = bookView(context, choice);
  const texts = await bodies(view, content);
  const document = printedBook(view, printSetting(context), (prose) => texts.get(fileOf(prose) ?? '') ?? '');
  progress(`Setting ${document.sources.notes.length} sources`);
  return pdfOf(document);
}

const fileOf = (prose: Prose | undefined): string | undefined =>
  prose?.source.kind === 'body' ? prose.source.file : undefined;

async function bodies({ edition, actors, topics }: BookView, content: string): Promise<Map<string, string>> {
  const folder = folderAt(content);
  const texts = new Map<string, string>();
  for (const { body } of [...(edition ? [edition] : []), ...actors.items, ...topics.items]) {
    const file = fileOf(body);
    if (file !== undefined) texts.set(file, splitFrontmatter(await folder.read(file))?.body ?? '');
  }
  return texts;
}
