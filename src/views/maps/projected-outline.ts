import { geoPath, type GeoPermissibleObjects, type GeoProjection } from 'd3-geo';

export type Point = [x: number, y: number];

/** Lines on the plane, each open or closed. */
export type Outline = { points: Point[]; isClosed: boolean }[];

/** A shape of the globe as lines on a map. */
export function outlineOf(projection: GeoProjection, shape: GeoPermissibleObjects): Outline {
  const lines: Outline = [];
  const path = geoPath(projection, {
    beginPath: () => undefined,
    moveTo: (x, y) => lines.push({ points: [[x, y]], isClosed: false }),
    lineTo: (x, y) => lines.at(-1)?.points.push([x, y]),
    closePath: () => lines.push(...lines.splice(-1).map(({ points }) => ({ points, isClosed: true }))),
    arc: () => undefined,
  });
  path(shape);
  return lines;
}

/**
 * Lines as the `d` of a path: in whole pixels, or in whole parts of one that has so many, each point told from the one before it.
 * What falls into one pixel or part is left out.
 */
export const pathOf = (outline: Outline, parts = 1): string =>
  outline
    .map(({ points, isClosed }) => ({ line: lineOf(points, parts), isClosed }))
    .filter(({ line }) => line.includes('l'))
    .map(({ line, isClosed }) => (isClosed ? `${line}z` : line))
    .join('');

function lineOf(points: Point[], parts: number): string {
  let [x, y] = [0, 0];
  return points
    .map((point, at) => {
      const [dx, dy] = [Math.round(point[0] * parts) - x, Math.round(point[1] * parts) - y];
      if (at > 0 && dx === 0 && dy === 0) return '';
      [x, y] = [x + dx, y + dy];
      return `${at > 0 ? 'l' : 'M'}${dx}${dy < 0 ? '' : ' '}${dy}`;
    })
    .join('');
}

/** An outline without points that are closer than `step` to the one before, and without lines that then are too small to see. */
export const thinOutline = (outline: Outline, step: number): Outline =>
  outline.flatMap(({ points, isClosed }) => {
    const kept: Point[] = [];
    for (const point of points) {
      const last = kept.at(-1);
      if (!last || Math.hypot(point[0] - last[0], point[1] - last[1]) >= step) kept.push(point);
    }
    return kept.length > 2 ? [{ points: kept, isClosed }] : [];
  });
