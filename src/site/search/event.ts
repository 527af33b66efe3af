import type { Messages } from '../../i18n/catalogue.ts';
import type { EventView } from '../../views/event.ts';
import type { SearchEntry } from './entry.ts';
import { yearsOf } from './years.ts';

export function eventEntry(view: EventView, m: Messages): SearchEntry {
  return {
    kind: 'event',
    years: yearsOf(view.earliest, view.latest),
    sort: view.when.sort,
    about: `${view.when.text}, ${m.statuses[view.status]}`,
  };
}
