import type { Outline, Point } from './projected-outline.ts';

interface Side {
  /** How far inside of the side a point is; below 0 outside. */
  depthOf: (point: Point) => number;
}

/** Cuts off what lies outside a frame of `width` by `height` pixels: closed lines run along its edge there (Sutherland and Hodgman, 1974), open ones end. */
export function clipToFrame(outline: Outline, { width, height }: { width: number; height: number }): Outline {
  const sides: Side[] = [
    { depthOf: ([x]) => x },
    { depthOf: ([x]) => width - x },
    { depthOf: ([, y]) => y },
    { depthOf: ([, y]) => height - y },
  ];
  const isCut = ({ points }: Outline[number], { depthOf }: Side) => points.some((point) => depthOf(point) < 0);
  return sides.reduce(
    (lines, side) =>
      lines.flatMap((line) => {
        if (!isCut(line, side)) return [line];
        return line.isClosed ? [{ points: clipRing(line.points, side), isClosed: true }] : clipLine(line.points, side);
      }),
    outline,
  );
}

function clipRing(points: Point[], { depthOf }: Side): Point[] {
  const kept: Point[] = [];
  let before = points.at(-1);
  for (const point of points) {
    if (before && depthOf(before) < 0 !== depthOf(point) < 0) kept.push(crossing(before, point, depthOf));
    if (depthOf(point) >= 0) kept.push(point);
    before = point;
  }
  return kept;
}

function clipLine(points: Point[], { depthOf }: Side): Outline {
  const pieces: Point[][] = [];
  let before: Point | undefined;
  for (const point of points) {
    const isInside = depthOf(point) >= 0;
    const wasInside = before !== undefined && depthOf(before) >= 0;
    if (!wasInside && isInside) pieces.push(before ? [crossing(before, point, depthOf)] : []);
    if (before && wasInside && !isInside) pieces.at(-1)?.push(crossing(before, point, depthOf));
    if (isInside) pieces.at(-1)?.push(point);
    before = point;
  }
  return pieces.map((piece) => ({ points: piece, isClosed: false }));
}

function crossing(a: Point, b: Point, depthOf: Side['depthOf']): Point {
  const share = depthOf(a) / (depthOf(a) - depthOf(b));
  return [a[0] + share * (b[0] - a[0]), a[1] + share * (b[1] - a[1])];
}
