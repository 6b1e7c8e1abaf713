import { geoContains } from 'd3-geo';
import type { Geometry, MultiPolygon } from 'geojson';
import { feature, merge, mesh } from 'topojson-client';
import type * as Topo from 'topojson-specification';
import { capitalOf } from '../../archive/facts/capital.ts';
import type { Archive } from '../../archive/model/archive.ts';
import type { Country, Place } from '../../archive/model/entity.ts';
import { cartography } from './cartography.ts';

const world = cartography.atlas as Topo.Topology<{ countries: Topo.GeometryCollection }>;
const shapes = feature(world, world.objects.countries).features.map(({ geometry }) => areasOf(geometry));

/** All land as one shape, and the borders between countries. */
export const land = merge(world, world.objects.countries.geometries as (Topo.Polygon | Topo.MultiPolygon)[]);
export const borders = mesh(world, world.objects.countries, (a, b) => a !== b);

/** Longitude and latitude, in degrees. */
export const coordinates = ({ longitude, latitude }: Place): [number, number] => [longitude, latitude];

const shapesByPoint = new Map<string, MultiPolygon[]>();

/** The shape in which a country's capital lies: an atlas has ids of its own. None for a capital on a small island. */
export function shapeOf(country: Country, archive: Archive): MultiPolygon[] {
  const capital = capitalOf(country, archive);
  return capital ? shapeAt(coordinates(capital)) : [];
}

/** The shape in which a point lies, found once; none for a point in the sea of the atlas. */
export function shapeAt(point: [longitude: number, latitude: number]): MultiPolygon[] {
  const key = point.join(' ');
  const found = shapesByPoint.get(key) ?? shapes.filter((shape) => geoContains(shape, point)).slice(0, 1);
  shapesByPoint.set(key, found);
  return found;
}

/** An atlas may say of a country that it is one area, or several. */
function areasOf(shape: Geometry): MultiPolygon {
  const coordinates = shape.type === 'MultiPolygon' ? shape.coordinates : shape.type === 'Polygon' ? [shape.coordinates] : [];
  return { type: 'MultiPolygon', coordinates };
}
