import { geoContains, type GeoProjection } from 'd3-geo';
import type { MultiLineString, MultiPolygon } from 'geojson';
import { clipToFrame } from './clip-to-frame.ts';
import { runsOf, type Run, type Runs } from './outline-runs.ts';
import { outlineOf, type Outline, type Point } from './projected-outline.ts';
import { angleBetween, dot, STEP, vectorOf, type Vector } from './unit-vectors.ts';

/** How far from the middle, in radians, a circle is still looked at: near the antipode it would be drawn right round the map. */
const FLAT = 3;
/** For the last bit of numbers, in pixels. */
const SLACK = 0.1;

interface Frame {
  width: number;
  height: number;
}

/**
 * A shape of the atlas as lines in a frame of an azimuthal equal-area projection: to the eye the same as d3 draws, in a fraction of the
 * time, as the atlas is kept in unit vectors, of which the projection needs no sine, and as what lies far off is not looked at. Where the
 * shape holds the point opposite the middle of the map, or lines would be drawn right round the frame, d3 draws it.
 */
export function outlineInFrame(shape: MultiPolygon | MultiLineString, projection: GeoProjection, frame: Frame): Outline {
  const view = viewOf(projection, frame);
  const groups = runsOf(shape);
  const isClosed = shape.type === 'MultiPolygon';
  if (isClosed && groups.some((rings) => holdsOpposite(rings, view))) return outlineOf(projection, shape);
  const lines: Outline = [];
  for (const { whole, runs } of groups.flat()) {
    if (!isNear(whole, view)) continue;
    const points: Point[] = [];
    for (const run of runs) {
      if (!isNear(run, view)) points.push(...endsOf(run.vectors).map((vector) => project(vector, view)));
      else if (bendsRound(run, view)) return outlineOf(projection, shape);
      else for (const vector of run.vectors) points.push(project(vector, view));
    }
    lines.push({ points, isClosed });
  }
  return clipToFrame(lines, frame);
}

/** A projection by the vectors of its middle and of the east and the north there, its scale and where its middle is. */
interface View extends Frame {
  middle: Vector;
  opposite: Vector;
  east: Vector;
  north: Vector;
  scale: number;
  at: Point;
  /** How far the farthest corner of the frame is from the middle, in pixels. */
  reach: number;
}

function viewOf(projection: GeoProjection, { width, height }: Frame): View {
  const [x, y] = projection.rotate();
  const at = projection.translate();
  const middle = vectorOf([-x, -y]);
  const east = vectorOf([90 - x, 0]);
  const corners = [0, width].flatMap((left) => [0, height].map((top) => Math.hypot(left - at[0], top - at[1])));
  return {
    width,
    height,
    middle,
    opposite: [-middle[0], -middle[1], -middle[2]],
    east,
    north: vectorOf([-x, 90 - y]),
    scale: projection.scale(),
    at,
    reach: Math.max(...corners),
  };
}

/** Where a place lies on the map: Snyder, Map Projections (1987), page 185, with vectors in place of sines. */
function project(vector: Vector, { middle, east, north, scale, at: [left, top] }: View): Point {
  const stretched = scale * Math.sqrt(2 / (1 + dot(middle, vector)));
  return [left + stretched * dot(east, vector), top - stretched * dot(north, vector)];
}

/**
 * Could any of a run show? What is `c` from the middle of the projection lies there at 2 sin(c/2) of its scale, and nothing nearer is
 * stretched by more than 1 / cos(c/2): Snyder, page 182. Of a run that is far off the ends stay, so that what surrounds the frame still does.
 */
function isNear({ middle, radius }: Run, view: View): boolean {
  const farthest = angleBetween(view.middle, middle) + radius;
  if (farthest > FLAT) return true;
  const [x, y] = project(middle, view);
  const reach = (view.scale * radius) / Math.cos(farthest / 2) + SLACK;
  return x + reach >= 0 && x - reach <= view.width && y + reach >= 0 && y - reach <= view.height;
}

/** Does a run pass the antipode so closely that a step of it, drawn straight, could cut through the frame? */
function bendsRound({ middle, radius, vectors }: Run, { opposite, scale, reach }: View): boolean {
  if (angleBetween(opposite, middle) - radius > Math.PI - FLAT) return false;
  const nearest = Math.min(...vectors.map((vector) => angleBetween(opposite, vector)));
  const half = Math.asin(Math.min(1, STEP / 2 / nearest));
  return 2 * scale * Math.cos(nearest / 2) * Math.cos(half) <= reach;
}

/** Does a polygon hold the point opposite the middle of a projection? */
function holdsOpposite(rings: Runs[], { opposite }: View): boolean {
  if (!rings.some(({ whole }) => angleBetween(whole.middle, opposite) <= whole.radius)) return false;
  return geoContains({ type: 'Polygon', coordinates: rings.map(({ whole }) => whole.points) }, placeOf(opposite));
}

const placeOf = ([x, y, z]: Vector): [number, number] => [(Math.atan2(y, x) * 180) / Math.PI, (Math.asin(z) * 180) / Math.PI];

const endsOf = (vectors: Vector[]): Vector[] => [...vectors.slice(0, 1), ...vectors.slice(1).slice(-1)];
