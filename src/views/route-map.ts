import { geoAzimuthalEqualArea, geoCentroid, geoPath, type GeoPermissibleObjects, type GeoProjection } from 'd3-geo';
import type { Archive } from '../archive/archive.ts';
import { nameOn } from '../archive/name-on.ts';
import type { Place } from '../archive/subject.ts';
import type { Visit } from '../archive/visit.ts';
import { messages } from '../i18n/messages.ts';
import { borders, capitalOf, coordinates, land, shapeOf } from './atlas.ts';
import { near } from './atlas-near.ts';

/** The small map of a visit: everything in pixels of its own frame, ready to print. */
export interface RouteMap {
  width: number;
  height: number;
  title: string;
  land: string;
  /** The countries of the visitors and the hosts. */
  countries: string;
  borders: string;
  /** The way, along great circles; empty where no source says from where. */
  route: string;
  places: { x: number; y: number; name: string; side: 'start' | 'end'; dy: number; isStop: boolean }[];
}

const WIDTH = 320;
const HEIGHT = 200;
/** Room around the places, for their names. */
const MARGIN = { x: 62, y: 34 };
/** The least distance across the map, in degrees: a map of one city shows the region around it. */
const LEAST_SPAN = 9;

/** What the page of a visit says of its map, which is a file of its own. */
export const frameOf = (visit: Visit, archive: Archive): Pick<RouteMap, 'width' | 'height' | 'title'> => ({
  width: WIDTH,
  height: HEIGHT,
  title: messages.map.title(wayOf(visit, archive).way.map((place) => nameOn(place, visit.date))),
});

let last: { visit: Visit; map: RouteMap } | undefined;

/** The map of a visit. The last is kept: its light and its dark file are made one after the other. */
export function routeMapOf(visit: Visit, archive: Archive): RouteMap {
  if (last?.visit !== visit) last = { visit, map: draw(visit, archive) };
  return last.map;
}

/** The stops of a visit, where it came from and where the journey went on, if sources say so. */
function wayOf(visit: Visit, { neighbours }: Archive): { before: Place | undefined; stops: Place[]; way: Place[] } {
  const { previous, next } = neighbours.get(visit.id) ?? {};
  const before = visit.origin?.place ?? previous?.stops.at(-1)?.place;
  const stops = visit.stops.map(({ place }) => place);
  const after = next?.stops[0]?.place;
  return { before, stops, way: [before, ...stops, after].filter((place) => place !== undefined) };
}

function draw(visit: Visit, archive: Archive): RouteMap {
  const { before, stops, way } = wayOf(visit, archive);
  const anchors = before ? way : [...visit.sending.flatMap((country) => capitalOf(country, archive) ?? []), ...way];
  const projection = fit(anchors);
  const path = geoPath(projection).digits(1);
  const line = (shape: GeoPermissibleObjects) => path(shape) ?? '';
  const countries = new Set([...visit.sending, ...visit.receiving].flatMap((country) => shapeOf(country, archive)));
  return {
    ...frameOf(visit, archive),
    land: line(near(land, projection, WIDTH, HEIGHT)),
    countries: [...countries].map(line).join(''),
    borders: line(near(borders, projection, WIDTH, HEIGHT)),
    route: way.length > 1 ? line({ type: 'LineString', coordinates: way.map(coordinates) }) : '',
    places: label(way, stops, projection, visit),
  };
}

/** A projection around the middle of the places, in which all of them and their names have room. */
function fit(places: Place[]): GeoProjection {
  const points = { type: 'MultiPoint' as const, coordinates: places.map(coordinates) };
  const [longitude, latitude] = geoCentroid(points);
  const around = { type: 'MultiPoint' as const, coordinates: [...points.coordinates, ...corners(longitude, latitude)] };
  return geoAzimuthalEqualArea()
    .rotate([-longitude, -latitude])
    .fitExtent(
      [
        [MARGIN.x, MARGIN.y],
        [WIDTH - MARGIN.x, HEIGHT - MARGIN.y],
      ],
      around,
    )
    .clipExtent([
      [0, 0],
      [WIDTH, HEIGHT],
    ]);
}

const corners = (longitude: number, latitude: number): [number, number][] => [
  [longitude - LEAST_SPAN, latitude],
  [longitude + LEAST_SPAN, latitude],
];

/** Where each name stands: beside its point, on the side with more room; apart from a name that is near. */
function label(way: Place[], stops: Place[], projection: GeoProjection, { date }: Visit): RouteMap['places'] {
  const points = [...new Set(way)].map((place) => ({ place, at: projection(coordinates(place)) ?? [0, 0] }));
  return points.map(({ place, at: [x, y] }) => {
    const near = points.find((other) => other.place !== place && Math.abs(other.at[1] - y) < 14 && Math.abs(other.at[0] - x) < 90);
    const toTheRight = near ? x > near.at[0] : x < WIDTH * 0.62;
    return {
      x: round(x),
      y: round(y),
      name: nameOn(place, date),
      side: toTheRight ? 'start' : 'end',
      dy: near ? (y > near.at[1] ? 9 : -1) : 4,
      isStop: stops.includes(place),
    };
  });
}

const round = (value: number): number => Math.round(value * 10) / 10;
