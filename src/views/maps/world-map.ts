import { geoCentroid, geoEqualEarth, type GeoProjection } from 'd3-geo';
import type { Archive } from '../../archive/model/archive.ts';
import { visitsByCountry } from '../../archive/facts/country-visit-counts.ts';
import { messages } from '../../i18n/messages.ts';
import { formatNumber } from '../../i18n/numbers.ts';
import { capitalOf, coordinates, shapeOf } from './atlas.ts';
import { cartography } from './cartography.ts';
import { makeHead, type Head } from '../meta/head.ts';
import { entityLink, type Link } from '../parts/link.ts';
import type { Point } from './projected-outline.ts';
import { groundOf, roomsOf, type LabelledMap } from './labelled-map.ts';
import { routes } from '../meta/routes.ts';

/** The map of the archive, and the same as rows of a table. */
export interface WorldMapView {
  head: Head;
  /** A circle for each country with a capital, as far as there is room for them, the largest first, so that none hides another. */
  map: LabelledMap;
  rows: { country: Link; sent: string; received: string; all: string }[];
}

const FRAME = { width: 1280, height: 640 };
/** Room around the capitals, for their circles and the land around them. */
const MARGIN = 80;
/** The least distance across the map, in degrees. */
const LEAST_SPAN = 60;
/** As many countries as have a circle; the table has all. */
const MOST = 70;
/** The area of circles is in proportion to visits. */
const ROOMS = { wide: { width: 940, largest: 32, reach: 9 }, narrow: { width: 326, largest: 12, reach: 28 } };

/** The page of the map. */
export function worldMapView(archive: Archive): WorldMapView {
  const words = messages.worldMap;
  const traffic = visitsByCountry(archive.visits);
  const [first] = traffic;
  const capitals = traffic.flatMap(({ country, total: all }) => {
    const place = capitalOf(country, archive);
    return place ? [{ country, all, at: coordinates(place) }] : [];
  });
  const projection = fit(capitals.map(({ at }) => at));
  const marks = capitals.slice(0, MOST).map(({ country, all, at }) => ({
    at: projection(at) ?? ([0, 0] satisfies Point),
    share: Math.sqrt(all / (first?.total ?? all)),
    name: country.name,
    title: messages.map.visits(country.name, all),
    href: entityLink(country, archive).href,
  }));
  return {
    head: makeHead(words.title, words.summary, routes.worldMap()),
    map: {
      ...FRAME,
      title: words.picture,
      description: first ? words.description(first.total, first.country.name, marks.length === capitals.length) : words.summary,
      credit: messages.map.cartography(cartography.by, cartography.practice),
      ...groundOf(
        projection,
        traffic.flatMap(({ country }) => shapeOf(country, archive)),
      ),
      lines: [],
      rooms: roomsOf(marks, [], FRAME, ROOMS),
    },
    rows: traffic.map(({ country, sent, received, total: all }) => ({
      country: entityLink(country, archive),
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
        [FRAME.width - MARGIN, FRAME.height - MARGIN],
      ],
      { type: 'MultiPoint', coordinates: [...points, ...corners] },
    )
    .clipExtent([
      [0, 0],
      [FRAME.width, FRAME.height],
    ]);
}
