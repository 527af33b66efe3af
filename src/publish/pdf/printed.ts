import type { Briefing } from '../../briefing/model.ts';
import { splitFrontmatter } from '../../content/read/frontmatter.ts';
import { folderAt } from '../../content/read/folder.ts';
import type { EditionId } from '../../content/schemas/ids.ts';
import { messagesFor } from '../../i18n/catalogue.ts';
import type { PrintedDocument } from '../../render/printed/document.ts';
import { printedEdition } from '../../render/printed/edition.ts';
import { printSetting } from '../../render/printed/setting.ts';
import { printedSheet } from '../../render/printed/sheet.ts';
import { printedTopicSheet } from '../../render/printed/topic-sheet.ts';
import { viewContext } from '../../views/context.ts';
import { editionView } from '../../views/edition.ts';
import type { Prose } from '../../views/parts/prose.ts';
import { paths } from '../../views/paths.ts';
import { sheetView } from '../../views/sheet.ts';
import { topicSheetView } from '../../views/topic-sheet.ts';

/** A document of the site, made when it is asked for, and its path there. */
export interface SiteDocument {
  readonly path: string;
  make(): Promise<PrintedDocument>;
}

/** Every document of the site of a briefing, whose folder is `content`: of each actor, topic and edition. */
export function siteDocuments(briefing: Briefing, content: string): SiteDocument[] {
  const context = viewContext(briefing, messagesFor(briefing.config.language));
  const setting = printSetting(context);
  const folder = folderAt(content);
  /** The Markdown of an entry, which no view holds. */
  const bodyOf = async (prose: Prose | undefined): Promise<string> => {
    if (prose?.source.kind !== 'body') return '';
    return splitFrontmatter(await folder.read(prose.source.file))?.body ?? '';
  };
  return [
    ...[...briefing.actors.keys()].map((id) => ({
      path: paths.sheetPdf(id),
      make: async () => {
        const view = sheetView(context, id);
        return printedSheet(view, setting, await bodyOf(view.body));
      },
    })),
    ...[...briefing.topics.keys()].map((id) => ({
      path: paths.topicSheetPdf(id),
      make: async () => {
        const view = topicSheetView(context, id);
        return printedTopicSheet(view, setting, await bodyOf(view.body));
      },
    })),
    ...[...briefing.editions.keys()].map((id) => ({
      path: paths.editionPdf(id),
      make: async () => {
        const view = editionView(context, id);
        return printedEdition(view, setting, await bodyOf(view.body));
      },
    })),
  ];
}

/** An edition, of the briefing whose folder is `content`. */
export async function editionDocument(briefing: Briefing, id: EditionId, content: string): Promise<PrintedDocument> {
  const path = paths.editionPdf(id);
  const found = siteDocuments(briefing, content).find((one) => one.path === path);
  if (found === undefined) throw new Error(`There is no edition ${id} in this briefing.`);
  return found.make();
}
