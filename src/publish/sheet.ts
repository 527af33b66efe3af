import { folderAt } from '../content/read/folder.ts';
import { splitFrontmatter } from '../content/read/frontmatter.ts';
import type { ActorId } from '../content/schemas/ids.ts';
import type { Briefing } from '../briefing/model.ts';
import { messagesFor } from '../i18n/catalogue.ts';
import type { Fitting } from '../render/printed/fitting.ts';
import { printSetting } from '../render/printed/setting.ts';
import { printedSheet, sheetPages } from '../render/printed/sheet.ts';
import { sheetMarkdown } from '../render/sheets/markdown.ts';
import { viewContext } from '../views/context.ts';
import { sheetView, type SheetView } from '../views/sheet.ts';

/** The summary of an actor: as data, as Markdown, and as a document to be written in other formats. */
export interface Sheet {
  readonly view: SheetView;
  markdown(): string;
  readonly document: Fitting;
}

/** Makes the summaries of actors of the briefing in the folder `content`, where their own texts are read. */
export function sheetMaker(briefing: Briefing, content: string): (id: ActorId) => Promise<Sheet> {
  const messages = messagesFor(briefing.config.language);
  const context = viewContext(briefing, messages);
  const setting = printSetting(context);
  const folder = folderAt(content);
  return async (id) => {
    const view = sheetView(context, id);
    const file = view.body?.source.kind === 'body' ? view.body.source.file : undefined;
    const body = file === undefined ? '' : (splitFrontmatter(await folder.read(file))?.body ?? '');
    return {
      view,
      markdown: () => sheetMarkdown(view, messages, body),
      document: { pages: sheetPages, make: (share) => printedSheet(view, setting, body, share) },
    };
  };
}
