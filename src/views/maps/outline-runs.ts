import { geoArea, geoCentroid, geoDistance } from 'd3-geo';
import type { MultiLineString, MultiPolygon, Position } from 'geojson';
import { angleBetween, stepsBetween, vectorOf, type Vector } from './unit-vectors.ts';

/** Points of an outline that follow each other, and a circle on the globe in which they lie: its middle and radius, in radians. */
export interface Run {
  points: Position[];
  /** The same points as unit vectors, with steps on the way to points that are far from the one before. */
  vectors: Vector[];
  middle: Vector;
  radius: number;
}

/** A ring or a line: as a whole, and in runs, of which each begins where the last ended; one where it cannot be thinned. */
export interface Runs {
  whole: Run;
  runs: Run[];
}

/** How many points a run has: few enough to lie close together, enough for a far one to be worth leaving out. */
const LENGTH = 24;
/** Points of an atlas that are no further apart, in radians, are one: a tenth of what a newsroom's map could show. */
const SAME = 1e-6;

const made = new WeakMap<object, Runs[][]>();

/** The rings of each polygon, or each line alone; made once of a shape. */
export function runsOf(shape: MultiPolygon | MultiLineString): Runs[][] {
  const groups = shape.type === 'MultiPolygon' ? shape.coordinates : shape.coordinates.map((line) => [line]);
  const runs = made.get(shape) ?? groups.map((group) => group.map(inRuns));
  made.set(shape, runs);
  return runs;
}

function inRuns(outline: Position[]): Runs {
  const points = outline.filter((point, at) => at === 0 || distance(outline[at - 1] ?? [], point) > SAME);
  const whole = runOf(points);
  const runs = Array.from({ length: Math.ceil(points.length / LENGTH) }, (_, at) => points.slice(at * LENGTH, (at + 1) * LENGTH + 1));
  // A ring that lost more than it encloses could come to turn the other way, and would be all of the globe but itself.
  const lost = runs.reduce((sum, run) => sum + areaOf(run), 0);
  return { whole, runs: lost < areaOf(points) ? runs.map(runOf) : [whole] };
}

function runOf(points: Position[]): Run {
  const corners = points.map(vectorOf);
  const vectors = corners.flatMap((corner, at) => [...(at > 0 ? stepsBetween(corners[at - 1] ?? corner, corner) : []), corner]);
  const middle = vectorOf(geoCentroid({ type: 'MultiPoint', coordinates: points }));
  return { points, vectors, middle, radius: Math.max(...vectors.map((vector) => angleBetween(middle, vector))) };
}

/** The angle between two places, in radians. */
const distance = ([x0 = 0, y0 = 0]: Position, [x1 = 0, y1 = 0]: Position): number => geoDistance([x0, y0], [x1, y1]);

/** What a line encloses with the way back from its end to its beginning, whichever way it turns. */
function areaOf(points: Position[]): number {
  const area = geoArea({ type: 'Polygon', coordinates: [[...points, ...points.slice(0, 1)]] });
  return Math.min(area, 4 * Math.PI - area);
}
