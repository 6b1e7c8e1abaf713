import { geoContains, type GeoProjection, type GeoStream } from 'd3-geo';
import type { MultiLineString, MultiPolygon, Position } from 'geojson';
import { distance, runsOf, type Run, type Runs } from './outline-runs.ts';

/** How far from the middle, in radians, a circle is still looked at: near the antipode it would be drawn right round the map. */
const FLAT = 3;
/** How much longer, in radians, a way by a line may be if it is to be on the line: d3 cuts out what is within 0.00002 of the point. */
const CLOSE = 1e-4;
/** For the last bit of numbers, in pixels. */
const SLACK = 0.1;

/**
 * Draws a shape in a frame of `width` by `height` of an azimuthal equal-area projection: the same line as all of it, in a fraction of
 * the time. What does not show is left out, and the cut that d3 makes at the point opposite the middle, which costs it as much as all
 * else, is made only where something lies there.
 */
export function drawInFrame<Shape extends MultiPolygon | MultiLineString, Drawn>(
  shape: Shape,
  projection: GeoProjection,
  { width, height }: { width: number; height: number },
  draw: (shape: Shape) => Drawn,
): Drawn {
  const cut = projection.preclip();
  if (!liesOpposite(shape, projection)) projection.preclip(uncut);
  const drawn = draw(near(shape, projection, width, height));
  projection.preclip(cut);
  return drawn;
}

const uncut = (stream: GeoStream): GeoStream => stream;

/** Does a shape hold the point opposite the middle of a projection, or pass it closely? */
function liesOpposite(shape: MultiPolygon | MultiLineString, projection: GeoProjection): boolean {
  const [x, y] = projection.rotate();
  const opposite: [number, number] = [180 - x, y];
  const isAbout = ({ middle, radius }: Run) => distance(middle, opposite) <= radius + CLOSE;
  const isWithin = (outlines: Runs[]) => geoContains({ type: 'Polygon', coordinates: outlines.map(({ whole }) => whole.points) }, opposite);
  return runsOf(shape).some(
    (outlines) =>
      outlines.some(({ whole }) => isAbout(whole)) &&
      (outlines.some(({ runs }) => runs.some((run) => isAbout(run) && passes(run.points, opposite))) ||
        (shape.type === 'MultiPolygon' && isWithin(outlines))),
  );
}

/** Is a point about on a line: hardly a detour from one of its points to the next? */
function passes(points: Position[], by: Position): boolean {
  const distances = points.map((point) => distance(point, by));
  return points.some((point, at) => {
    const detour = (distances[at] ?? 0) + (distances[at + 1] ?? Infinity);
    return detour < CLOSE + distance(point, points[at + 1] ?? []);
  });
}

/**
 * A shape without most points that do not show in a frame of `width` by `height` of an azimuthal equal-area projection. Of a run that
 * is far off only the ends stay, so that what surrounds the frame still does; a ring or line that is far off altogether goes. What is
 * `c` from the middle of the projection lies there at 2 sin(c/2) of its scale, and nothing nearer is stretched by more than
 * 1 / cos(c/2): Snyder, Map Projections (1987), page 182.
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
  const thin = ({ runs }: Runs) =>
    runs.flatMap((run) => (isNear(run) ? run.points : endsOf(run.points))).filter((point, at, all) => point !== all[at - 1]);
  const parts = runsOf(shape)
    .map((outlines) => outlines.filter(({ whole }) => isNear(whole)).map(thin))
    .filter((lines) => lines.length > 0);
  return { ...shape, coordinates: shape.type === 'MultiPolygon' ? parts : parts.flat() };
}

const endsOf = (points: Position[]): Position[] => [...points.slice(0, 1), ...points.slice(1).slice(-1)];
