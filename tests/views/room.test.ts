import { expect, test } from 'vitest';
import { generate } from '../../scripts/bench/generate.ts';
import type { Folder } from '../../src/content/read/folder.ts';
import { parseEdtf } from '../../src/edtf/parse.ts';
import { messagesFor } from '../../src/i18n/catalogue.ts';
import { loadBriefing } from '../../src/publish/load.ts';
import { actorView } from '../../src/views/actor.ts';
import { claimView } from '../../src/views/claim.ts';
import { viewContext, type ViewContext } from '../../src/views/context.ts';
import { editionView } from '../../src/views/edition.ts';
import { eventView } from '../../src/views/event.ts';
import { outletView } from '../../src/views/outlet.ts';
import type { PageView } from '../../src/views/parts/page.ts';
import { pagePaths } from '../../src/views/pages/pages.ts';
import { topicView } from '../../src/views/topic.ts';

/** In characters of JSON, without marks of strips, of which a drawing has fewer: a page of it may have 150 KB. */
const mostJson = 150_000;
/** Each is half a KB on the page. */
const mostNotes = 110;

async function generated(articles: number): Promise<ViewContext> {
  const files = new Map<string, string>();
  generate({ articles, seed: 1 }, (path, text) => files.set(path, text));
  const folder: Folder = {
    list: () => Promise.resolve([...files.keys()].sort()),
    read: (file) => Promise.resolve(files.get(file) ?? ''),
  };
  const { briefing } = await loadBriefing('', { folder });
  if (briefing === undefined) throw new Error('The synthetic briefing was not read.');
  return viewContext(briefing, messagesFor(briefing.config.language));
}

function viewsOf(context: ViewContext): PageView[] {
  const { editions, topics, actors, events, claims, outlets } = context.briefing;
  return [
    ...[...editions.keys()].map((id) => editionView(context, id)),
    ...[...topics.keys()].map((id) => topicView(context, id)),
    ...[...actors.keys()].map((id) => actorView(context, id)),
    ...[...events.keys()].map((id) => eventView(context, id)),
    ...[...claims.keys()].map((id) => claimView(context, id)),
    ...[...outlets.keys()].map((id) => outletView(context, id)),
  ];
}

/** Numbers of the notes that lines of a view cite, and marks of its texts. */
function citedIn(value: unknown, found = new Set<number>(), key = ''): Set<number> {
  if (key === 'cites' && Array.isArray(value)) for (const number of value) found.add(Number(number));
  else if (key === 'notes' && typeof value === 'object' && !Array.isArray(value))
    for (const cites of Object.values(value ?? {})) citedIn(cites, found, 'cites');
  else if (typeof value === 'object')
    for (const [name, one] of Object.entries(value ?? {}))
      if (name !== 'notes' || key !== '') citedIn(one, found, name);
  return found;
}

const context = await generated(1000);
const views = viewsOf(context);

test('at a thousand articles a page of any kind keeps its size, and has no note that none of its lines cites', () => {
  expect(views.length).toBeGreaterThan(300);
  const wrong = views.flatMap((view) => {
    const size = JSON.stringify(view, (key, value: unknown) => (key === 'marks' ? undefined : value)).length;
    const cited = citedIn(view);
    const idle = view.notes.filter(({ number }) => !cited.has(number)).length;
    return size > mostJson || view.notes.length > mostNotes || idle > 0
      ? [`${view.path}: ${size} characters, ${view.notes.length} notes, ${idle} of them idle`]
      : [];
  });
  expect(wrong).toEqual([]);
});

test('a list that is cut short leads to a page that lists all of it', () => {
  const pages = new Set(pagePaths(context));
  const led = new Set(views.flatMap((view) => restsIn(view)));
  expect(led.size).toBeGreaterThan(10);
  expect([...led].filter((path) => !pages.has(path))).toEqual([]);
});

test('an edition of more events than stand under days says how many the timeline has', () => {
  const { briefing, messages } = context;
  const [last] = [...briefing.editions.values()].slice(-1);
  if (last === undefined) throw new Error('The briefing has editions.');
  const wide = { ...last, window: parseEdtf('1990/2030') };
  const view = editionView(viewContext({ ...briefing, editions: new Map([[wide.id, wide]]) }, messages), wide.id);
  const shown = new Set(view.days.flatMap(({ events }) => events.map(({ id }) => id)));
  const began = [...briefing.events.values()].filter(({ status }) => status !== 'planned');
  expect(shown.size).toBeGreaterThan(10);
  expect(view.eventsBeyond).toBeGreaterThan(100);
  expect(shown.size + view.eventsBeyond).toBe(began.length);
});

/** Where tops lead that are cut short. */
function restsIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, one]) =>
    name === 'all' && typeof one === 'string' ? [one] : restsIn(one),
  );
}
