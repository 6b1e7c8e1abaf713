import { geoCentroid, geoDistance, geoGraticule, geoInterpolate, geoOrthographic, type GeoProjection } from 'd3-geo';

type Degrees = [longitude: number, latitude: number];

/** How far from the middle of a globe a place may lie to be seen well. */
const WELL = (78 * Math.PI) / 180;
const STEP = Math.PI / 180;

export interface Globe {
  projection: GeoProjection;
  inSight: (point: Degrees) => boolean;
}

/** The half of the globe around the middle of the points, turned until those at its edge are seen well, as far as that can be. */
export function globeAround(points: Degrees[], side: number): Globe {
  const middle = turned(geoCentroid({ type: 'MultiPoint', coordinates: points }), points);
  const projection = geoOrthographic()
    .rotate([-middle[0], -middle[1]])
    .fitExtent(
      [
        [2, 2],
        [side - 2, side - 2],
      ],
      { type: 'Sphere' },
    )
    .clipAngle(90)
    .precision(1);
  return { projection, inSight: (point) => geoDistance(middle, point) < Math.PI / 2 };
}

function turned(middle: Degrees, points: Degrees[]): Degrees {
  for (let turns = 0; turns < 30; turns += 1) {
    const [farthest] = points.toSorted((a, b) => geoDistance(middle, b) - geoDistance(middle, a));
    const away = farthest ? geoDistance(middle, farthest) : 0;
    if (!farthest || away <= WELL) break;
    middle = geoInterpolate(middle, farthest)(STEP / away);
  }
  return middle;
}

/** The circle of the globe and the net of degrees on it. */
export const sphere = { type: 'Sphere' as const };
export const graticule = geoGraticule().step([30, 20]).precision(10)();
