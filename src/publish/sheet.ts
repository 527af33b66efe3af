import { folderAt } from '../content/read/folder.ts';
import { splitFrontmatter } from '../content/read/frontmatter.ts';
import type { ActorId } from '../content/schemas/ids.ts';
import type { Briefing } from '../briefing/model.ts';
import { messagesFor } from '../i18n/catalogue.ts';
import { sheetMarkdown } from '../render/sheets/markdown.ts';
import { viewContext } from '../views/context.ts';
import { sheetView, type SheetView } from '../views/sheet.ts';

/** The summary of an actor: as data, and as Markdown. */
export interface Sheet {
  readonly view: SheetView;
  readonly markdown: string;
}

/** The summary of an actor of the briefing in the folder `content`, where the actor's own text is read. */
export async function sheetOf(briefing: Briefing, id: ActorId, content: string): Promise<Sheet> {
  const messages = messagesFor(briefing.config.language);
  const view = sheetView(viewContext(briefing, messages), id);
  const file = view.body?.source.kind === 'body' ? view.body.source.file : undefined;
  const body = file === undefined ? '' : (splitFrontmatter(await folderAt(content).read(file))?.body ?? '');
  return { view, markdown: sheetMarkdown(view, messages, body) };
}
