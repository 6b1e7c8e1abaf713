import type { Point } from './projected-outline.ts';
import { textWidth } from './text-width.ts';

/** A point of a map with its name; the more important ones first. */
export interface Named {
  at: Point;
  /** How much room its mark takes around it. */
  radius: number;
  name: string;
}

/** What names have to keep clear of, in pixels. */
export interface Ground {
  width: number;
  height: number;
  /** The size of the type. */
  size: number;
  lines: Point[][];
  /** How far a name may stand from its mark. */
  reach: number;
}

/** Where a name stands, from its point. */
export interface Label {
  name: string;
  at: Point;
  dx: number;
  dy: number;
  side: 'start' | 'middle' | 'end';
  /** Where a line from its mark meets it, from its point, if it stands so far off that it needs one. */
  lead?: Point | undefined;
}

interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

type Placed = Label & { box: Box };

/** Where a name may stand, the best first: to the right or left, above or below, and at the corners. */
const SIDES: [across: -1 | 0 | 1, down: -1 | 0 | 1][] = [
  [1, 0],
  [-1, 0],
  [1, -1],
  [1, 1],
  [-1, -1],
  [-1, 1],
  [0, -1],
  [0, 1],
];
/** From which distance on a line leads to a name. */
const LEAD = 18;
/** How far from its mark, in pixels. */
const DISTANCES = [3, 9, 18, 28, 40] as const;

/**
 * A place for every name where it covers no other name, no mark and no line; where there is none, it may cover a line. Lines that
 * lead to names cross neither each other nor names. Names with the least choice choose first; in a crowd that leaves some without
 * a place, the more important ones.
 */
export function placeLabels(points: Named[], ground: Ground): Label[] {
  const marks = points.map(({ at: [x, y], radius }) => ({ left: x - radius, right: x + radius, top: y - radius, bottom: y + radius }));
  const choices = points.map((point, own) => {
    const open = placesOf(point, ground).filter(({ box }) => marks.every((mark, at) => at === own || !overlap(box, mark)));
    return { clear: open.filter(({ box }) => !ground.lines.some((line) => crosses(line, box))), open };
  });
  const all = choose(choices.toSorted((a, b) => a.clear.length - b.clear.length));
  const chosen = all.length === points.length ? all : choose(choices);
  return chosen.map(({ name, at, dx, dy, side, lead }) => ({ name, at, dx, dy, side, lead }));
}

/** One after the other takes the best place that is left. */
function choose(choices: { clear: Placed[]; open: Placed[] }[]): Placed[] {
  const placed: Placed[] = [];
  const isFree = (place: Placed) => placed.every((other) => !disturb(place, other));
  for (const { clear, open } of choices) {
    const place = clear.find(isFree) ?? open.find(isFree);
    if (place) placed.push(place);
  }
  return placed;
}

/** Every place of a name that lies in the frame. */
function placesOf({ at, radius, name }: Named, { width, height, size, reach }: Ground): Placed[] {
  const long = textWidth(name, size);
  return DISTANCES.filter((distance) => distance <= reach)
    .flatMap((distance) =>
      SIDES.map(([across, down]): Placed => {
        const away = (radius + distance) * (across !== 0 && down !== 0 ? 0.75 : 1);
        const dx = round(across * away);
        // A line of text reaches from 0.75 of its size above where it stands to 0.25 below.
        const dy = round(down * away + size * (down < 0 ? -0.05 : down > 0 ? 0.7 : 0.35));
        const left = at[0] + dx - (across < 0 ? long : across === 0 ? long / 2 : 0);
        const base = at[1] + dy;
        return {
          name,
          at,
          dx,
          dy,
          side: across > 0 ? 'start' : across < 0 ? 'end' : 'middle',
          lead: distance < LEAD ? undefined : [dx, round(dy + (down > 0 ? -size * 0.75 : down < 0 ? size * 0.2 : -size * 0.35))],
          box: { left, right: left + long, top: base - size * 0.85, bottom: base + size * 0.25 },
        };
      }),
    )
    .filter(({ box }) => box.left >= 2 && box.top >= 2 && box.right <= width - 2 && box.bottom <= height - 2);
}

/** Do two names overlap, or the line that leads to one of them and the other with its line? */
const disturb = (a: Placed, b: Placed): boolean =>
  overlap(a.box, b.box) || crosses(leadOf(a), b.box) || crosses(leadOf(b), a.box) || meet(leadOf(a), leadOf(b));

const leadOf = ({ at, lead }: Placed): Point[] => (lead ? [at, [at[0] + lead[0], at[1] + lead[1]]] : []);

/** Does each of two segments have an end on either side of the other? */
function meet([a, b]: Point[], [c, d]: Point[]): boolean {
  if (!a || !b || !c || !d) return false;
  return isLeft(a, b, c) !== isLeft(a, b, d) && isLeft(c, d, a) !== isLeft(c, d, b);
}

const isLeft = ([x, y]: Point, [toX, toY]: Point, [pointX, pointY]: Point): boolean => (toX - x) * (pointY - y) > (toY - y) * (pointX - x);

const overlap = (a: Box, b: Box): boolean => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/** Does a line run through a box? */
const crosses = (line: Point[], box: Box): boolean => line.slice(1).some((to, at) => runsThrough(line[at] ?? to, to, box));

/** Liang and Barsky: what is left of a segment between the sides of the box. */
function runsThrough([x, y]: Point, [toX, toY]: Point, { left, right, top, bottom }: Box): boolean {
  let [from, to] = [0, 1];
  for (const [step, room] of [
    [x - toX, x - left],
    [toX - x, right - x],
    [y - toY, y - top],
    [toY - y, bottom - y],
  ] as const) {
    if (step === 0 && room < 0) return false;
    if (step < 0) from = Math.max(from, room / step);
    if (step > 0) to = Math.min(to, room / step);
  }
  return from <= to;
}

const round = (value: number): number => Math.round(value * 10) / 10;
