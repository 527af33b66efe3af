import type { Messages } from '../i18n/catalogue.ts';
import { drawLocator } from '../render/maps/locator.ts';
import type { LocatorView } from '../views/parts/locator.ts';
import type { Spot } from '../views/parts/geography.ts';
import { href } from './href.ts';

const drawn = new WeakMap<Spot, string>();

/** The drawing for a place; many events are at the same, and it takes longer than all the rest of their pages. */
export function locatorOf(view: LocatorView, messages: Messages): string {
  const known = drawn.get(view.spot);
  if (known !== undefined) return known;
  const svg = drawLocator(view, { base: href(''), idPrefix: 'locator', messages });
  drawn.set(view.spot, svg);
  return svg;
}
