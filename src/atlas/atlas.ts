import type { LineString, Polygon, Position } from 'geojson';
import { feature, meshArcs } from 'topojson-client';
import coarse from 'world-atlas/countries-110m.json' with { type: 'json' };
import fine from 'world-atlas/countries-50m.json' with { type: 'json' };
import { capOf, type Cap, type Coordinates } from './sphere.ts';
import type { Area, WorldTopology } from './topology.ts';

/** Something drawn, and the circle on the globe that it lies in. */
export interface Shape<Geometry> {
  readonly geometry: Geometry;
  readonly cap: Cap;
}

export interface Country extends Shape<Area> {
  /** Its number in UN M49; where it has none, its name. */
  readonly id: string;
  /** As Natural Earth has it, in English. */
  readonly name: string;
  /** The largest of its parts: where a country mostly lies. */
  readonly mainland: Shape<Polygon>;
}

/** Countries, coastlines and borders of Natural Earth, by way of the package `world-atlas`. */
export interface Atlas {
  readonly countries: readonly Country[];
  readonly land: readonly Shape<Polygon>[];
  readonly borders: readonly Shape<LineString>[];
}

/** `coarse` is made for scales about 1:110 million, the world on a page; `fine` for 1:50 million and, with angles, larger. */
export type Detail = 'coarse' | 'fine';

const files = { coarse, fine };
const made = new Map<Detail, Atlas>();

/** Decoded when it is first asked for: most commands draw nothing. */
export function atlasOf(detail: Detail): Atlas {
  const known = made.get(detail);
  if (known) return known;
  const atlas = decode(files[detail]);
  made.set(detail, atlas);
  return atlas;
}

function decode(world: WorldTopology): Atlas {
  const { countries, land } = world.objects;
  return {
    countries: feature(world, countries).features.flatMap(({ id, properties, geometry }) => {
      if (geometry.type !== 'Polygon' && geometry.type !== 'MultiPolygon') return [];
      const [largest] = polygons(geometry).toSorted((a, b) => box(b) - box(a));
      if (largest === undefined) return [];
      const mainland = shape(largest, largest.coordinates);
      const whole = shape(geometry, geometry.type === 'Polygon' ? geometry.coordinates : geometry.coordinates.flat());
      return [{ ...whole, id: String(id ?? properties.name), name: properties.name, mainland }];
    }),
    land: feature(world, land)
      .features.flatMap(({ geometry }) =>
        geometry.type === 'Polygon' || geometry.type === 'MultiPolygon' ? polygons(geometry) : [],
      )
      .map((polygon) => shape(polygon, polygon.coordinates)),
    borders: bordersOf(world),
  };
}

/** From where borders meet to where they meet again, so that they still do where each is drawn more simply. */
function bordersOf(world: WorldTopology): Shape<LineString>[] {
  const { arcs } = meshArcs(world, world.objects.countries, (a, b) => a !== b);
  return arcs.flat().map((arc) => {
    const { geometry } = feature(world, { type: 'LineString', arcs: [arc] });
    return shape(geometry, [geometry.coordinates]);
  });
}

const polygons = (area: Area): Polygon[] =>
  area.type === 'Polygon' ? [area] : area.coordinates.map((coordinates): Polygon => ({ type: 'Polygon', coordinates }));

/** How large a polygon is, roughly: enough to tell a mainland from islands. */
function box({ coordinates: [outline = []] }: Polygon): number {
  const [width, height] = [0, 1].map((axis) => {
    const values = outline.map((position) => position[axis] ?? 0);
    return Math.max(...values) - Math.min(...values);
  });
  return (width ?? 0) * (height ?? 0);
}

const shape = <Geometry>(geometry: Geometry, lines: readonly Position[][]): Shape<Geometry> => ({
  geometry,
  cap: capOf(lines.flat().map(coordinates)),
});

/** A position of GeoJSON, which may also have a height. */
export const coordinates = ([longitude = 0, latitude = 0]: Position): Coordinates => [longitude, latitude];
