import { geoAzimuthalEqualArea, type GeoProjection } from 'd3-geo';
import type { MultiLineString, MultiPolygon } from 'geojson';
import { describe, expect, it, vi } from 'vitest';
import { borders, land } from '../../../../src/views/maps/atlas.ts';
import { outlineInFrame } from '../../../../src/views/maps/outline-in-frame.ts';
import { outlineOf, type Outline, type Point } from '../../../../src/views/maps/projected-outline.ts';

const FRAME = { width: 320, height: 200 };
/** Lines that are no further apart, in pixels, look the same. */
const SEEN = 0.75;

/** Places whose surroundings differ, and how far the map reaches: pixels for a radian. */
const MAPS: [string, [number, number], number][] = [
  ['an island', [-21.9, 64.1], 1200],
  ['land without a coast', [66.9, 48], 4000],
  ['water without a coast', [-140, -20], 4000],
  ['an island of few points, with land on the other side of the globe', [121, 11], 1200],
  ['two continents and a strait', [29, 41], 900],
  ['the edge of the atlas', [179, 66], 700],
  ['a long straight border', [-140, 35], 300],
  ['a pole', [0, -89], 500],
  ['half the globe', [40, 20], 120],
  ['a coast near the point opposite', [-5, 40], 150],
  ['all of the globe, with a coast at its far end', [-89.44074198695081, -22.51644315031562], 86.46],
  ['all of the globe, with water at its far end', [73, 33.7], 60],
];

/** d3, the referee, draws the whole atlas; our lines have to look the same. */
const projectionAt = ([longitude, latitude]: [number, number], scale: number): GeoProjection =>
  geoAzimuthalEqualArea()
    .rotate([-longitude, -latitude])
    .scale(scale)
    .translate([FRAME.width / 2, FRAME.height / 2])
    .clipExtent([
      [0, 0],
      [FRAME.width, FRAME.height],
    ]);

const stepsOf = (outline: Outline): [Point, Point][] =>
  outline.flatMap(({ points, isClosed }) =>
    points.flatMap((point, at): [Point, Point][] => {
      const before = at > 0 ? points[at - 1] : isClosed ? points.at(-1) : undefined;
      return before ? [[before, point]] : [];
    }),
  );

function distance([x, y]: Point, [[ax, ay], [bx, by]]: [Point, Point]): number {
  const length = (bx - ax) ** 2 + (by - ay) ** 2;
  const share = length === 0 ? 0 : Math.max(0, Math.min(1, ((x - ax) * (bx - ax) + (y - ay) * (by - ay)) / length));
  return Math.hypot(x - ax - share * (bx - ax), y - ay - share * (by - ay));
}

const CELL = 5;
const cellOf = (value: number): number => Math.floor(value / CELL);

/** Tells of a point whether a line is so close that it could be the same. Steps are kept by the squares of the frame in which they may lie. */
function closenessTo(steps: [Point, Point][]): (point: Point) => boolean {
  const cells = new Map<string, [Point, Point][]>();
  for (const step of steps) {
    const [[ax, ay], [bx, by]] = step;
    for (let x = cellOf(Math.max(0, Math.min(ax, bx) - SEEN)); x <= cellOf(Math.min(FRAME.width, Math.max(ax, bx) + SEEN)); x += 1)
      for (let y = cellOf(Math.max(0, Math.min(ay, by) - SEEN)); y <= cellOf(Math.min(FRAME.height, Math.max(ay, by) + SEEN)); y += 1) {
        const cell = cells.get(`${x},${y}`) ?? [];
        cells.set(`${x},${y}`, cell);
        cell.push(step);
      }
  }
  return (point) => (cells.get(`${cellOf(point[0])},${cellOf(point[1])}`) ?? []).some((step) => distance(point, step) <= SEEN);
}

function isWithin([x, y]: Point, steps: [Point, Point][]): boolean {
  let isInside = false;
  for (const [[ax, ay], [bx, by]] of steps) if (ay > y !== by > y && x < ax + ((y - ay) / (by - ay)) * (bx - ax)) isInside = !isInside;
  return isInside;
}

const inFrame = ([x, y]: Point): boolean => x > SEEN && y > SEEN && x < FRAME.width - SEEN && y < FRAME.height - SEEN;

/** Points of lines, and between them, that are further from other lines than could be overlooked. */
function strayOf(steps: [Point, Point][], others: [Point, Point][]): Point[] {
  const isClose = closenessTo(others);
  return steps
    .flatMap(([[ax, ay], [bx, by]]): Point[] => [
      [bx, by],
      [(ax + bx) / 2, (ay + by) / 2],
    ])
    .filter((point) => inFrame(point) && !isClose(point));
}

const drawn = (shape: MultiPolygon | MultiLineString, projection: GeoProjection) => ({
  ours: stepsOf(outlineInFrame(shape, projection, FRAME)),
  theirs: stepsOf(outlineOf(projection, shape)),
});

describe.each(MAPS)('the part of the atlas around %s', (_, at, scale) => {
  const projection = projectionAt(at, scale);

  it('has land where d3 draws land', () => {
    const { ours, theirs } = drawn(land, projection);
    const grid = Array.from({ length: 64 * 40 }, (_, n): Point => [2.5 + (n % 64) * 5, 2.5 + Math.floor(n / 64) * 5]);
    const isClose = closenessTo(theirs);
    const wrong = grid.filter((point) => isWithin(point, ours) !== isWithin(point, theirs) && !isClose(point));
    expect(wrong).toEqual([]);
    expect(strayOf(ours, theirs)).toEqual([]);
    expect(strayOf(theirs, ours)).toEqual([]);
  });

  it('has the borders that d3 draws', () => {
    const { ours, theirs } = drawn(borders, projection);
    expect(strayOf(ours, theirs)).toEqual([]);
    expect(strayOf(theirs, ours)).toEqual([]);
  });

  it('ends at its frame', () => {
    const all = [land, borders].flatMap((shape) => outlineInFrame(shape, projection, FRAME).flatMap(({ points }) => points));
    expect(all.filter(([x, y]) => x < -0.01 || y < -0.01 || x > FRAME.width + 0.01 || y > FRAME.height + 0.01)).toEqual([]);
  });
});

it('a long line bends as d3 bends it', () => {
  const line: MultiLineString = {
    type: 'MultiLineString',
    coordinates: [
      [
        [-60, 10],
        [60, 40],
      ],
    ],
  };
  const { ours, theirs } = drawn(line, projectionAt([0, 0], 130));
  expect(theirs.length).toBeGreaterThan(3);
  expect(strayOf(ours, theirs)).toEqual([]);
});

it('d3 is not asked where nothing lies opposite', () => {
  const projection = projectionAt([73, 33.7], 1200);
  const stream = vi.spyOn(projection, 'stream');
  outlineInFrame(land, projection, FRAME);
  expect(stream).not.toHaveBeenCalled();
  outlineInFrame(land, Object.assign(projection, { rotate: () => [-60 + 180, 50, 0] }), FRAME);
  expect(stream).toHaveBeenCalled();
});
