import { geoOrthographic } from 'd3';
import type { Element } from 'hast';
import { s } from 'hastscript';
import { atlasOf } from '../../atlas/atlas.ts';
import { round } from '../charts/canvas.ts';
import { boxAt, overlap, type Box } from './boxes.ts';
import type { Frame } from './frame.ts';
import { outline } from './outline.ts';

const size = 78;
const margin = 10;
const longest = 2600;
/** Beyond this radius, in degrees, everyone sees where in the world it is. */
const mostRadius = 24;

/** The corner for a small globe, where a map needs one and has a corner free. */
export function globeBox({ width, height, cap, world }: Frame, taken: readonly Box[]): Box | undefined {
  if (world || cap.radius > mostRadius) return undefined;
  const [left, top] = [margin, margin];
  const [right, foot] = [width - margin - size, height - margin - size];
  return [boxAt(right, foot, size, size), boxAt(right, top, size, size), boxAt(left, top, size, size)].find(
    (box) => !taken.some((one) => overlap(one, box)),
  );
}

/** Where in the world a map is: the globe with a ring about what the map shows. */
export function drawGlobe({ cap }: Frame, box: Box): Element {
  const centre = { x: (box.left + box.right) / 2, y: (box.top + box.foot) / 2 };
  const radius = size / 2;
  const projection = geoOrthographic()
    .rotate([-cap.centre[0], -Math.max(-50, Math.min(50, cap.centre[1]))])
    .scale(radius)
    .translate([centre.x, centre.y]);
  const half = { ...cap, radius: 90 };
  const d = outline(
    {
      width: size,
      height: size,
      projection,
      cap: { centre: cap.centre, radius: Math.max(half.radius, 130) },
      world: false,
      kmPerPixel: 0,
    },
    atlasOf('coarse').land,
    longest,
  );
  const [x = centre.x, y = centre.y] = projection([...cap.centre]) ?? [];
  const ring = Math.max(4, radius * Math.sin((cap.radius * Math.PI) / 180));
  return s('g', { className: ['globe'], ariaHidden: 'true' }, [
    s('circle', { className: ['sea'], cx: round(centre.x), cy: round(centre.y), r: radius }),
    s('path', { className: ['land'], d }),
    s('circle', { className: ['rim'], cx: round(centre.x), cy: round(centre.y), r: radius }),
    s('circle', { className: ['here'], cx: round(x), cy: round(y), r: round(ring) }),
  ]);
}
