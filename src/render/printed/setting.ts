import type { BriefingData } from '../../content/schemas/briefing.ts';
import type { Messages } from '../../i18n/catalogue.ts';
import { direction } from '../../i18n/direction.ts';
import type { ViewContext } from '../../views/context.ts';
import { absoluteUrl } from '../exports/absolute-url.ts';
import type { PrintedDocument } from './document.ts';

/** What every document of a briefing needs to know beside its view. */
export interface PrintSetting {
  readonly config: BriefingData;
  readonly messages: Messages;
  /** The day that the briefing speaks of: its newest edition's, else its newest article's, `YYYY-MM-DD`. */
  readonly date: string;
}

export function printSetting({ briefing, messages, current }: ViewContext): PrintSetting {
  const edition = current?.edition;
  const article = [...briefing.articles.values()].at(-1)?.published.date;
  const date = edition?.window.latest ?? edition?.date.latest ?? article?.latest ?? article?.earliest;
  return { config: briefing.config, messages, date: date ?? '1970-01-01' };
}

/** What the briefing says of every document of it. */
export function frameOf({
  config,
  messages,
  date,
}: PrintSetting): Pick<
  PrintedDocument,
  'language' | 'direction' | 'paper' | 'handling' | 'briefing' | 'editor' | 'date' | 'pageOf'
> {
  return {
    language: config.language,
    direction: direction(config.language),
    paper: config.paper,
    handling: config.handling,
    briefing: config.title,
    editor: config.editor,
    date,
    pageOf: messages.printed.pageOf,
  };
}

/** The address of a page, for a reader who has the document alone; undefined where the briefing does not say where its site is. */
export function addressOf({ config }: Pick<PrintSetting, 'config'>, path: string): string | undefined {
  return new URL(config.site).hostname === 'example.org' ? undefined : absoluteUrl(config, path);
}
