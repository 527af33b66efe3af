import type { Briefing, Edition } from '../briefing/model.ts';
import type { ArticleId } from '../content/schemas/ids.ts';
import type { Messages } from '../i18n/catalogue.ts';
import { dateFormatter, type DateFormatter } from '../i18n/dates.ts';
import { formatsOf, type Formats } from '../i18n/formats.ts';
import { briefingAsOf } from './as-of.ts';
import { comparisonsOf, type Comparisons } from './changes/pairs.ts';
import { keepingLast } from './keeping-last.ts';
import { once } from '../briefing/once.ts';
import { companyOf, type Company } from './parts/company.ts';
import { geographyOf, type Geography } from './parts/geography.ts';
import type { NoteCollector } from './parts/notes.ts';

/** What every view is made from. Made once for a briefing: what it holds is asked for on every page. */
export interface ViewContext {
  readonly briefing: Briefing;
  readonly messages: Messages;
  readonly quotes: QuoteCounts;
  readonly formatDate: DateFormatter;
  readonly formats: Formats;
  /**
   * Numbers of the articles whose outlet is not stated, from 1, by date. They belong to the whole briefing, so that an
   * article keeps its number when an older edition is drawn.
   */
  readonly unstated: ReadonlyMap<ArticleId, number>;
  readonly comparisons: Comparisons;
  /** The briefing as an edition sees it; beside the newest, the last one asked for is kept, for pages of one come together. */
  readonly asOf: (edition: Edition) => Briefing;
  /** The newest edition and the briefing as it sees it; absent where there is none. */
  readonly current?: { readonly edition: Edition; readonly briefing: Briefing } | undefined;
  /** Where views are parts of one document: its endnotes, numbered once through all of them. */
  readonly endnotes?: NoteCollector | undefined;
  /** Where the events of the whole briefing are; made when it is first asked for. */
  readonly geography: () => Geography;
  /** Who appears with whom in the whole briefing; made when it is first asked for. */
  readonly company: () => Company;
}

/** Verbatim pieces of a briefing, and how many of them were held against their documents. */
export interface QuoteCounts {
  readonly all: number;
  readonly verified: number;
}

/** A context for a briefing; `messages` are those of the briefing's language. */
export function viewContext(
  briefing: Briefing,
  messages: Messages,
  quotes: QuoteCounts = { all: 0, verified: 0 },
): ViewContext {
  const unstated = [...briefing.articles.values()].filter((article) => article.outlet === undefined);
  const edition = [...briefing.editions.values()].at(-1);
  const current = edition && { edition, briefing: briefingAsOf(briefing, edition) };
  const older = keepingLast((one: Edition) => briefingAsOf(briefing, one));
  return {
    briefing,
    messages,
    quotes,
    formatDate: remembering(dateFormatter(briefing.config.language, messages.dates)),
    formats: formatsOf(briefing.config.language),
    unstated: new Map(unstated.map((article, index) => [article.id, index + 1])),
    comparisons: comparisonsOf(briefing.editions.values()),
    asOf: (one) => (one === current?.edition ? current.briefing : older(one)),
    current,
    geography: once(() => geographyOf(briefing)),
    company: once(() => companyOf(briefing)),
  };
}

/** The same dates stand on page after page. */
function remembering(format: DateFormatter): DateFormatter {
  const said = { long: new Map<string, string>(), short: new Map<string, string>() };
  return (date, style) => {
    const known = said[style].get(date.text);
    if (known !== undefined) return known;
    const text = format(date, style);
    said[style].set(date.text, text);
    return text;
  };
}
