import { geoAzimuthalEqualArea, geoPath, geoCentroid, type GeoPermissibleObjects, type GeoProjection } from 'd3-geo';
import { land } from '../views/maps/atlas.ts';
import { drawInFrame } from '../views/maps/clip-to-frame.ts';
import type { CardMap, Point } from '../views/maps/card-map.ts';

/** Where on the card its places are, left and right, top and bottom, in its pixels: beside and below the words. */
const PLACES_FRAME: [Point, Point] = [
  [720, 330],
  [1110, 560],
];
/** The least distance across the frame, in degrees. */
const MIN_SPAN = 24;

/** The map that lies behind the words of a card, as an SVG of `width` by `height`: land, ways and stops, no names. */
export function cardMapSvg({ stops, ways, around }: CardMap, width: number, height: number, colour: (name: string) => string): string {
  if (stops.length === 0) return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"/>`;
  const projection = fitProjection([...stops, ...(ways.length > 0 ? ways.flat() : around)], width, height);
  const path = geoPath(projection).digits(1);
  const line = (shape: GeoPermissibleObjects) => path(shape) ?? '';
  const radius = stops.length > 12 ? 6 : 9;
  const circle = (point: Point) => {
    const [x, y] = projection([...point]) ?? [0, 0];
    return `<circle cx="${x.toFixed(1)}" cy="${y.toFixed(1)}" r="${radius}"/>`;
  };
  const origins = ways.flatMap((way) => way.slice(0, 1));
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">`,
    // Hard edges: so pale they do not show, and the picture has half the bytes.
    `<path d="${drawInFrame(land, projection, { width, height }, line)}" fill="${colour('land')}" shape-rendering="crispEdges"/>`,
    `<g fill="none" stroke="${colour('accent')}" stroke-width="4" stroke-dasharray="1 10" stroke-linecap="round">`,
    ...ways.map((way) => `<path d="${line({ type: 'LineString', coordinates: way.map((point) => [...point]) })}"/>`),
    `</g><g fill="${colour('paper')}" stroke="${colour('accent')}" stroke-width="3">`,
    ...origins.map(circle),
    `</g><g fill="${colour('accent')}" stroke="${colour('paper')}" stroke-width="3">`,
    ...stops.map(circle),
    '</g></svg>',
  ].join('');
}

/** A projection around the middle of the places, in which all of them lie in the frame and land fills the card. */
function fitProjection(places: Point[], width: number, height: number): GeoProjection {
  const [longitude, latitude] = geoCentroid(multiPoint(places));
  const corners: Point[] = [
    [longitude - MIN_SPAN / 2, latitude],
    [longitude + MIN_SPAN / 2, latitude],
  ];
  return geoAzimuthalEqualArea()
    .rotate([-longitude, -latitude])
    .fitExtent([[...PLACES_FRAME[0]], [...PLACES_FRAME[1]]], multiPoint([...places, ...corners]))
    .clipExtent([
      [0, 0],
      [width, height],
    ]);
}

const multiPoint = (points: Point[]) => ({ type: 'MultiPoint' as const, coordinates: points.map((point) => [...point]) });
