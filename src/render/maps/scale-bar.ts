import type { Element } from 'hast';
import { s } from 'hastscript';
import { round } from '../charts/canvas.ts';
import { boxAt, type Box } from './boxes.ts';
import type { Frame } from './frame.ts';
import type { Lettering } from './lettering.ts';
import type { MapMessages } from './words.ts';

const margin = 12;
const most = 100;
const height = 22;

/** Of the scale bar, at the foot on the left; none where the scale differs from place to place. */
export function scaleBarBox({ world, height: foot }: Frame): Box | undefined {
  return world ? undefined : boxAt(margin, foot - margin - height, most, height);
}

/** A round number of kilometres, at most so long as its box is wide. */
export function drawScaleBar(
  { kmPerPixel }: Frame,
  { left, foot }: Box,
  type: Lettering,
  { map, counts }: MapMessages,
): Element[] {
  const room = most * kmPerPixel;
  const ten = 10 ** Math.floor(Math.log10(room));
  const km = ([5, 2].find((times) => times * ten <= room) ?? 1) * ten;
  const right = round(left + km / kmPerPixel);
  return [
    s('path', { className: ['scale'], d: `M${left} ${round(foot - 5)}v5H${right}v-5` }),
    type.text(map.km(counts.plain(km)), left, foot - 8, 'left', 'scale-name'),
  ];
}
