import { geoArea, geoCentroid, geoDistance, type GeoProjection } from 'd3-geo';
import type { MultiLineString, MultiPolygon, Position } from 'geojson';

/** Points of an outline that follow each other, and a circle on the globe in which they lie: its middle and radius, in radians. */
interface Run {
  points: Position[];
  middle: [number, number];
  radius: number;
}

/** A ring or a line: as a whole, and in runs, one where it cannot be thinned. */
interface Outline {
  whole: Run;
  runs: Run[];
}

/** How many points a run has: few enough to lie close together, enough for a far one to be worth leaving out. */
const LENGTH = 24;
/** How far from the middle, in radians, a circle is still looked at: near the antipode it would be drawn right round the map. */
const FLAT = 3;
/** For the last bit of numbers, in pixels. */
const SLACK = 0.1;

/**
 * A shape without most points that do not show in a frame of `width` by `height` of an azimuthal equal-area projection: drawn there
 * it is the same line, in a fraction of the time. Of a run that is far off only the ends stay, so that what surrounds the frame still
 * does; a ring or line that is far off altogether goes. What is `c` from the middle of the projection lies there at 2 sin(c/2) of its
 * scale, and nothing nearer is stretched by more than 1 / cos(c/2): Snyder, Map Projections (1987), page 182.
 */
export function near<Shape extends MultiPolygon | MultiLineString>(
  shape: Shape,
  projection: GeoProjection,
  width: number,
  height: number,
): Shape {
  const scale = projection.scale();
  const [left, top] = projection.translate();
  const isNear = ({ middle, radius }: Run) => {
    const [x, y] = projection(middle) ?? [left, top];
    const farthest = 2 * Math.asin(Math.min(1, Math.hypot(x - left, y - top) / (2 * scale))) + radius;
    if (farthest > FLAT) return true;
    const reach = (scale * radius) / Math.cos(farthest / 2) + SLACK;
    return x + reach >= 0 && x - reach <= width && y + reach >= 0 && y - reach <= height;
  };
  const thin = ({ runs }: Outline) => runs.flatMap((run) => (isNear(run) ? run.points : endsOf(run.points)));
  const parts = outlinesOf(shape)
    .map((outlines) => outlines.filter(({ whole }) => isNear(whole)).map(thin))
    .filter((lines) => lines.length > 0);
  return { ...shape, coordinates: shape.type === 'MultiPolygon' ? parts : parts.flat() };
}

const made = new WeakMap<object, Outline[][]>();

/** The rings of each polygon, or each line alone; made once of a shape. */
function outlinesOf(shape: MultiPolygon | MultiLineString): Outline[][] {
  const groups = shape.type === 'MultiPolygon' ? shape.coordinates : shape.coordinates.map((line) => [line]);
  const outlines = made.get(shape) ?? groups.map((group) => group.map(outlineOf));
  made.set(shape, outlines);
  return outlines;
}

function outlineOf(points: Position[]): Outline {
  const whole = runOf(points);
  const runs = Array.from({ length: Math.ceil(points.length / LENGTH) }, (_, at) => points.slice(at * LENGTH, (at + 1) * LENGTH));
  // A ring that lost more than it encloses could come to turn the other way, and would be all of the globe but itself.
  const lost = runs.reduce((sum, run) => sum + areaOf(run), 0);
  return { whole, runs: lost < areaOf(points) ? runs.map(runOf) : [whole] };
}

function runOf(points: Position[]): Run {
  const middle = geoCentroid({ type: 'MultiPoint', coordinates: points });
  return { points, middle, radius: Math.max(...points.map(([x = 0, y = 0]) => geoDistance(middle, [x, y]))) };
}

/** What a line encloses with the way back from its end to its beginning, whichever way it turns. */
function areaOf(points: Position[]): number {
  const area = geoArea({ type: 'Polygon', coordinates: [[...points, ...points.slice(0, 1)]] });
  return Math.min(area, 4 * Math.PI - area);
}

const endsOf = (points: Position[]): Position[] => [...points.slice(0, 1), ...points.slice(1).slice(-1)];
