import type { GeoProjection } from 'd3-geo';
import type { MultiLineString, MultiPolygon } from 'geojson';
import { capitalOf } from '../../archive/facts/capital.ts';
import type { Archive } from '../../archive/model/archive.ts';
import { nameOn } from '../../archive/names/name-on-date.ts';
import type { Country, Place } from '../../archive/model/entity.ts';
import type { Visit } from '../../archive/model/visit.ts';
import { fingerprintOfValue } from '../../fingerprint.ts';
import { messages } from '../../i18n/messages.ts';
import { borders, coordinates, land, shapeOf } from './atlas.ts';
import { cartography } from './cartography.ts';
import { placeLabels, type Label, type Named } from './place-labels.ts';
import { fitToPlaces } from './fit-to-places.ts';
import { outlineInFrame } from './outline-in-frame.ts';
import { outlineOf, pathOf } from './projected-outline.ts';
import { wayOf } from './visit-way.ts';

/** The small map of a visit: marks and names in pixels of its own frame, lines in parts of them, ready to print. */
export interface RouteMap {
  width: number;
  height: number;
  title: string;
  credit: string;
  /** How many parts a pixel has for the lines: fewer than a screen could show, and a line takes a third of the bytes. */
  parts: number;
  land: string;
  /** The countries of the visitors and the hosts. */
  countries: string;
  borders: string;
  /** The way, along great circles; empty where no source says from where. */
  route: string;
  marks: (Named & { isStop: boolean })[];
  labels: Label[];
  /** The size of the names. */
  size: number;
}

const FRAME = { width: 320, height: 200, margin: { x: 62, y: 34 }, leastSpan: 9 };
const SIZE = 12.5;
const PARTS = 4;
/** How many signs of a fingerprint are in the name of a map's file: 60 bits, so no two maps of an archive have the same. */
const MARK = 10;

/** What the page of a visit says of its map, which is a file of its own. */
export const frameOf = (visit: Visit, archive: Archive): Pick<RouteMap, 'width' | 'height' | 'title' | 'credit'> => ({
  width: FRAME.width,
  height: FRAME.height,
  title: messages.map.title(wayOf(visit, archive).way.map((place) => nameOn(place, visit.date))),
  credit: messages.map.credit(cartography.by),
});

/** All on which the map of a visit depends beside the atlas. */
export function routeMapDependencies(visit: Visit, archive: Archive) {
  const { before, way } = wayOf(visit, archive);
  const capitalsOf = (countries: Country[]) => countries.map((country) => capitalAt(country, archive));
  const stops = new Set(visit.stops.map(({ place }) => place));
  return {
    way: way.map((place) => [nameOn(place, visit.date), coordinates(place), stops.has(place), way.indexOf(place)]),
    hasOrigin: before !== undefined,
    sending: capitalsOf(visit.sending),
    receiving: capitalsOf(visit.receiving),
  };
}

/** The name of the file with the map of a visit, without extension. Visits with the same map, as on a way that is often made, share it. */
export function routeMapFile(visit: Visit, archive: Archive): string {
  const places = visit.stops.slice(0, 1).map(({ place }) => place.id);
  return [...places, fingerprintOfValue(routeMapDependencies(visit, archive)).slice(0, MARK)].join('-');
}

const capitalAt = (country: Country, archive: Archive): [number, number] | undefined => {
  const capital = capitalOf(country, archive);
  return capital && coordinates(capital);
};

/** The map of a visit. */
export function routeMapOf(visit: Visit, archive: Archive): RouteMap {
  const { before, stops, way } = wayOf(visit, archive);
  const anchors = before ? way : [...visit.sending.flatMap((country) => capitalOf(country, archive) ?? []), ...way];
  const projection = fitToPlaces(anchors, FRAME);
  const line = (shape: MultiPolygon | MultiLineString) => pathOf(outlineInFrame(shape, projection, FRAME), PARTS);
  const countries = new Set([...visit.sending, ...visit.receiving].flatMap((country) => shapeOf(country, archive)));
  const route = outlineOf(projection, { type: 'LineString', coordinates: way.map(coordinates) });
  const marks = [...new Set(way)].map((place) => markOf(place, stops.includes(place), projection, visit));
  return {
    ...frameOf(visit, archive),
    parts: PARTS,
    land: line(land),
    countries: [...countries].map(line).join(''),
    borders: line(borders),
    route: pathOf(route, PARTS),
    marks,
    labels: placeLabels(marks, { ...FRAME, size: SIZE, reach: 40, lines: route.map(({ points }) => points) }),
    size: SIZE,
  };
}

function markOf(place: Place, isStop: boolean, projection: GeoProjection, { date }: Visit): RouteMap['marks'][number] {
  const [x, y] = projection(coordinates(place)) ?? [0, 0];
  return { at: [round(x), round(y)], radius: isStop ? 4.5 : 3.5, name: nameOn(place, date), isStop };
}

const round = (value: number): number => Math.round(value * 10) / 10;
