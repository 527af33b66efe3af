import { createHash } from 'node:crypto';
import type { Briefing } from '../../briefing/model.ts';
import type { EditionId } from '../../content/schemas/ids.ts';
import { messagesFor } from '../../i18n/catalogue.ts';
import type { PrintedDocument } from '../../render/printed/document.ts';
import { printedEdition } from '../../render/printed/edition.ts';
import type { Fitting, Share } from '../../render/printed/fitting.ts';
import { printSetting, type PrintSetting } from '../../render/printed/setting.ts';
import { printedSheet, sheetPages } from '../../render/printed/sheet.ts';
import { printedTopicSheet } from '../../render/printed/topic-sheet.ts';
import { viewContext } from '../../views/context.ts';
import { editionView } from '../../views/edition.ts';
import type { Prose } from '../../views/parts/prose.ts';
import { paths } from '../../views/paths.ts';
import { bodiesOf } from '../../views/pages/texts.ts';
import { sheetView } from '../../views/sheet.ts';
import { topicSheetView } from '../../views/topic-sheet.ts';
import { checkedText } from '../checked-text.ts';

/** A document of the site, made no further than is asked for. */
export interface SiteDocument {
  readonly path: string;
  /** The page of the site that shows the same view and texts; undefined where none does. */
  readonly page?: string | undefined;
  /** What every document of the briefing rests on beside its view: the configuration, and the day that all are dated by. */
  readonly frame: string;
  /** Makes its view and reads its texts. */
  read(): ReadDocument;
}

export interface ReadDocument extends Fitting {
  /** Names the view and the texts that the document is made of. */
  readonly key: string;
}

/** Every document of the site of a briefing, whose folder is `content`: of each actor, topic and edition. */
export function siteDocuments(briefing: Briefing, content: string): SiteDocument[] {
  const context = viewContext(briefing, messagesFor(briefing.config.language));
  const setting = printSetting(context);
  const bodies = bodiesOf(briefing);
  /** The Markdown of an entry, which no view holds. */
  const bodyOf = (prose: Prose | undefined): string => {
    if (prose?.source.kind !== 'body') return '';
    const { file } = prose.source;
    return checkedText(content, file, bodies.get(file)?.hash ?? '');
  };
  const frame = JSON.stringify([briefing.config, setting.date]);
  const read = <V extends { readonly body?: Prose | undefined }>(
    view: V,
    printed: (view: V, setting: PrintSetting, body: string, share: Share) => PrintedDocument,
    pages = sheetPages,
  ): ReadDocument => {
    const body = bodyOf(view.body);
    const key = createHash('sha256')
      .update(JSON.stringify([view, body]))
      .digest('hex');
    return { key, pages, make: (share) => printed(view, setting, body, share) };
  };
  return [
    ...[...briefing.actors.keys()].map((id) => ({
      path: paths.sheetPdf(id),
      frame,
      page: paths.sheet(id),
      read: () => read(sheetView(context, id), printedSheet),
    })),
    ...[...briefing.topics.keys()].map((id) => ({
      path: paths.topicSheetPdf(id),
      frame,
      read: () => read(topicSheetView(context, id), printedTopicSheet),
    })),
    ...[...briefing.editions.keys()].map((id) => ({
      path: paths.editionPdf(id),
      frame,
      page: paths.edition(id),
      read: () => read(editionView(context, id), printedEdition, Infinity),
    })),
  ];
}

/** An edition, of the briefing whose folder is `content`. */
export function editionDocument(briefing: Briefing, id: EditionId, content: string): Fitting {
  const path = paths.editionPdf(id);
  const found = siteDocuments(briefing, content).find((one) => one.path === path);
  if (found === undefined) throw new Error(`There is no edition ${id} in this briefing.`);
  return found.read();
}
