import { geoAzimuthalEqualArea, geoCentroid, geoPath, type GeoPermissibleObjects, type GeoProjection } from 'd3-geo';
import { x } from 'xastscript';
import { land } from '../views/maps/atlas.ts';
import type { CardMap, Point } from '../views/maps/card-map.ts';
import { outlineInFrame } from '../views/maps/outline-in-frame.ts';
import { pathOf } from '../views/maps/projected-outline.ts';
import { svgDocument } from './svg-document.ts';

/** The part of the card in which its places must lie, from top left to bottom right, in pixels: beside and below the words. */
const PLACES_FRAME: [Point, Point] = [
  [720, 330],
  [1110, 560],
];
/** The smallest distance that the frame shows across, in degrees. */
const MIN_SPAN = 24;

/** The map behind the words of a social card, as an SVG of `width` by `height` pixels: land, routes and stops, without names. */
export function cardMapSvg({ stops, ways, around }: CardMap, width: number, height: number, colour: (name: string) => string): string {
  if (stops.length === 0) return svgDocument(width, height, []);
  const projection = fitProjection([...stops, ...(ways.length > 0 ? ways.flat() : around)], width, height);
  const path = geoPath(projection).digits(1);
  const lineOf = (shape: GeoPermissibleObjects) => path(shape) ?? '';
  const radius = stops.length > 12 ? 6 : 9;
  const circle = (point: Point) => {
    const [cx, cy] = projection([...point]) ?? [0, 0];
    return x('circle', { cx: cx.toFixed(1), cy: cy.toFixed(1), r: radius });
  };
  const origins = ways.flatMap((way) => way.slice(0, 1));
  const dots = { fill: 'none', stroke: colour('accent'), 'stroke-width': 4, 'stroke-dasharray': '1 10', 'stroke-linecap': 'round' };
  return svgDocument(width, height, [
    // So pale a colour hides hard edges, and they halve the bytes of the picture.
    x('path', { d: pathOf(outlineInFrame(land, projection, { width, height })), fill: colour('land'), 'shape-rendering': 'crispEdges' }),
    x(
      'g',
      dots,
      ways.map((way) => x('path', { d: lineOf({ type: 'LineString', coordinates: way.map((point) => [...point]) }) })),
    ),
    x('g', { fill: colour('paper'), stroke: colour('accent'), 'stroke-width': 3 }, origins.map(circle)),
    x('g', { fill: colour('accent'), stroke: colour('paper'), 'stroke-width': 3 }, stops.map(circle)),
  ]);
}

/** A projection centred on the places, in which all of them lie in the frame and the map fills the card. */
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
