import { describe, expect, test } from 'vitest';
import { atlasOf, coordinates } from '../../../src/atlas/atlas.ts';
import { messagesFor } from '../../../src/i18n/catalogue.ts';
import { overlap, boxAt, isWithin } from '../../../src/render/maps/boxes.ts';
import { frameOf, onPaper } from '../../../src/render/maps/frame.ts';
import { mapKey } from '../../../src/render/maps/key.ts';
import { placeLabels } from '../../../src/render/maps/labels.ts';
import { drawLocator } from '../../../src/render/maps/locator.ts';
import { drawMap } from '../../../src/render/maps/map.ts';
import { marksOf } from '../../../src/render/maps/marks.ts';
import { outline } from '../../../src/render/maps/outline.ts';
import * as fixtures from './spots.ts';

const { drawing } = fixtures;
const views = {
  'a region': drawing(fixtures.europe),
  'the 180th meridian': drawing(fixtures.pacific),
  'the pole': drawing(fixtures.arctic),
  'the world': drawing(fixtures.world),
  'one place': drawing([{ name: 'Prague', coordinates: [14.42, 50.09] }]),
  Arabic: drawing(fixtures.arabic, 'ar'),
};
const draw = (view: fixtures.Drawn, form: 'wide' | 'narrow' = 'wide') =>
  drawMap(view, { base: '/briefing/', idPrefix: 'fixture', form, messages: messagesFor(view.language) });
const size = { width: 600, height: 400, padding: 40, least: 900 };

/** The points of a path of relative lines, in tenths of a pixel. */
function pointsIn(d: string): string[] {
  return [...d.matchAll(/M([^M]+)/g)].flatMap(([, line = '']) => {
    const numbers = [...line.matchAll(/-?\d*\.?\d+/g)].map(([number]) => Math.round(Number(number) * 10));
    let [x, y] = [0, 0];
    return Array.from({ length: numbers.length / 2 }, (_, at) => {
      [x, y] = [x + (numbers[2 * at] ?? 0), y + (numbers[2 * at + 1] ?? 0)];
      return `${x} ${y}`;
    });
  });
}

