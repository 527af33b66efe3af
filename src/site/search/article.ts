import type { Messages } from '../../i18n/catalogue.ts';
import type { ArticleView } from '../../views/article.ts';
import type { SearchEntry } from './entry.ts';

export function articleEntry(view: ArticleView, m: Messages): SearchEntry {
  const outlet = view.outlet.stated ? view.outlet.link.text : m.outlet.unstated(view.outlet.number);
  return {
    kind: 'article',
    years: view.published.iso === undefined ? [] : [view.published.iso.slice(0, 4)],
    sort: view.published.sort,
    about: `${outlet}, ${view.published.short}`,
  };
}
