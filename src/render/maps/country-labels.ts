import { geoPath } from 'd3';
import { atlasOf, type Country } from '../../atlas/atlas.ts';
import { meet } from '../../atlas/sphere.ts';
import { textWidth } from '../charts/text-width.ts';
import { boxAt, isWithin, overlap, type Box } from './boxes.ts';
import type { Frame } from './frame.ts';
import { detailOf } from './ground.ts';

export interface CountryLabel {
  readonly text: string;
  /** The middle, and the foot of the letters. */
  readonly x: number;
  readonly y: number;
  readonly box: Box;
}

interface Setting {
  readonly names: (country: Country) => string | undefined;
  /** Countries that are named otherwise. */
  readonly without: ReadonlySet<string>;
  readonly paper: Box;
  readonly taken: readonly Box[];
}

const size = 11;
const height = 14;
const most = 16;
/** How much larger than its name a country has to be. */
const roomy = 2.4;

/** Names of countries for orientation, where they have room and hide nothing: the largest on paper first. */
export function countryLabels(frame: Frame, { names, without, paper, taken }: Setting): readonly CountryLabel[] {
  const path = geoPath(frame.projection);
  const seen = atlasOf(detailOf(frame))
    .countries.filter(({ id, mainland }) => !without.has(id) && meet(mainland.cap, frame.cap))
    .map((country) => ({ country, area: path.area(country.mainland.geometry) }))
    .sort((a, b) => b.area - a.area);
  const labels: CountryLabel[] = [];
  for (const { country, area } of seen) {
    const text = names(country);
    if (text === undefined || labels.length === most) continue;
    const width = textWidth(text, size) * 1.08;
    if (area < width * height * roomy) continue;
    const [x, y] = path.centroid(country.mainland.geometry);
    const box = boxAt(x - width / 2, y - height / 2, width, height);
    const free = ![...taken, ...labels.map((label) => label.box)].some((one) => overlap(one, box));
    if (free && isWithin(box, paper)) labels.push({ text, x, y: y + size * 0.36, box });
  }
  return labels;
}
