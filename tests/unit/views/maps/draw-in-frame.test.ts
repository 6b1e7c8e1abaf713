import { geoAzimuthalEqualArea, geoPath } from 'd3-geo';
import { describe, expect, it } from 'vitest';
import { drawInFrame, near } from '../../../../src/views/maps/draw-in-frame.ts';
import { borders, land } from '../../../../src/views/maps/atlas.ts';

const WIDTH = 320;
const HEIGHT = 200;

/** Places whose surroundings differ, and how far the map reaches: pixels for a radian. */
const MAPS: [string, [number, number], number][] = [
  ['an island', [-21.9, 64.1], 1200],
  ['land without a coast', [66.9, 48], 4000],
  ['water without a coast', [-140, -20], 4000],
  ['an island of few points, with land on the other side of the globe', [121, 11], 1200],
  ['two continents and a strait', [29, 41], 900],
  ['the edge of the atlas', [179, 66], 700],
  ['a pole', [0, -89], 500],
  ['half the globe', [40, 20], 120],
  ['all of the globe, with a coast at its far end', [-89.44074198695081, -22.51644315031562], 86.46],
];

describe.each(MAPS)('the part of the atlas near %s', (_, [longitude, latitude], scale) => {
  const projection = geoAzimuthalEqualArea()
    .rotate([-longitude, -latitude])
    .scale(scale)
    .translate([WIDTH / 2, HEIGHT / 2])
    .clipExtent([
      [0, 0],
      [WIDTH, HEIGHT],
    ]);
  const path = geoPath(projection).digits(1);

  it.each([
    ['land', land],
    ['borders', borders],
  ])('draws the same %s as all of it', (_, shape) => {
    const all = path(shape);
    const drawn = drawInFrame(shape, projection, { width: WIDTH, height: HEIGHT }, (part) => path(part));
    expect(drawn).toBe(all);
    expect(path(shape)).toBe(all);
  });
});

describe('the part of the atlas near a place', () => {
  const countOf = (shape: { coordinates: unknown[] }) => shape.coordinates.flat(2).length;
  const projection = geoAzimuthalEqualArea().rotate([-73, -33.7]).scale(1200).translate([160, 100]);

  it('is a small part', () => {
    expect(countOf(near(land, projection, WIDTH, HEIGHT))).toBeLessThan(countOf(land) / 5);
  });
});
