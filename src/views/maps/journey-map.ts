import type { MultiLineString, MultiPolygon } from 'geojson';
import { capitalOf } from '../../archive/facts/capital.ts';
import type { Archive } from '../../archive/model/archive.ts';
import type { Journey } from '../../archive/model/journey.ts';
import { nameOn } from '../../archive/names/name-on-date.ts';
import type { Place } from '../../archive/model/entity.ts';
import type { Visit } from '../../archive/model/visit.ts';
import { messages } from '../../i18n/messages.ts';
import { borders, coordinates, land, shapeOf } from './atlas.ts';
import { cartography } from './cartography.ts';
import { fitToPlaces } from './fit-to-places.ts';
import { outlineInFrame } from './outline-in-frame.ts';
import { outlineOf, pathOf, type Point } from './projected-outline.ts';
import { roomsOf, type LabelledMap } from './labelled-map.ts';

const FRAME = { width: 1280, height: 853, margin: { x: 290, y: 150 }, leastSpan: 7 };
const ROOMS = { wide: { width: 640, largest: 11, reach: 40 }, narrow: { width: 326, largest: 11, reach: 40 } };

/** All on which the map of a journey depends beside the atlas. */
export const journeyMapDependencies = ({ visits }: Journey, archive: Archive) =>
  visits.map(({ date, origin, stops, receiving }) => {
    const capitals = receiving.map((country) => capitalOf(country, archive));
    return { date, from: origin?.place, stops: stops.map(({ place }) => place), receiving, capitals };
  });

/** The map of a journey: its stops with their numbers, and the great circles between them; none where no place is known. */
export function journeyMapOf({ visits }: Journey, archive: Archive): LabelledMap | undefined {
  const legs = visits.map((visit, at) => ({ visit, places: legOf(visit, visits[at - 1]) }));
  const places = [...new Set(legs.flatMap((leg) => leg.places))];
  if (places.length === 0) return undefined;
  const projection = fitToPlaces(places, FRAME);
  const path = (shape: MultiPolygon | MultiLineString) => pathOf(outlineInFrame(shape, projection, FRAME));
  const lines = legs.flatMap((leg) => outlineOf(projection, { type: 'LineString', coordinates: leg.places.map(coordinates) }));
  const stops = visits.flatMap((visit) => visit.stops.map(({ place }) => ({ place, name: nameOn(place, visit.date) })));
  const marks = places.map((place) => ({
    at: projection(coordinates(place)) ?? ([0, 0] satisfies Point),
    name: nameOn(place, visits[0]?.date ?? ''),
    number: stops.flatMap((stop, at) => (stop.place === place ? [at + 1] : [])).join(', '),
    share: 1,
  }));
  const countries = new Set(visits.flatMap(({ receiving }) => receiving.flatMap((country) => shapeOf(country, archive))));
  const unplaced = visits.filter((visit) => visit.stops.length === 0).flatMap(({ receiving }) => receiving.map(({ name }) => name));
  return {
    ...FRAME,
    title: messages.map.title(stops.map(({ name }) => name)),
    description: messages.journey.map(
      stops.map(({ name }) => name),
      unplaced,
    ),
    credit: messages.map.credit(cartography.by),
    land: path(land),
    borders: path(borders),
    countries: [...countries].map(path).join(''),
    lines: lines.map((line) => ({ path: pathOf([line]), weight: 4, isNew: true })),
    rooms: roomsOf(
      marks,
      lines.map(({ points }) => points),
      FRAME,
      ROOMS,
    ),
  };
}

/** From where a visit came, if a source or the stop before it says so, and where it led; nothing is guessed where no place is known. */
export function legOf({ origin, stops }: Visit, previous: Visit | undefined): Place[] {
  const from = origin?.place ?? previous?.stops.at(-1)?.place;
  return [...(from && stops.length > 0 ? [from] : []), ...stops.map(({ place }) => place)];
}
