import type { Messages } from '../../i18n/catalogue.ts';
import type { EventView } from '../../views/event.ts';
import { dateFact } from './date-fact.ts';
import type { SearchEntry } from './entry.ts';
import { yearsOf } from './years.ts';

export function eventEntry(view: EventView, m: Messages): SearchEntry {
  return {
    kind: 'event',
    years: yearsOf(view.earliest, view.latest),
    sort: view.when.sort,
    facts: { about: `${m.event.kind}, ${m.statuses[view.status]}`, date: dateFact(view.when) },
  };
}
