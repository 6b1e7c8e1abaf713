import { geoContains } from 'd3-geo';
import { feature, merge, mesh } from 'topojson-client';
import type { GeometryCollection, MultiPolygon, Polygon, Topology } from 'topojson-specification';
import type { Archive } from '../archive/archive.ts';
import type { Country, Place } from '../archive/subject.ts';
import { cartography } from './cartography.ts';

const world = cartography.atlas as Topology<{ countries: GeometryCollection }>;
const shapes = feature(world, world.objects.countries).features;

/** All land as one shape, and the borders between countries. */
export const land = merge(world, world.objects.countries.geometries as (Polygon | MultiPolygon)[]);
export const borders = mesh(world, world.objects.countries, (a, b) => a !== b);

/** Longitude and latitude, in degrees. */
export const coordinates = ({ longitude, latitude }: Place): [number, number] => [longitude, latitude];

export const capitalOf = ({ capital }: Country, { places }: Archive): Place | undefined => places.get(capital ?? '');

const shapeOfCountry = new WeakMap<Country, (typeof shapes)[number][]>();

/** The shape in which a country's capital lies, found once: an atlas has ids of its own. None for a capital on a small island. */
export function shapeOf(country: Country, archive: Archive) {
  const capital = capitalOf(country, archive);
  const found = shapeOfCountry.get(country) ?? shapes.filter((shape) => capital && geoContains(shape, coordinates(capital))).slice(0, 1);
  shapeOfCountry.set(country, found);
  return found;
}
