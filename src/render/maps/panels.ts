import { atlasOf } from '../../atlas/atlas.ts';
import { coordinates } from '../../atlas/atlas.ts';
import type { Coordinates } from '../../atlas/sphere.ts';
import type { Spot } from '../../views/parts/geography.ts';
import { frameOf, type Frame } from './frame.ts';
import { marksOf, type Mark } from './marks.ts';

/** One of the frames of a map: the whole of it, or what is crowded in that enlarged. */
export interface Panel {
  readonly frame: Frame;
  readonly marks: readonly Mark[];
}

export interface Panels {
  readonly whole: Panel;
  /** Of the marks that have most events of those that hold several spots. */
  readonly details: readonly (Panel & { readonly of: Mark })[];
}

export interface PanelSizes {
  /** Of one panel, of each of two and of each of three. */
  readonly sizes: readonly (readonly [width: number, height: number])[];
  readonly padding: number;
}

const mostDetails = 2;
/** A detail that is not so much larger shows no more than the whole. */
const worthwhile = 2.2;
/** Kilometres across: a single spot is shown within its region. */
const leastWhole = 900;
const leastDetail = 60;

/** The panels of a map, as large as their number allows. */
export function panelsOf(spots: readonly Spot[], { sizes, padding }: PanelSizes): Panels {
  const points = spots.flatMap(reach);
  const whole = (count: number): Panel => {
    const frame = frameOf(points, { ...sizeOf(sizes, count), padding, least: leastWhole });
    return { frame, marks: marksOf(frame, spots) };
  };
  // As small as it may become: what is crowded there is enlarged.
  const crowded = whole(1 + mostDetails);
  const hosts = crowded.marks.filter(({ spots: held }) => held.length > 1);
  const detail = (of: Mark, count: number): Panels['details'][number] => {
    const frame = frameOf(of.spots.flatMap(reach), { ...sizeOf(sizes, count), padding, least: leastDetail });
    return { frame, marks: marksOf(frame, spots), of };
  };
  const worth = hosts
    .filter((host) => {
      const { frame, marks } = detail(host, 1 + mostDetails);
      return frame.kmPerPixel * worthwhile < crowded.frame.kmPerPixel && marks.length > 1;
    })
    .slice(0, mostDetails);
  const count = 1 + worth.length;
  return { whole: whole(count), details: worth.map((host) => detail(host, count)) };
}

function sizeOf(sizes: PanelSizes['sizes'], count: number): { readonly width: number; readonly height: number } {
  const [width, height] = sizes[count - 1] ?? sizes.at(-1) ?? [360, 360];
  return { width, height };
}

/** What has to be seen of a spot: itself, and of a country its mainland. */
export function reach({ coordinates: at, country }: Spot): Coordinates[] {
  const found = atlasOf('fine').countries.find(({ id }) => id === country);
  return [at, ...(found?.mainland.geometry.coordinates[0] ?? []).map(coordinates)];
}
