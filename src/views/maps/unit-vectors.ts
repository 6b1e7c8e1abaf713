import type { Position } from 'geojson';

/** A place on the globe as a vector of length 1 from its centre. */
export type Vector = readonly [number, number, number];

/** The length of the steps into which long lines are divided, in radians: two degrees, which on a map of a continent bend by less than a pixel. */
export const STEP = Math.PI / 90;

const RADIANS = Math.PI / 180;

/** The vector of a place of a longitude and a latitude in degrees. */
export function vectorOf([longitude = 0, latitude = 0]: Position): Vector {
  const [east, north] = [longitude * RADIANS, latitude * RADIANS];
  return [Math.cos(north) * Math.cos(east), Math.cos(north) * Math.sin(east), Math.sin(north)];
}

export const dot = (a: Vector, b: Vector): number => a[0] * b[0] + a[1] * b[1] + a[2] * b[2];

/** The angle between two places, in radians. */
export const angleBetween = (a: Vector, b: Vector): number => Math.acos(Math.max(-1, Math.min(1, dot(a, b))));

/** Places on the great circle between two places, no further than `STEP` from each other and from those two. */
export function stepsBetween(a: Vector, b: Vector): Vector[] {
  const angle = angleBetween(a, b);
  const count = Math.ceil(angle / STEP);
  return Array.from({ length: Math.max(0, count - 1) }, (_, at): Vector => {
    const share = (at + 1) / count;
    const [p, q] = [Math.sin((1 - share) * angle) / Math.sin(angle), Math.sin(share * angle) / Math.sin(angle)];
    return [p * a[0] + q * b[0], p * a[1] + q * b[1], p * a[2] + q * b[2]];
  });
}
