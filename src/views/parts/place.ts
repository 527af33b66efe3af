import type { PlaceId } from '../../content/schemas/ids.ts';
import type { ViewContext } from '../context.ts';

/**
 * A place as shown: its name, what it lies in from the nearest outward, and degrees (longitude, latitude) where it is a
 * point: those of a country or an area are of somewhere in it, and would say more than is known.
 */
export interface PlaceView {
  readonly id: string;
  readonly name: string;
  readonly within: readonly string[];
  readonly coordinates?: readonly [number, number] | undefined;
}

export function placeView(
  { briefing: { places }, geography }: Pick<ViewContext, 'briefing' | 'geography'>,
  id: PlaceId,
): PlaceView {
  const place = places.get(id);
  const within: string[] = [];
  const passed = new Set([id]);
  for (let at = place?.within; at !== undefined && !passed.has(at); at = places.get(at)?.within) {
    passed.add(at);
    within.push(places.get(at)?.name ?? at);
  }
  const spot = geography().spots.get(id);
  return { id, name: place?.name ?? id, within, coordinates: spot?.extent === 'point' ? spot.coordinates : undefined };
}
