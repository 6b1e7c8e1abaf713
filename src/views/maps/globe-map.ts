import { capitalOf } from '../../archive/facts/capital.ts';
import type { Archive } from '../../archive/model/archive.ts';
import { visitsByCountry } from '../../archive/facts/country-visit-counts.ts';
import { hasBegun, type Visit } from '../../archive/model/visit.ts';
import { messages } from '../../i18n/messages.ts';
import { coordinates, shapeOf } from './atlas.ts';
import { cartography } from './cartography.ts';
import { globeAround, graticule, sphere, type Globe } from './globe.ts';
import { outlineOf, pathOf, type Point } from './projected-outline.ts';
import { groundOf, roomsOf, type LabelledMap } from './labelled-map.ts';

/** A globe with the sentence below it. */
export interface GlobeMap extends LabelledMap {
  caption: string;
  sea: string;
  degrees: string;
}

/** Its side. */
const SIDE = 640;
/** The area of circles is in proportion to visits. */
const ROOMS = { wide: { width: 440, largest: 14, reach: 9 }, narrow: { width: 326, largest: 10, reach: 3 } };
/** The visits that stand out. */
const LATEST = 30;
/** As many pairs as have a line beside those of the latest visits, and countries as have a circle: those of most visits. */
const MOST = { pairs: 80, countries: 60 };
/** The width of the line of the pair with most visits. */
const THICKEST = 6;

/** All visits on a globe: a line for every two countries between which somebody travelled, from capital to capital. */
export function globeMapOf(archive: Archive): GlobeMap | undefined {
  const made = archive.visits.filter(hasBegun);
  const countries = visitsByCountry(made);
  const traffic = countries.flatMap(({ country, total: all }) => {
    const capital = capitalOf(country, archive);
    return capital ? [{ country, all, at: coordinates(capital) }] : [];
  });
  const [first] = traffic;
  if (!first) return undefined;
  const globe = globeAround(
    traffic.map(({ at }) => at),
    SIDE,
  );
  const { projection, inSight } = globe;
  const latest = new Set(made.slice(0, LATEST));
  const visitedPairs = [...archive.relationships.values()].filter(({ visits }) => visits.some(hasBegun)).length;
  const all = pairsOf(archive, globe, latest);
  const pairs = all.filter(({ isNew }, at) => isNew || at < MOST.pairs);
  const most = pairs[0]?.visits.length ?? 1;
  const marks = traffic
    .filter(({ at }) => inSight(at))
    .slice(0, MOST.countries)
    .map(({ country, all, at }) => ({
      at: projection(at) ?? ([0, 0] satisfies Point),
      name: country.name,
      title: messages.map.visits(country.name, all),
      share: Math.sqrt(all / first.all),
    }));
  return {
    title: messages.home.map,
    description: messages.home.mapDescription(LATEST, pairs.length === visitedPairs),
    caption: messages.home.mapCaption(messages.lists.visits(made.length), countries.length, yearsOf(made), LATEST),
    width: SIDE,
    height: SIDE,
    sea: pathOf(outlineOf(projection, sphere)),
    degrees: pathOf(outlineOf(projection, graticule)),
    credit: messages.map.credit(cartography.by),
    ...groundOf(
      projection,
      traffic.flatMap(({ country }) => shapeOf(country, archive)),
    ),
    // Only the countries of the archive have borders on it.
    borders: '',
    lines: pairs
      .map(({ title, capitals, visits, isNew }) => ({
        path: pathOf(outlineOf(projection, { type: 'LineString', coordinates: capitals })),
        title,
        weight: Math.round(THICKEST * Math.sqrt(visits.length / most) * 10) / 10,
        isNew,
      }))
      .sort((a, b) => Number(a.isNew) - Number(b.isNew)),
    rooms: roomsOf(marks, [], { width: SIDE, height: SIDE }, ROOMS),
  };
}

/** The pairs whose capitals are in sight, those of most visits first. */
const pairsOf = (archive: Archive, { inSight }: Globe, latest: Set<Visit>) =>
  [...archive.relationships.values()]
    .map(({ countries, visits }) => ({
      title: messages.relationship.title(countries[0].name, countries[1].name),
      capitals: countries.flatMap((country) => capitalOf(country, archive) ?? []).map(coordinates),
      visits: visits.filter(hasBegun),
    }))
    .filter(({ capitals, visits }) => visits.length > 0 && capitals.length === 2 && capitals.every(inSight))
    .sort((a, b) => b.visits.length - a.visits.length)
    .map((pair) => ({
      ...pair,
      title: messages.map.visits(pair.title, pair.visits.length),
      isNew: pair.visits.some((visit) => latest.has(visit)),
    }));

const yearsOf = (visits: Visit[]): string => [visits.at(-1), visits[0]].map((visit) => visit?.date.slice(0, 4)).join('–');
