import type { Spot } from '../../views/parts/geography.ts';
import type { LocatorView } from '../../views/parts/locator.ts';
import { frameOf } from './frame.ts';
import { marksOf } from './marks.ts';
import { drawPanel, type PanelOptions } from './panel.ts';
import { reach } from './panels.ts';

const size = { width: 340, height: 220, padding: 26, least: 1400 };
/** So light that every page of an event can have one. */
const budget = { land: 2400, borders: 1500, countries: 1200 };

const drawn = new WeakMap<Spot, Map<string, string>>();

/**
 * Where one place is: within its region, with the region on the globe. Its mark leads to all events there. It is drawn
 * once: many events are at the same place, and it takes longer than all the rest of their pages.
 */
export function drawLocator(view: LocatorView, options: PanelOptions): string {
  const { spot, title, language } = view;
  const ofSpot = drawn.get(spot) ?? new Map<string, string>();
  drawn.set(spot, ofSpot);
  // Places that have no coordinates share the spot of what they lie in, and not its title.
  const key = JSON.stringify([title, language, options.base, options.idPrefix]);
  const svg = ofSpot.get(key) ?? draw(view, options);
  ofSpot.set(key, svg);
  return svg;
}

function draw(view: LocatorView, options: PanelOptions): string {
  const { spot, title } = view;
  const frame = frameOf(reach(spot), size);
  return drawPanel(
    view,
    options,
    { frame, marks: marksOf(frame, [spot]) },
    {
      number: 0,
      caption: title,
      description: options.messages.map.describeLocator,
      letters: new Map(),
      budget,
    },
  );
}
