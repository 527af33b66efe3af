import type { Messages } from '../../i18n/catalogue.ts';
import type { ArticleView } from '../../views/article.ts';
import { outletName } from '../outlet-name.ts';
import { dateFact } from './date-fact.ts';
import type { SearchEntry } from './entry.ts';

export function articleEntry(view: ArticleView, m: Messages): SearchEntry {
  return {
    kind: 'article',
    years: view.published.iso === undefined ? [] : [view.published.iso.slice(0, 4)],
    sort: view.published.sort,
    facts: {
      about: view.draft ? m.drafts.mark : undefined,
      outlet: { name: outletName(view.outlet, m), stated: view.outlet.stated },
      date: dateFact(view.published),
      // A summary is the editor's and in the briefing's language.
      language: view.amount === 'summary' ? undefined : view.language.tag,
    },
  };
}
