import { expect, test } from 'vitest';
import { actorId, articleId, claimId, editionId, eventId, outletId, topicId } from '../../src/content/schemas/ids.ts';
import { aboutView } from '../../src/views/about.ts';
import { actorView } from '../../src/views/actor.ts';
import { actorsView } from '../../src/views/actors.ts';
import { articleView } from '../../src/views/article.ts';
import { articlesView } from '../../src/views/articles.ts';
import { changesView } from '../../src/views/changes.ts';
import { changesListView } from '../../src/views/changes-list.ts';
import { claimView } from '../../src/views/claim.ts';
import { claimsView } from '../../src/views/claims.ts';
import type { ViewContext } from '../../src/views/context.ts';
import { continuedView } from '../../src/views/continued.ts';
import { editionView, homeView } from '../../src/views/edition.ts';
import { editionsView } from '../../src/views/editions.ts';
import { eventView } from '../../src/views/event.ts';
import { eventsView } from '../../src/views/events.ts';
import { mapView } from '../../src/views/map.ts';
import { figuresView } from '../../src/views/figures.ts';
import { outletView } from '../../src/views/outlet.ts';
import { outletsView } from '../../src/views/outlets.ts';
import { originsPageView } from '../../src/views/origins.ts';
import type { PageView } from '../../src/views/parts/page.ts';
import { searchView } from '../../src/views/search.ts';
import { sheetView } from '../../src/views/sheet.ts';
import { timelineView } from '../../src/views/timeline.ts';
import { togetherView } from '../../src/views/together.ts';
import { topicSheetView } from '../../src/views/topic-sheet.ts';
import { topicView } from '../../src/views/topic.ts';
import { tradecraftView } from '../../src/views/tradecraft.ts';
import { topicsView } from '../../src/views/topics.ts';
import { wordingCuesView } from '../../src/views/wording-cues.ts';
import { wordingNamesView } from '../../src/views/wording-names.ts';
import { wordingWordsView } from '../../src/views/wording-words.ts';
import { golden, smallContext } from './small.ts';

const pages: Record<string, (context: ViewContext) => PageView | undefined> = {
  home: homeView,
  edition: (context) => editionView(context, editionId.parse('2020-03-04')),
  editions: editionsView,
  changes: (context) => changesView(context, editionId.parse('2020-03-07'), editionId.parse('2020-03-04')),
  'changes-list': (context) =>
    changesListView(context, {
      edition: editionId.parse('2020-03-07'),
      since: editionId.parse('2020-03-04'),
      part: 'taken',
      page: 1,
    }),
  actor: (context) => actorView(context, actorId.parse('harbour-master')),
  actors: actorsView,
  sheet: (context) => sheetView(context, actorId.parse('harbour-master')),
  topic: (context) => topicView(context, topicId.parse('safety')),
  'topic-sheet': (context) => topicSheetView(context, topicId.parse('safety')),
  topics: topicsView,
  event: (context) => eventView(context, eventId.parse('crane-collapse')),
  events: eventsView,
  claim: (context) => claimView(context, claimId.parse('crane-was-inspected')),
  claims: claimsView,
  origins: originsPageView,
  figures: figuresView,
  outlet: (context) => outletView(context, outletId.parse('bank-courier')),
  outlets: outletsView,
  article: (context) => articleView(context, articleId.parse('2020-03-06-union-meets')),
  articles: articlesView,
  continued: (context) => continuedView(context, { kind: 'actors', id: actorId.parse('dock-union') }, 1),
  timeline: timelineView,
  map: mapView,
  together: togetherView,
  search: searchView,
  about: aboutView,
  'wording-words': wordingWordsView,
  'wording-names': wordingNamesView,
  'wording-cues': wordingCuesView,
  tradecraft: tradecraftView,
};

const context = await smallContext();

test.each(Object.entries(pages))('the view of %s is as it was', async (name, view) => {
  await expect(golden(view(context))).toMatchFileSnapshot(`../golden/views/${name}.json`);
});

test.each(Object.entries(pages))('every line of %s cites notes that its page has', (name, view) => {
  const page = view(context);
  const numbers = new Set(page?.notes.map(({ number }) => number));
  const cited = citesIn(page);
  // An article's own page is the source.
  if (name !== 'article') expect(cited.filter((cites) => cites.length === 0)).toEqual([]);
  expect(cited.flat().filter((number) => !numbers.has(number))).toEqual([]);
});

test.each(Object.entries(pages))('the notes of %s are numbered from 1 and cited, each', (_, view) => {
  const page = view(context);
  expect(page?.notes.map(({ number }) => number)).toEqual(page?.notes.map((_note, index) => index + 1));
  const cited = new Set([...citesIn(page).flat(), ...proseNotesIn(page)]);
  expect(page?.notes.filter(({ number }) => !cited.has(number))).toEqual([]);
});

/** Every `cites` anywhere in a view. */
function citesIn(value: unknown): number[][] {
  return valuesOf(value, 'cites').filter((cites): cites is number[] => Array.isArray(cites));
}

/** Every number in the `notes` of a prose. */
function proseNotesIn(value: unknown): number[] {
  const proses = valuesOf(value, 'notes').filter((notes) => !Array.isArray(notes));
  return proses.flatMap((notes) => Object.values(notes as Record<string, number[]>).flat());
}

function valuesOf(value: unknown, key: string): unknown[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) => [...(name === key ? [inner] : []), ...valuesOf(inner, key)]);
}
