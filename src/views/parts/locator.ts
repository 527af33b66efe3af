import type { PlaceId } from '../../content/schemas/ids.ts';
import { direction } from '../../i18n/direction.ts';
import type { ViewContext } from '../context.ts';
import { outward, type Spot } from './geography.ts';

/** A small map of where one place is. */
export interface LocatorView {
  readonly title: string;
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  readonly spot: Spot;
}

/** Undefined where neither the place nor what it lies in has coordinates. */
export function locatorView(context: ViewContext, id: PlaceId): LocatorView | undefined {
  const { briefing, messages } = context;
  const place = briefing.places.get(id);
  const at = place && outward(briefing, place).find(({ coordinates }) => coordinates !== undefined);
  const spot = at && context.geography().spots.get(at.id);
  if (spot === undefined || place === undefined) return undefined;
  const { language } = briefing.config;
  return { title: messages.map.locator(place.name), language, direction: direction(language), spot };
}