describe.each(Object.entries(views))('a map of %s', (name, view) => {
  const panels = draw(view);
  const svg = panels.map((panel) => panel.svg).join('\n');

  test('is drawn as before', async () => {
    const file = `${name.replace(/\W+/g, '-').toLowerCase()}.svg`;
    await expect(`${svg.replaceAll('><', '>\n<')}\n`).toMatchFileSnapshot(`../../golden/render/maps/${file}`);
  });

  test('has no style, no script and no number finer than a tenth', () => {
    expect(svg).not.toMatch(/\sstyle=|<style|<script|\son\w+=/);
    expect(svg.replace(/<(title|desc|text)[^>]*>[^<]*/g, '')).not.toMatch(/\.\d\d/);
  });

  test('leads from every mark to a row of the table, and is a group because of that', () => {
    const links = [...svg.matchAll(/<a href="([^"]+)"/g)].map((match) => match[1]);
    expect(links.length).toBeGreaterThan(0);
    for (const href of links) expect(href).toMatch(/^\/briefing\/map\/#place-/);
    expect(svg).toMatch(/^<svg class="map"[^>]* role="group" aria-labelledby="fixture-0-title"/);
  });

  test('is light', () => {
    const both = [...panels, ...draw(view, 'narrow')];
    expect(both.reduce((sum, panel) => sum + panel.svg.length, 0)).toBeLessThan(60_000);
  });
});

test.each([360, 1200])(
  'where three countries meet, so do their borders on paper %i pixels wide, however short the path',
  (width) => {
    const { countries, borders } = atlasOf('coarse');
    const size = { width, height: width, padding: 0, least: 900 };
    const frame = frameOf(
      [
        [-17, -35],
        [51, 37],
      ],
      size,
    );
    const touching = new Map<string, number>();
    for (const { geometry } of countries)
      for (const at of new Set(geometry.coordinates.flat(geometry.type === 'Polygon' ? 1 : 2).map(String)))
        touching.set(at, (touching.get(at) ?? 0) + 1);
    const meetings = [...touching].flatMap(([at, count]) => {
      const point = count < 3 ? undefined : onPaper(frame, coordinates(at.split(',').map(Number)));
      return point ? [point.map((one) => Math.round(one * 10)).join(' ')] : [];
    });
    expect(meetings.length).toBeGreaterThan(50);
    const drawn = (longest: number): ReadonlySet<string> => new Set(pointsIn(outline(frame, borders, longest)));
    expect(drawn(0).size).toBeLessThan(drawn(Infinity).size);
    expect(meetings.filter((at) => !drawn(0).has(at))).toEqual([]);
  },
);

test('places that would overlap are counted together and enlarged beside', () => {
  const [whole, detail] = draw(views['the world']);
  expect(whole?.svg).toContain('Damascus +2 (A)');
  expect(detail?.caption).toBe('A. Damascus +2, enlarged');
  for (const name of ['Damascus', 'Beirut', 'Aleppo']) expect(detail?.svg).toContain(`>${name}</text>`);
});

test('the two sides of the 180th meridian lie side by side', () => {
  const frame = frameOf(
    fixtures.pacific.map(({ coordinates }) => coordinates),
    size,
  );
  const [suva, apia] = fixtures.pacific.map(({ coordinates }) => onPaper(frame, coordinates));
  expect(suva?.[0]).toBeLessThan(apia?.[0] ?? 0);
  expect(frame.world).toBe(false);
});

test('every point is on the paper, whatever the points', () => {
  for (const given of [fixtures.europe, fixtures.pacific, fixtures.arctic, fixtures.world, fixtures.thousands]) {
    const points = given.map(({ coordinates }) => coordinates);
    const frame = frameOf(points, size);
    expect(points.filter((point) => onPaper(frame, point) === undefined)).toEqual([]);
  }
});

describe('thousands of places', () => {
  const spots = fixtures.spotsOf(fixtures.thousands);
  const frame = frameOf(
    spots.map(({ coordinates }) => coordinates),
    { ...size, width: 1200, height: 560 },
  );
  const marks = marksOf(frame, spots);
  const boxes = marks.map(({ x, y, radius }) => boxAt(x - radius, y - radius, 2 * radius, 2 * radius));

  test('become marks that do not touch, and no event is lost', () => {
    const touching = marks.flatMap((a, index) =>
      marks.slice(index + 1).filter((b) => Math.hypot(a.x - b.x, a.y - b.y) < a.radius + b.radius),
    );
    expect(touching).toEqual([]);
    expect(marks.reduce((sum, { events }) => sum + events, 0)).toBe(spots.reduce((sum, { events }) => sum + events, 0));
    expect(marks.length).toBeLessThanOrEqual(40);
  });

  test('are named so that no name hides a mark, another name or the edge', () => {
    const paper = boxAt(0, 0, 1200, 560);
    const labels = placeLabels(
      marks.map((mark) => ({ mark, text: mark.spots[0]?.name ?? '' })),
      paper,
      [],
    ).map(({ box }) => box);
    expect(labels.length).toBeGreaterThan(10);
    const all = [...labels, ...boxes];
    expect(labels.filter((box, index) => all.some((other, at) => at !== index && overlap(box, other)))).toEqual([]);
    expect(labels.every((box) => isWithin(box, paper))).toBe(true);
  });

  test('make a drawing that is light', () => {
    const panels = [...draw(drawing(fixtures.thousands)), ...draw(drawing(fixtures.thousands), 'narrow')];
    expect(panels.reduce((sum, panel) => sum + panel.svg.length, 0)).toBeLessThan(66_000);
  });
});

test('the key has the sorts of marks that the map has', () => {
  const texts = (view: fixtures.Drawn): string[] =>
    mapKey(view, { idPrefix: 'key', messages: messagesFor('en') }).map(({ text }) => text);
  expect(texts(views['one place'])).toEqual(['the number of events at this point']);
  expect(texts(views['a region'])).toHaveLength(4);
});

test.each([
  ['a point', { name: 'Prague', coordinates: [14.42, 50.09] } as const],
  ['a country', { name: 'Austria', coordinates: [13.33, 47.33], extent: 'country', country: '040' } as const],
  ['an island', { name: 'Apia', coordinates: [-171.77, -13.83] } as const],
])('the locator of %s is light enough for every page of an event', async (name, given) => {
  const [spot] = fixtures.spotsOf([given]);
  if (spot === undefined) throw new Error('One spot was given.');
  const view = { title: `Where ${given.name} is`, language: 'en', direction: 'ltr' as const, spot };
  const svg = drawLocator(view, { base: '/briefing/', idPrefix: 'locator', messages: messagesFor('en') });
  expect(svg.length).toBeLessThan(10_000);
  await expect(`${svg.replaceAll('><', '>\n<')}\n`).toMatchFileSnapshot(
    `../../golden/render/maps/locator-${name.replaceAll(' ', '-')}.svg`,
  );
});

test('places that share a spot each keep their own title', () => {
  const [spot] = fixtures.spotsOf([{ name: 'Syria', coordinates: [38, 35], extent: 'country', country: '760' }]);
  if (spot === undefined) throw new Error('There is no spot.');
  const titles = ['Where Syria is', 'Where Aleppo countryside is', 'Where Syria is'].map((title) => {
    const view = { title, language: 'en', direction: 'ltr' as const, spot };
    const svg = drawLocator(view, { base: '/', idPrefix: 'locator', messages: messagesFor('en') });
    return /<title[^>]*>([^<]*)/.exec(svg)?.[1];
  });
  expect(titles).toEqual(['Where Syria is', 'Where Aleppo countryside is', 'Where Syria is']);
});
