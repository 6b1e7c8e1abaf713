import { geoContains, geoDistance } from 'd3-geo';
import type { Feature, MultiPolygon, Polygon } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import atlas from 'world-atlas/countries-50m.json' with { type: 'json' };
import type { CountryData } from '../../schemas/country.ts';
import type { Content } from '../../schemas/collections.ts';
import type { Diagnostic } from '../../validation/diagnostics/diagnostic.ts';

type Outline = Feature<Polygon | MultiPolygon, { name: string }>;
type Point = [longitude: number, latitude: number];

/** How far a place may lie from the outline of its country, in km: outlines are coarse, lack small islands, and some borders are in dispute. */
const MOST_KM = 250;

/** The mean radius of the Earth, in km. */
const EARTH = 6371;

const regions = new Intl.DisplayNames('en', { type: 'region' });

let outlines: Map<string, Outline> | undefined;

/** Finds places whose coordinates lie far outside their country: perhaps they are swapped, or lack a sign. Countries without an outline are not checked. */
export function checkPlacesInCountries({ places, countries }: Pick<Content, 'places' | 'countries'>): Diagnostic[] {
  const outlineByCountry = new Map(countries.map(({ id, data }) => [id, outlineOf(data)]));
  return places.flatMap(({ file, data: { latitude, longitude, country } }) => {
    const outline = outlineByCountry.get(country);
    if (!outline || isNear(outline, [longitude, latitude])) return [];
    const meant = likelyPoints(latitude, longitude).find((point) => isNear(outline, point));
    return [
      {
        file,
        field: 'latitude',
        problem: `with the longitude ${longitude}, ${latitude} lies far outside \`${country}\``,
        remedy: meant ? `did you mean latitude ${meant[1]} and longitude ${meant[0]}?` : 'look both up again, or correct the country',
      },
    ];
  });
}

/** What somebody may have meant who swapped two coordinates or left out a sign. */
const likelyPoints = (latitude: number, longitude: number): Point[] =>
  [
    [latitude, longitude],
    [-longitude, latitude],
    [longitude, -latitude],
    [-longitude, -latitude],
  ].filter((point): point is Point => Math.abs(point[1] ?? 91) <= 90);

function outlineOf({ iso, name, aliases }: CountryData): Outline | undefined {
  if (iso === undefined) return undefined;
  outlines ??= new Map(
    feature(atlas as unknown as Topology, atlas.objects.countries as unknown as GeometryCollection<{ name: string }>).features.map(
      (one) => [one.properties.name, one as Outline],
    ),
  );
  const found = [regions.of(iso), name, ...aliases].find((spelling) => outlines?.has(spelling ?? ''));
  return outlines.get(found ?? '');
}

function isNear(outline: Outline, point: Point): boolean {
  if (geoContains(outline, point)) return true;
  const { geometry } = outline;
  const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
  return polygons.some((rings) => rings.flat().some((corner) => geoDistance(corner as Point, point) * EARTH <= MOST_KM));
}
