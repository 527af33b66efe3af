import type { Messages } from '../../i18n/catalogue.ts';
import type { OutletView } from '../../views/outlet.ts';
import type { SearchEntry } from './entry.ts';

export function outletEntry(view: OutletView, m: Messages): SearchEntry {
  return { kind: 'outlet', about: m.counts.articles(view.articles.total), aliases: view.aliases };
}
