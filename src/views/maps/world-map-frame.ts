import { geoCentroid, geoEqualEarth, type GeoProjection } from 'd3-geo';
import type { Point } from './projected-outline.ts';

/** Where the map of the archive is cut off, as numbers: a projection in which all points lie in the frame. */
export interface WorldMapFrame {
  /** The meridian in its middle, in degrees. */
  longitude: number;
  scale: number;
  translate: Point;
  width: number;
  height: number;
  /** How often its height goes into its width. */
  ratio: number;
}

const WIDTH = 1280;
/** Room around the points, for their circles and names and the land around them. */
const MARGIN = { x: 92, y: 58 };
/** The least distance across the map, in degrees. */
const LEAST_SPAN = 60;
/** How often the height of the frame may go into its width, the flattest first. The styles say the same. */
const RATIOS = [2.5, 2.25, 2, 1.75, 1.5] as const;

/** How far an arc stands off the straight line between its ends, for each part of its length. */
const BEND = 0.16;
/** In how many pieces an arc is measured. */
const PIECES = 12;

/** The frame around some points, in degrees, and the arcs between pairs of them. */
export function frameAround(points: [number, number][], pairs: [number, number][][]): WorldMapFrame {
  const [longitude, latitude] = points.length > 0 ? geoCentroid({ type: 'MultiPoint', coordinates: points }) : [0, 0];
  const corners = [-LEAST_SPAN / 2, LEAST_SPAN / 2].map((away): [number, number] => [longitude + away, latitude]);
  const coordinates = [...points, ...corners];
  const projection = geoEqualEarth()
    .rotate([-longitude, 0])
    .fitWidth(WIDTH - 2 * MARGIN.x, { type: 'MultiPoint', coordinates });
  const drawn = [
    ...coordinates.map((point) => pointOn(projection, point)),
    ...pairs.flatMap((ends) => arcBetween(projection, ends).points),
  ];
  const [top, bottom] = [Math.min, Math.max].map((extreme) => drawn.reduce((found, [, y]) => extreme(found, y), drawn[0]?.[1] ?? 0));
  const needed = (bottom ?? 0) - (top ?? 0) + 2 * MARGIN.y;
  const ratio = RATIOS.find((flat) => WIDTH / flat >= needed) ?? 1.5;
  const height = Math.round(WIDTH / ratio);
  const [across, down] = projection.translate();
  const translate: Point = [across + MARGIN.x, down + height / 2 - ((top ?? 0) + (bottom ?? 0)) / 2];
  return { longitude, scale: projection.scale(), translate, width: WIDTH, height, ratio };
}

/** The projection of a frame, cut off at its edges. */
export const projectionOf = ({ longitude, scale, translate, width, height }: WorldMapFrame): GeoProjection =>
  geoEqualEarth()
    .rotate([-longitude, 0])
    .scale(scale)
    .translate(translate)
    .clipExtent([
      [0, 0],
      [width, height],
    ]);

/** A line that joins two points and bends away from the equator, as the `d` of a path and as points on it: it says who met, and is no route. */
export function arcBetween(projection: GeoProjection, ends: [number, number][]): { path: string; points: Point[] } {
  const [[x, y], [toX, toY]] = ends.map((end) => pointOn(projection, end)).sort(([a], [b]) => a - b) as [Point, Point];
  const bend: Point = [(x + toX) / 2 + (toY - y) * 2 * BEND, (y + toY) / 2 - (toX - x) * 2 * BEND];
  const points = Array.from({ length: PIECES + 1 }, (_, piece): Point => {
    const part = piece / PIECES;
    const at = (from: number, over: number, to: number) => (1 - part) ** 2 * from + 2 * part * (1 - part) * over + part ** 2 * to;
    return [at(x, bend[0], toX), at(y, bend[1], toY)];
  });
  return { path: `M${[x, y].map(Math.round).join(' ')}Q${[...bend, toX, toY].map(Math.round).join(' ')}`, points };
}

export const pointOn = (projection: GeoProjection, point: [number, number]): Point => projection(point) ?? [0, 0];
