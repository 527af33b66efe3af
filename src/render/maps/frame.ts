import { geoAzimuthalEqualArea, geoEqualEarth, type GeoProjection } from 'd3';
import { angle, capOf, type Cap, type Coordinates } from '../../atlas/sphere.ts';

/** A stretch of the globe on paper. */
export interface Frame {
  readonly width: number;
  readonly height: number;
  /** Clipped to the paper. */
  readonly projection: GeoProjection;
  /** A circle on the globe that holds all that is seen. */
  readonly cap: Cap;
  /** So wide that its scale differs from place to place. */
  readonly world: boolean;
  /** At the centre. */
  readonly kmPerPixel: number;
}

export interface FrameSize {
  readonly width: number;
  readonly height: number;
  /** Kept free around the points. */
  readonly padding: number;
  /** What is seen at least from one side to the other, in kilometres. */
  readonly least: number;
}

const earth = 6371;
/** Up to this radius, in degrees, a map about its own centre has hardly any distortion; beyond, north would not be up. */
const mostAzimuthal = 32;
const mostPolar = 65;
/** Paper beyond the edge, so that no cut coast shows as a line. */
const bleed = 3;

/**
 * The frame that holds all points. Regions and the poles are drawn in Lambert's azimuthal equal-area projection about
 * their centre, the world in Equal Earth (Šavrič, Patterson and Jenny, 2018), turned so that it is cut where no point is.
 */
export function frameOf(points: readonly Coordinates[], { width, height, padding, least }: FrameSize): Frame {
  const cap = capOf(points);
  const polar = Math.abs(cap.centre[1]) + cap.radius > 84;
  const world = cap.radius > (polar ? mostPolar : mostAzimuthal);
  const projection = world
    ? geoEqualEarth().rotate([-middleLongitude(points), 0])
    : geoAzimuthalEqualArea().rotate([-cap.centre[0], -cap.centre[1]]);
  projection.scale(1).translate([0, 0]).precision(0.3);
  const at = points.flatMap((point) => {
    const projected = projection([...point]);
    return projected ? [projected] : [];
  });
  const [left, right] = [Math.min(...at.map(([x]) => x)), Math.max(...at.map(([x]) => x))];
  const [top, foot] = [Math.min(...at.map(([, y]) => y)), Math.max(...at.map(([, y]) => y))];
  const scale = Math.min(
    (width - 2 * padding) / (right - left),
    (height - 2 * padding) / (foot - top),
    (earth * width) / least,
  );
  projection
    .scale(scale)
    .translate([width / 2 - (scale * (left + right)) / 2, height / 2 - (scale * (top + foot)) / 2]);
  if (world) fill(projection, height, height / 2 - (scale * (foot - top)) / 2 - padding);
  const seen = world ? { centre: cap.centre, radius: 180 } : seenOf(projection, width, height);
  if (!world) projection.clipAngle(Math.min(179, seen.radius * 1.1 + 0.5));
  projection.clipExtent([
    [-bleed, -bleed],
    [width + bleed, height + bleed],
  ]);
  return { width, height, projection, cap: seen, world, kmPerPixel: earth / scale };
}

/** Shifts a map of the world up or down by at most `room`, so that no paper beyond a pole is seen where none need be. */
function fill(projection: GeoProjection, height: number, room: number): void {
  const [, north = 0] = projection([0, 90]) ?? [];
  const [, south = height] = projection([0, -90]) ?? [];
  const [x, y] = projection.translate();
  const shift =
    north > 0 && south > height
      ? -Math.min(north, south - height, room)
      : south < height && north < 0
        ? Math.min(height - south, -north, room)
        : 0;
  projection.translate([x, y + shift]);
}

/** Where a point is on paper; undefined where it is not. */
export function onPaper({ projection, width, height }: Frame, point: Coordinates): [number, number] | undefined {
  const at = projection([...point]);
  if (at === null || !(at[0] >= 0 && at[0] <= width && at[1] >= 0 && at[1] <= height)) return undefined;
  return at;
}

/** The longitude opposite the widest gap between points. */
function middleLongitude(points: readonly Coordinates[]): number {
  const sorted = points.map(([longitude]) => longitude).sort((a, b) => a - b);
  let [widest, middle] = [-1, 0];
  for (const [index, from] of sorted.entries()) {
    const to = sorted[index + 1] ?? (sorted[0] ?? 0) + 360;
    if (to - from > widest) [widest, middle] = [to - from, (from + to) / 2 + 180];
  }
  return ((((middle + 180) % 360) + 360) % 360) - 180;
}

function seenOf(projection: GeoProjection, width: number, height: number): Cap {
  const about = (x: number, y: number): Coordinates | undefined => {
    const [longitude = NaN, latitude = NaN] = projection.invert?.([x, y]) ?? [];
    return Number.isNaN(longitude) || Number.isNaN(latitude) ? undefined : [longitude, latitude];
  };
  const centre = about(width / 2, height / 2) ?? [0, 0];
  const edge = [0, 0.5, 1].flatMap((x) => [0, 0.5, 1].map((y) => about(x * width, y * height)));
  const radius = Math.max(...edge.map((point) => (point === undefined ? 180 : angle(centre, point))));
  return { centre, radius };
}
