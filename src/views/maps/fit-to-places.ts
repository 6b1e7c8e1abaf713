import { geoAzimuthalEqualArea, geoCentroid, type GeoProjection } from 'd3-geo';
import type { Place } from '../../archive/model/entity.ts';
import { coordinates } from './atlas.ts';

/** The frame of a map, in pixels. */
export interface MapFrame {
  width: number;
  height: number;
  /** Room around the places, for their names. */
  margin: { x: number; y: number };
  /** The least distance across the map from its middle, in degrees: a map of one city shows the region around it. */
  leastSpan: number;
}

/** A projection around the middle of the places, in which all of them and their names have room. */
export function fitToPlaces(places: Place[], { width, height, margin, leastSpan }: MapFrame): GeoProjection {
  const points = places.map(coordinates);
  const [longitude, latitude] = geoCentroid(multiPoint(points));
  const corners = [-leastSpan, leastSpan].map((away): [number, number] => [longitude + away, latitude]);
  return geoAzimuthalEqualArea()
    .rotate([-longitude, -latitude])
    .fitExtent(
      [
        [margin.x, margin.y],
        [width - margin.x, height - margin.y],
      ],
      multiPoint([...points, ...corners]),
    )
    .clipExtent([
      [0, 0],
      [width, height],
    ]);
}

const multiPoint = (coordinates: [number, number][]) => ({ type: 'MultiPoint' as const, coordinates });
