import { geoPath, type GeoPermissibleObjects } from 'd3';
import type { Element } from 'hast';
import { s } from 'hastscript';
import { atlasOf, type Country, type Detail } from '../../atlas/atlas.ts';
import type { Frame } from './frame.ts';
import { outline } from './outline.ts';

/** Characters of paths at most, of all panels together: a map is to stay light. */
export interface GroundBudget {
  readonly land: number;
  readonly borders: number;
  readonly countries: number;
}

/** Coarser than this, in kilometres a pixel, the small-scale outlines are exact enough. */
const coarseFrom = 14;

export const detailOf = ({ world, kmPerPixel }: Frame): Detail =>
  world && kmPerPixel > coarseFrom ? 'coarse' : 'fine';

/** Sea, land and borders; `hatched` are the countries all of which a mark stands for. */
export function drawGround(
  frame: Frame,
  hatched: readonly Country[],
  { idPrefix, budget }: { readonly idPrefix: string; readonly budget: GroundBudget },
): Element[] {
  const { width, height } = frame;
  const { land, borders } = atlasOf(detailOf(frame));
  const path = (className: string, d: string, fill?: string): Element[] =>
    d === '' ? [] : [s('path', { className: [className], d, fill })];
  return [
    s('rect', { className: [frame.world ? 'space' : 'sea'], width, height }),
    ...(frame.world ? path('sea', sphereOf(frame)) : []),
    ...path('land', outline(frame, land, budget.land)),
    ...hatched.flatMap((country) =>
      path('country', outline(frame, [country], budget.countries / hatched.length), `url(#${idPrefix}-hatch)`),
    ),
    ...path('border', outline(frame, borders, budget.borders)),
  ];
}

/** Stripes for areas: told from land without colour, too. */
export function hatch(idPrefix: string): Element {
  return s(
    'pattern',
    { id: `${idPrefix}-hatch`, width: 6, height: 6, patternUnits: 'userSpaceOnUse', patternTransform: 'rotate(45)' },
    [s('line', { className: ['stripe'], x1: 3, y1: 0, x2: 3, y2: 6 })],
  );
}

function sphereOf(frame: Frame): string {
  const globe: GeoPermissibleObjects = { type: 'Sphere' };
  return geoPath(frame.projection).digits(1)(globe) ?? '';
}
