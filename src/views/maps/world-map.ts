import { capitalOf } from '../../archive/facts/capital.ts';
import type { Archive } from '../../archive/model/archive.ts';
import type { Country } from '../../archive/model/entity.ts';
import { visitsByCountry } from '../../archive/facts/country-visit-counts.ts';
import { pairsByVisits, type PairVisits } from '../../archive/facts/pair-visit-counts.ts';
import { hasBegun, type Visit } from '../../archive/model/visit.ts';
import { messages } from '../../i18n/messages.ts';
import { formatNumber } from '../../i18n/numbers.ts';
import { groupByYear } from '../lists/split-years.ts';
import { makeHead, type Head } from '../meta/head.ts';
import { routes } from '../meta/routes.ts';
import { entityLink, type Link } from '../parts/link.ts';
import { relationshipTitle } from '../parts/relationship-title.ts';
import { coordinates } from './atlas.ts';
import { cartography } from './cartography.ts';
import type { WorldMapPlan } from './draw-world-map.ts';
import { frameAround, type WorldMapFrame } from './world-map-frame.ts';

/** A map of the archive or of one of its years, and the same as rows of tables. */
export interface WorldMapView {
  /** The end of the address: the year; undefined for the map of all years. */
  path: string | undefined;
  head: Head;
  /** A link to the map of all years, from the others. */
  list?: Link | undefined;
  /** The maps to choose from, that of all years first, then from the oldest, if there are several years; `visits` says how many each has. */
  years: (Link & { visits: string; isCurrent: boolean })[];
  /** A circle for each country with a capital and an arc for each pair of them, as far as there is room for them, those of most visits first. */
  map: WorldMapPlan;
  rows: { country: Link; sent: string; received: string; all: string }[];
  /** The pairs of the arcs, and those whose countries have no capital here. */
  pairs: { pair: Link; visits: string }[];
  /** Says that there are more pairs than the map shows. */
  morePairs?: string | undefined;
  /** The list of the visits that are counted. */
  visits: Link;
}

/** As many countries as have a circle, and pairs as have an arc and a row. The table of countries has all. */
const MOST = { countries: 70, pairs: 80 };
/** The width of the arc of the pair with most visits. */
const THICKEST = 7;

/** A page with a map: the end of its address, and its view, of which there are as many as years. */
export interface WorldMapPage extends Pick<WorldMapView, 'path'> {
  view: () => WorldMapView;
}

/** The map of all years, then that of each, the oldest first. They have one frame, and those of the years one scale. */
export function worldMapPages(archive: Archive): WorldMapPage[] {
  const words = messages.worldMap;
  const all = archive.visits.filter(hasBegun);
  const years = groupByYear(all, ({ date }) => date).toReversed();
  const frame = frameOf(all, archive);
  const most = Math.max(...years.map(({ items }) => visitsByCountry(items)[0]?.total ?? 0));
  const choose = (current?: string): WorldMapView['years'] =>
    years.length < 2
      ? []
      : [{ year: undefined, items: all }, ...years].map(({ year, items }) => ({
          text: year ?? words.allYears,
          href: routes.worldMap(year),
          visits: messages.lists.visits(items.length),
          isCurrent: year === current,
        }));
  const span = years.length > 0 ? [...new Set([years[0]?.year, years.at(-1)?.year])].join('–') : '';
  const whole = (): WorldMapView => ({
    path: undefined,
    head: makeHead(words.title, words.summaryOf(messages.lists.visits(all.length), visitsByCountry(all).length, span), routes.worldMap()),
    years: choose(),
    ...pictureOf(all, archive, frame),
    visits: { text: words.allVisits, href: routes.briefings() },
  });
  const ofYear = ({ year, items }: { year: string; items: Visit[] }): WorldMapView => ({
    path: year,
    head: makeHead(
      words.ofYear(year),
      words.summaryOf(messages.lists.visits(items.length), visitsByCountry(items).length, year),
      routes.worldMap(year),
    ),
    list: { text: words.title, href: routes.worldMap() },
    years: choose(year),
    ...pictureOf(items, archive, frame, most),
    visits: { text: words.visitsOf(year), href: routes.visits(year) },
  });
  return [{ path: undefined, view: whole }, ...(years.length < 2 ? [] : years).map((of) => ({ path: of.year, view: () => ofYear(of) }))];
}

/** A frame in which all visits have room, whatever their year. */
const frameOf = (visits: Visit[], archive: Archive): WorldMapFrame =>
  frameAround(
    visitsByCountry(visits).flatMap(({ country }) => capitalsOf([country], archive)),
    pairsByVisits(visits, archive)
      .map(({ countries }) => capitalsOf(countries, archive))
      .filter((ends) => ends.length === 2),
  );

/** The map and the tables of some visits. `most` is what the largest circle stands for, if not the country with most of them. */
function pictureOf(
  visits: Visit[],
  archive: Archive,
  frame: WorldMapFrame,
  most?: number,
): Pick<WorldMapView, 'map' | 'rows' | 'pairs' | 'morePairs'> {
  const words = messages.worldMap;
  const traffic = visitsByCountry(visits);
  const [first] = traffic;
  const pairs = pairsByVisits(visits, archive);
  const capitals = traffic.flatMap(({ country, total }) => capitalsOf([country], archive).map((at) => ({ country, total, at })));
  const marks = capitals.slice(0, MOST.countries).map(({ country, total, at }) => ({
    at,
    // The area of circles is in proportion to visits.
    share: Math.sqrt(total / (most ?? first?.total ?? total)),
    name: country.name,
    title: messages.map.visits(country.name, total),
    href: entityLink(country, archive).href,
  }));
  return {
    map: {
      frame,
      title: words.picture,
      description: first
        ? words.description(first.total, first.country.name, {
            allCircles: marks.length === capitals.length,
            allArcs: pairs.length <= MOST.pairs,
            isOneYear: most !== undefined,
          })
        : words.summary,
      credit: messages.map.cartography(cartography.by, cartography.practice),
      countries: capitals.map(({ at }) => at),
      marks,
      arcs: pairs.slice(0, MOST.pairs).flatMap((pair) => arcOf(pair, pairs[0], archive)),
    },
    rows: traffic.map(({ country, sent, received, total }) => ({
      country: entityLink(country, archive),
      sent: formatNumber(sent),
      received: formatNumber(received),
      all: formatNumber(total),
    })),
    pairs: pairs.slice(0, MOST.pairs).map(({ slug, countries, visits: n }) => ({
      pair: { text: relationshipTitle(countries), href: routes.relationship(slug) },
      visits: messages.lists.visits(n),
    })),
    morePairs: pairs.length > MOST.pairs ? words.morePairs(MOST.pairs, formatNumber(pairs.length)) : undefined,
  };
}

function arcOf({ countries, visits }: PairVisits, first: PairVisits | undefined, archive: Archive): WorldMapPlan['arcs'] {
  const ends = capitalsOf(countries, archive);
  if (ends.length !== 2) return [];
  const weight = Math.round(THICKEST * Math.sqrt(visits / (first?.visits ?? visits)) * 10) / 10;
  return [{ ends, title: messages.map.visits(relationshipTitle(countries), visits), weight }];
}

const capitalsOf = (countries: Country[], archive: Archive): [number, number][] =>
  countries.flatMap((country) => capitalOf(country, archive) ?? []).map(coordinates);
