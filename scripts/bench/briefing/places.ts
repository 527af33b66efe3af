import type { Random } from './random.ts';
import type { Named } from './world.ts';

export interface SyntheticPlace extends Named {
  /** Longitude and latitude in degrees; without them it is where the place is that it lies within. */
  readonly coordinates?: readonly [number, number] | undefined;
  /** The place that it lies within. */
  readonly within?: string | undefined;
}

/** Each place of so many is an area with the others in it; the first of these has no coordinates of its own. */
const group = 5;
/** Degrees of longitude and latitude that all areas lie in. */
const region = { west: 5, east: 60, south: 15, north: 55 };
/** How far a place lies from its area, at most, in degrees. */
const near = 2.5;

/** Lays places out on the map: areas, and places within them. */
export function makePlaces(places: readonly Named[], random: Random): SyntheticPlace[] {
  const between = (least: number, most: number): number =>
    Math.round((least + (most - least) * random.unit()) * 1000) / 1000;
  const made: SyntheticPlace[] = [];
  let area = { id: '', longitude: 0, latitude: 0 };
  for (const [index, place] of places.entries()) {
    if (index % group === 0) {
      const longitude = between(region.west, region.east);
      const latitude = between(region.south, region.north);
      area = { id: place.id, longitude, latitude };
      made.push({ ...place, coordinates: [longitude, latitude] });
      continue;
    }
    const coordinates: readonly [number, number] = [
      between(area.longitude - near, area.longitude + near),
      between(area.latitude - near, area.latitude + near),
    ];
    made.push({ ...place, coordinates: index % group === 1 ? undefined : coordinates, within: area.id });
  }
  return made;
}

/** Places as `places.yaml` has them. */
export const placeFields = (places: readonly SyntheticPlace[]): Record<string, Readonly<Record<string, unknown>>> =>
  Object.fromEntries(places.map(({ id, ...fields }) => [id, fields]));
