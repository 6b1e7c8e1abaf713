import { geoCentroid, geoEqualEarth, geoPath, type GeoPermissibleObjects, type GeoProjection } from 'd3-geo';
import type { Archive } from '../archive/archive.ts';
import { countryTraffic } from '../archive/traffic.ts';
import { messages } from '../i18n/messages.ts';
import { formatNumber } from '../i18n/numbers.ts';
import { borders, capitalOf, coordinates, land, shapeOf } from './atlas.ts';
import { makeHead, type Head } from './head.ts';
import { subjectLink, type Link } from './link.ts';
import { routes } from './routes.ts';

/** The map of the archive: lines and circles in pixels of its own frame, and the same as rows of a table. */
export interface WorldMapView {
  head: Head;
  width: number;
  height: number;
  description: string;
  land: string;
  borders: string;
  /** The countries that took part in a visit. */
  countries: string;
  /** One for each country with a capital, the largest first, so that none hides another. */
  circles: { x: number; y: number; radius: number; title: string }[];
  rows: { country: Link; sent: string; received: string; all: string }[];
}

const WIDTH = 960;
const HEIGHT = 480;
/** Room around the capitals, for their circles and the land around them. */
const MARGIN = 60;
/** The least distance across the map, in degrees. */
const LEAST_SPAN = 60;
/** The radius of the country with most visits; the area of the others is in proportion. */
const LARGEST = 34;

/** The page of the map. */
export function worldMapView(archive: Archive): WorldMapView {
  const words = messages.worldMap;
  const traffic = countryTraffic(archive.visits);
  const [first] = traffic;
  const capitals = traffic.flatMap(({ country, all }) => {
    const place = capitalOf(country, archive);
    return place ? [{ country, all, at: coordinates(place) }] : [];
  });
  const projection = fit(capitals.map(({ at }) => at));
  const path = geoPath(projection).digits(0);
  const line = (shape: GeoPermissibleObjects) => path(shape) ?? '';
  return {
    head: makeHead(words.title, words.summary, routes.worldMap()),
    width: WIDTH,
    height: HEIGHT,
    description: first ? words.description(first.all, first.country.name) : words.summary,
    land: line(land),
    borders: line(borders),
    countries: traffic.flatMap(({ country }) => shapeOf(country, archive).map(line)).join(''),
    circles: capitals.map(({ country, all, at }) => {
      const [x, y] = projection(at) ?? [0, 0];
      const radius = LARGEST * Math.sqrt(all / (first?.all ?? all));
      return { x: round(x), y: round(y), radius: round(radius), title: `${country.name}: ${messages.lists.visits(all)}` };
    }),
    rows: traffic.map(({ country, sent, received, all }) => ({
      country: subjectLink(country, archive),
      sent: formatNumber(sent),
      received: formatNumber(received),
      all: formatNumber(all),
    })),
  };
}

/** A projection in which all capitals lie in the frame, and at least a wide region. */
function fit(points: [number, number][]): GeoProjection {
  const [longitude, latitude] = points.length > 0 ? geoCentroid({ type: 'MultiPoint', coordinates: points }) : [0, 0];
  const corners = [-LEAST_SPAN / 2, LEAST_SPAN / 2].map((away) => [longitude + away, latitude]);
  return geoEqualEarth()
    .rotate([-longitude, 0])
    .fitExtent(
      [
        [MARGIN, MARGIN],
        [WIDTH - MARGIN, HEIGHT - MARGIN],
      ],
      { type: 'MultiPoint', coordinates: [...points, ...corners] },
    )
    .clipExtent([
      [0, 0],
      [WIDTH, HEIGHT],
    ]);
}

const round = (value: number): number => Math.round(value * 10) / 10;
