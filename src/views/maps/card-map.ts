import { capitalOf } from '../../archive/facts/capital.ts';
import type { Archive } from '../../archive/model/archive.ts';
import type { Place } from '../../archive/model/entity.ts';
import type { Visit } from '../../archive/model/visit.ts';
import { wayOf } from './visit-way.ts';

/** Degrees east and north. */
export type Point = readonly [longitude: number, latitude: number];

/** Where visits led, for the map behind a card. */
export interface CardMap {
  stops: Point[];
  /** Each way that a source gives, from place to place. */
  ways: Point[][];
  /** What else has to be in the frame: the capitals of those who travelled. */
  around: Point[];
}

/** The map of one or many visits, each place once. */
export function cardMapOf(visits: Visit[], archive: Archive): CardMap {
  const places = unique(visits.flatMap(({ stops }) => stops.map(({ place }) => place)));
  const sending = unique(visits.flatMap((visit) => visit.sending));
  return {
    stops: places.map(pointOf),
    ways: visits.map((visit) => arrivalOf(visit, archive).map(pointOf)).filter((way) => way.length > 1),
    around: sending.flatMap((country) => capitalOf(country, archive) ?? []).map(pointOf),
  };
}

/** Where a visit came from, if that is known, and where it led. */
function arrivalOf(visit: Visit, archive: Archive): Place[] {
  const { before, stops } = wayOf(visit, archive);
  return before ? [before, ...stops] : stops;
}

const pointOf = ({ longitude, latitude }: Place): Point => [longitude, latitude];

const unique = <T>(items: T[]): T[] => [...new Set(items)];
