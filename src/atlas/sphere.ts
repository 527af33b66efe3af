/** Degrees, longitude first. */
export type Coordinates = readonly [longitude: number, latitude: number];

/** A circle on the globe; the radius is an angle in degrees. */
export interface Cap {
  readonly centre: Coordinates;
  readonly radius: number;
}

type Vector = readonly [number, number, number];
const degrees = 180 / Math.PI;

const vectorOf = ([longitude, latitude]: Coordinates): Vector => {
  const [a, b] = [longitude / degrees, latitude / degrees];
  return [Math.cos(b) * Math.cos(a), Math.cos(b) * Math.sin(a), Math.sin(b)];
};

/** The angle between two points, in degrees. */
export function angle(a: Coordinates, b: Coordinates): number {
  const [u, v] = [vectorOf(a), vectorOf(b)];
  const chord = Math.hypot(u[0] - v[0], u[1] - v[1], u[2] - v[2]);
  return 2 * Math.asin(Math.min(1, chord / 2)) * degrees;
}

/**
 * A circle that holds all points: about their mean as vectors, so that neither the poles nor the 180th meridian are
 * anything special. Not the smallest. Points all round the globe give the whole of it.
 */
export function capOf(points: readonly Coordinates[]): Cap {
  const vectors = points.map(vectorOf);
  let [x, y, z] = [0, 0, 0];
  for (const vector of vectors) {
    x += vector[0];
    y += vector[1];
    z += vector[2];
  }
  const length = Math.hypot(x, y, z);
  if (length < points.length * 1e-3) return { centre: [0, 0], radius: 180 };
  let least = 1;
  for (const vector of vectors) least = Math.min(least, (vector[0] * x + vector[1] * y + vector[2] * z) / length);
  const centre: Coordinates = [Math.atan2(y, x) * degrees, Math.atan2(z, Math.hypot(x, y)) * degrees];
  // The cosine is too flat near 0 to measure small angles by; a little more than the most does no harm.
  return { centre, radius: Math.acos(Math.max(-1, least)) * degrees + 1e-6 };
}

export const meet = (a: Cap, b: Cap): boolean => angle(a.centre, b.centre) <= a.radius + b.radius;
