import { decodeTimeline, type TimelineData } from '../../../render/exports/timeline-data.ts';
import type { TimelineChart } from '../../../views/timeline.ts';
import type { Words } from './words.ts';

/** What the script takes hold of on the page: `Timeline.astro` writes it. */
export interface TimelinePage {
  readonly root: HTMLElement;
  readonly words: Words;
  readonly figure: HTMLElement;
  readonly narrow: HTMLDetailsElement;
  readonly filters: HTMLElement;
  readonly clear: HTMLButtonElement;
  readonly status: HTMLElement;
  readonly table: HTMLTableSectionElement;
  readonly more: HTMLButtonElement;
  readonly pages: HTMLElement | null;
}

/** Null where there is nothing to narrow: a briefing without events. */
export function timelinePage(page: Document): TimelinePage | null {
  const root = page.querySelector<HTMLElement>('#timeline');
  if (root === null) return null;
  return {
    root,
    words: JSON.parse(root.dataset['words'] ?? '{}') as Words,
    figure: one(root, 'figure', HTMLElement),
    narrow: one(root, 'details', HTMLDetailsElement),
    filters: one(root, '.filters', HTMLElement),
    clear: one(root, 'button[value=clear]', HTMLButtonElement),
    status: one(root, '[role=status]', HTMLElement),
    table: one(page, 'table.events tbody', HTMLTableSectionElement),
    more: one(page, '#more', HTMLButtonElement),
    pages: page.querySelector('nav.pages'),
  };
}

function one<Kind extends Element>(within: ParentNode, selector: string, kind: new () => Kind): Kind {
  const found = within.querySelector(selector);
  if (!(found instanceof kind)) throw new Error(`The timeline's page lacks "${selector}", which its script needs.`);
  return found;
}

export interface Loaded {
  readonly chart: TimelineChart;
  /** The address of a page's path, as `actors/a/`. */
  readonly address: (path: string) => string;
}

/** All events. Links are made after the pattern of those on the page, whatever these look like where it is read. */
export async function loadEvents({ root, table }: TimelinePage): Promise<Loaded> {
  const answer = await fetch(root.dataset['events'] ?? '');
  if (!answer.ok) throw new Error(`The timeline's events could not be read: the server answered ${answer.status}.`);
  // The site's own build wrote them.
  const chart = decodeTimeline((await answer.json()) as TimelineData);
  const address = addressesLike(table);
  const rows = chart.rows.map((row) => ({ ...row, title: { ...row.title, path: address(row.title.path) } }));
  return { chart: { ...chart, rows }, address };
}

/** Turns a page's path, as `events/a/`, into an address like that of the first event of a table. */
export function addressesLike(table: ParentNode): Loaded['address'] {
  const id = table.querySelector<HTMLElement>('[data-event]')?.dataset['event'] ?? '';
  const sample = table.querySelector('th a')?.getAttribute('href') ?? '';
  const [before = '', after = ''] = sample.split(`events/${id}/`);
  return (path) => `${before}${path}${after}`;
}
