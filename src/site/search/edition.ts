import type { Messages } from '../../i18n/catalogue.ts';
import type { EditionView } from '../../views/edition.ts';
import type { SearchEntry } from './entry.ts';

export function editionEntry(view: EditionView, m: Messages): SearchEntry {
  return {
    kind: 'edition',
    years: view.date.iso === undefined ? [] : [view.date.iso.slice(0, 4)],
    sort: view.date.sort,
    facts: { about: m.edition.of(view.date.text) },
  };
}
