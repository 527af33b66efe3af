import type { Messages } from '../../i18n/catalogue.ts';
import type { OutletView } from '../../views/outlet.ts';
import { spellingsOf } from '../../views/parts/spellings.ts';
import type { SearchEntry } from './entry.ts';

export function outletEntry(view: OutletView, m: Messages): SearchEntry {
  return {
    kind: 'outlet',
    names: spellingsOf([view.title, ...view.aliases.map(({ text }) => text)]),
    facts: { about: `${m.outlet.kind}, ${m.counts.articles(view.articles.total)}` },
  };
}
