import type { MultiPolygon } from 'geojson';
import { capitalOf } from '../../archive/facts/capital.ts';
import type { Archive } from '../../archive/model/archive.ts';
import type { Country, Place } from '../../archive/model/entity.ts';
import type { Journey } from '../../archive/model/journey.ts';
import type { Visit } from '../../archive/model/visit.ts';
import { nameOn } from '../../archive/names/name-on-date.ts';
import { messages } from '../../i18n/messages.ts';
import { coordinates, land, shapeOf } from './atlas.ts';
import { fitToPlaces } from './fit-to-places.ts';
import { legOf } from './journey-map.ts';
import { outlineInFrame } from './outline-in-frame.ts';
import { outlineOf, pathOf, thinOutline, type Point } from './projected-outline.ts';
import { wayOf } from './visit-way.ts';

/** The way of a visit or a journey as a drawing beside its line in a list: a few hundred bytes, without names, which the line has. */
export interface RouteThumbnail {
  title: string;
  width: number;
  height: number;
  land: string;
  /** The countries of the visitors and hosts. */
  countries: string;
  /** The way, along great circles; empty where no source says from where. */
  route: string;
  stops: Point[];
}

/** Smaller than it is shown: the fewer the whole numbers that a line has, the fewer its bytes. */
const FRAME = { width: 64, height: 40, margin: { x: 12, y: 9 }, leastSpan: 8 };

/** How far apart points of land are at least. */
const COARSE = 2;

/** The way of a visit; undefined where no place is known. */
export function visitThumbnailOf(visit: Visit, archive: Archive): RouteThumbnail | undefined {
  const { before, stops, way } = wayOf(visit, archive);
  const around = before ? [] : visit.sending.flatMap((country) => capitalOf(country, archive) ?? []);
  const { sending, receiving, date } = visit;
  return draw({ legs: [way], stops, around, countries: [...sending, ...receiving], date }, archive);
}

/** The way of a journey; undefined where no place is known. */
export function journeyThumbnailOf({ visits }: Journey, archive: Archive): RouteThumbnail | undefined {
  const legs = visits.map((visit, at) => legOf(visit, visits[at - 1]));
  const stops = visits.flatMap((visit) => visit.stops.map(({ place }) => place));
  const countries = visits.flatMap(({ receiving }) => receiving);
  return draw({ legs, stops, around: [], countries, date: visits[0]?.date ?? '' }, archive);
}

/** What a drawing shows, and the places around which it is cut. */
interface Drawn {
  legs: Place[][];
  stops: Place[];
  around: Place[];
  countries: Country[];
  date: string;
}

function draw({ legs, stops, around, countries, date }: Drawn, archive: Archive): RouteThumbnail | undefined {
  const places = [...new Set([...legs.flat(), ...around])];
  if (stops.length === 0) return undefined;
  const projection = fitToPlaces(places, FRAME);
  const area = (shape: MultiPolygon) => pathOf(thinOutline(outlineInFrame(shape, projection, FRAME), COARSE));
  const shapes = new Set(countries.flatMap((country) => shapeOf(country, archive)));
  return {
    title: messages.map.title(stops.map((place) => nameOn(place, date))),
    width: FRAME.width,
    height: FRAME.height,
    land: area(land),
    countries: [...shapes].map(area).join(''),
    route: legs.map((leg) => pathOf(outlineOf(projection, { type: 'LineString', coordinates: leg.map(coordinates) }))).join(''),
    stops: [...new Set(stops)].map((place): Point => {
      const [x, y] = projection(coordinates(place)) ?? [0, 0];
      return [Math.round(x), Math.round(y)];
    }),
  };
}
