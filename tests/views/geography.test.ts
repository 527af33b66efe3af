import { describe, expect, test } from 'vitest';
import type { Place } from '../../src/briefing/model.ts';
import { eventId, placeId } from '../../src/content/schemas/ids.ts';
import { messagesFor } from '../../src/i18n/catalogue.ts';
import { viewContext, type ViewContext } from '../../src/views/context.ts';
import { continuedPages, continuedView } from '../../src/views/continued.ts';
import { select } from '../../src/site/client/timeline/selection.ts';
import { timelineChart } from '../../src/views/timeline.ts';
import { mapPages, mapView } from '../../src/views/map.ts';
import { smallContext } from './small.ts';

const small = await smallContext();
const quay = placeId.parse('old-quay');

/** The small briefing with other places; its one event with a place is at the old quay. */
function withPlaces(given: Record<string, Partial<Place>>): ViewContext {
  const places = Object.entries(given).map(([id, place]): [Place['id'], Place] => [
    placeId.parse(id),
    { id: placeId.parse(id), name: id, aliases: [], reference: [], corrections: [], file: 'places.yaml', ...place },
  ]);
  return viewContext({ ...small.briefing, places: new Map(places) }, messagesFor('en'));
}
const spot = (given: Record<string, Partial<Place>>) => [...withPlaces(given).geography().spots.values()][0];

describe('how much of a map a place stands for', () => {
  test('is a point where its coordinates are all that is known', () => {
    expect(spot({ 'old-quay': { coordinates: [10.5, 54.25] } })?.extent).toBe('point');
  });

  test('is an area where other places lie within it', () => {
    expect(spot({ 'old-quay': { coordinates: [10.5, 54.25] }, crane: { within: quay } })?.extent).toBe('area');
  });

  test('is an area where the place itself has no coordinates, but lies within one that has', () => {
    const found = spot({
      'old-quay': { within: placeId.parse('port') },
      port: { coordinates: [10.5, 54.25], within: placeId.parse('coast') },
      coast: { coordinates: [10, 54] },
    });
    expect(found).toMatchObject({ id: 'port', extent: 'area', others: ['old-quay'], events: 1 });
  });

  test('is a country where it has the name of the country its coordinates lie in', () => {
    expect(spot({ 'old-quay': { name: 'Syria', coordinates: [38, 35] } })).toMatchObject({
      extent: 'country',
      country: '760',
    });
    const other = spot({ 'old-quay': { name: 'Hafen', aliases: ['Turkey'], coordinates: [35, 39] } });
    expect(other?.extent).toBe('country');
  });

  test('is no country for a namesake elsewhere', () => {
    expect(spot({ 'old-quay': { name: 'Georgia', coordinates: [-83.5, 32.7] } })?.extent).toBe('point');
  });

  test('is what the entry says', () => {
    expect(spot({ 'old-quay': { name: 'Syria', coordinates: [38, 35], extent: 'point' } })?.extent).toBe('point');
    expect(spot({ 'old-quay': { coordinates: [38, 35], extent: 'country' } })?.country).toBe('760');
    expect(spot({ 'old-quay': { coordinates: [-30, 40], extent: 'country' } })?.extent).toBe('area');
  });
});

test('a place without coordinates is listed, and the view says that the map lacks it', () => {
  const view = mapView(withPlaces({ 'old-quay': {} }));
  expect(view.map).toBeUndefined();
  expect(view.places.items).toMatchObject([{ id: 'old-quay', drawn: 'none', total: 1 }]);
  expect(view.left.unlocated).toBe(1);
});

test('an event that a report puts elsewhere stands at both places, on the map and on the timeline', () => {
  const { briefing } = small;
  const reporting = briefing.index.statementsReporting.get(eventId.parse('crane-collapse')) ?? [];
  const [first, ...others] = reporting;
  if (first === undefined) throw new Error('The fixture reports the crane.');
  const moved = {
    ...first,
    reports: first.reports.map((report) => ({ ...report, place: placeId.parse('port') })),
  };
  const index = {
    ...briefing.index,
    statementsReporting: new Map([[eventId.parse('crane-collapse'), [moved, ...others]]]),
  };
  const context = viewContext({ ...briefing, index }, messagesFor('en'));
  const { sites } = context.geography();
  expect(sites.map(({ place, events }) => [place.id, events.length])).toEqual([
    ['old-quay', 1],
    ['port', 1],
  ]);
  const { rows } = timelineChart(context);
  const chosen = (id: string) => ({ chosen: new Map([['place', id]] as const), range: null, show: null });
  for (const { place, events } of sites)
    expect(select(rows, chosen(place.id)).rows.map(({ id }) => id)).toEqual(events.map(({ id }) => id));
});

test('what the row of a place does not show stands on pages of the place, also where a report alone puts it there', () => {
  const { briefing } = small;
  const [first] = briefing.events.values();
  if (first === undefined) throw new Error('The fixture has events.');
  const ids = [1, 2, 3, 4, 5].map((number) => eventId.parse(`event-${number}`));
  const events = new Map(ids.map((id) => [id, { ...first, id, title: id, place: undefined }]));
  const [statement] = briefing.statements.values();
  if (statement === undefined) throw new Error('The fixture has statements.');
  const reporting = { ...statement, reports: ids.map((event) => ({ event, place: quay, statement: statement.key })) };
  const index = { ...briefing.index, statementsReporting: new Map(ids.map((id) => [id, [reporting]])) };
  const context = viewContext({ ...briefing, events, index }, messagesFor('en'));
  const about = { kind: 'places', id: quay } as const;

  const [row] = mapView(context).places.items;
  expect(row?.all).toEqual({ text: 'and 1 more', path: 'map/places/old-quay/' });
  expect(continuedPages(context, about)).toEqual([1]);
  const { list, subject, path } = continuedView(context, about, 1);
  expect(list.page.items).toHaveLength(5);
  expect({ path, subject: subject.path }).toEqual({ path: 'map/places/old-quay/', subject: 'map/#place-old-quay' });
});

test('there is no page where no event has a place', () => {
  const events = new Map([...small.briefing.events].map(([id, event]) => [id, { ...event, place: undefined }]));
  const index = { ...small.briefing.index, statementsReporting: new Map() };
  expect(mapPages(viewContext({ ...small.briefing, events, index }, messagesFor('en')))).toEqual([]);
});
