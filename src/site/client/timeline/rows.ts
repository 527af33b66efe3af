import type { TimelineEvent } from '../../../views/timeline.ts';
import { counterOf } from '../counter.ts';
import type { Loaded, TimelinePage } from './page.ts';
import { placeNames } from './event-words.ts';

const pageLength = 100;

export interface Rows {
  /** The first hundred, and a button for more. */
  show(events: readonly TimelineEvent[]): void;
}

/** The table: rows that the page came with stay as they are, with their notes; others are made after their pattern. */
export function rowsIn({ table, more, pages, words }: TimelinePage, { chart: { language }, address }: Loaded): Rows {
  const made = new Map([...table.rows].map((row) => [row.dataset['event'] ?? '', row]));
  const pattern = table.rows[0];
  const count = counterOf(language);
  let events: readonly TimelineEvent[] = [];
  let shown = 0;

  function rowOf(event: TimelineEvent): HTMLTableRowElement {
    const known = made.get(event.id);
    if (known !== undefined || pattern === undefined) return known ?? document.createElement('tr');
    const row = fillRow(pattern.cloneNode(true) as HTMLTableRowElement, event, address);
    const cell = row.querySelector('[data-cell=articles]');
    if (cell) cell.textContent = count(words.articles, event.articles);
    const status = row.querySelector('[data-cell=status]');
    if (status) status.textContent = words.statuses[event.status];
    const basis = row.querySelector('.basis');
    if (basis) basis.textContent = words.bases[event.when.basis];
    made.set(event.id, row);
    return row;
  }

  function extend(): void {
    const next = events.slice(shown, shown + pageLength).map(rowOf);
    shown += next.length;
    table.append(...next);
    more.hidden = shown >= events.length;
  }

  more.addEventListener('click', () => {
    const first = shown;
    extend();
    table.rows[first]?.querySelector('a')?.focus();
  });
  if (pages) pages.hidden = true;
  return {
    show(asked) {
      events = asked;
      shown = 0;
      table.replaceChildren();
      extend();
    },
  };
}

/** Makes another event's row out of one. */
function fillRow(row: HTMLTableRowElement, event: TimelineEvent, address: Loaded['address']): HTMLTableRowElement {
  const set = (selector: string, text: string): void => {
    const found = row.querySelector(selector);
    if (found) found.textContent = text;
  };
  row.dataset['event'] = event.id;
  row.querySelector('.cite')?.remove();
  const link = row.querySelector('th a');
  link?.setAttribute('href', event.title.path);
  set('th a', event.title.text);
  const time = document.createElement(event.when.iso === undefined ? 'span' : 'time');
  time.textContent = event.when.text;
  if (event.when.iso !== undefined) time.setAttribute('datetime', event.when.iso);
  row.querySelector('[data-cell=when] :is(time, .worded)')?.replaceWith(time);
  const basis = row.querySelector('.basis');
  if (basis) basis.className = `basis ${event.when.basis}`;
  set('.edtf', event.when.edtf);
  set('[data-cell=kind]', event.kind.name);
  set('[data-cell=place]', placeNames(event.places));
  const actors = row.querySelector('[data-cell=actors] span');
  actors?.replaceChildren(
    ...event.actors.flatMap((actor, index) => [...(index > 0 ? [', '] : []), linkTo(actor, address)]),
  );
  return row;
}

function linkTo({ text, path }: TimelineEvent['actors'][number], address: Loaded['address']): HTMLAnchorElement {
  const link = document.createElement('a');
  link.href = address(path);
  link.textContent = text;
  return link;
}
