import type { GeoPermissibleObjects, GeoProjection } from 'd3-geo';
import { borders, land } from './atlas.ts';
import { placeLabels, type Label } from './place-labels.ts';
import { outlineOf, pathOf, thinOutline, type Point } from './projected-outline.ts';

/**
 * A map on a page. Land and lines grow with it; marks and names keep their size, so they are drawn for a wide page and for a
 * narrow one.
 */
export interface LabelledMap {
  title: string;
  description: string;
  /** Whose land and borders it draws. */
  credit: string;
  width: number;
  height: number;
  land: string;
  borders: string;
  /** The countries that stand out. */
  countries: string;
  lines: { path: string; title?: string | undefined; weight: number; isNew: boolean }[];
  rooms: { room: Room; marks: PrintedMark[] }[];
}

/** A mark with what it stands for: the number of a stop, or in its title the number of visits. */
export interface MapMark {
  at: Point;
  name: string;
  title?: string | undefined;
  number?: string | undefined;
  /** The page of what it stands for, to which mark and name then link. */
  href?: string | undefined;
  /** The part that it has of the size of the largest mark. */
  share: number;
}

/** Where it stands, in hundredths of the map. */
interface Spot {
  x: string;
  y: string;
}

/** A mark with its name. A name that has no room shows when its mark is pointed at or has the focus. */
type PrintedMark = Spot & Pick<MapMark, 'title' | 'number' | 'href'> & { radius: number; label: Omit<Label, 'at'> & { isShown: boolean } };

/** The least width that a map has on a page of this kind, the radius of its largest mark, and how far names may stand from marks, in pixels. */
export type RoomSizes = Record<Room, { width: number; largest: number; reach: number }>;
type Room = 'wide' | 'narrow';

/** The size of names on maps; the styles say the same. */
const SIZE = 13;

/** How far apart points of land and borders are at least, in pixels of the sheet, which is drawn smaller than it is. */
const FINE = 1.5;

/** The least radius of a mark that can be seen. */
const LEAST = 2.4;

interface Sheet {
  width: number;
  height: number;
}

/** What every map draws below its lines. Countries of which the atlas makes one shape have it once. */
export function groundOf(projection: GeoProjection, countries: Iterable<GeoPermissibleObjects>) {
  const path = (shape: GeoPermissibleObjects) => pathOf(thinOutline(outlineOf(projection, shape), FINE));
  return { land: path(land), borders: path(borders), countries: [...new Set(countries)].map(path).join('') };
}

/** Marks and names for both rooms; names keep clear of `lines`. The more important marks first. */
export function roomsOf(marks: MapMark[], lines: Point[][], sheet: Sheet, sizes: RoomSizes): LabelledMap['rooms'] {
  return (['wide', 'narrow'] as const).map((room) => {
    const { width, largest, reach } = sizes[room];
    const scale = width / sheet.width;
    const scaled = ([x, y]: Point): Point => [x * scale, y * scale];
    const spot = ([x, y]: Point): Spot => ({ x: hundredths(x, width), y: hundredths(y, sheet.height * scale) });
    const sized = marks.map((mark) => ({ ...mark, at: scaled(mark.at), radius: round(Math.max(LEAST, largest * mark.share)) }));
    const ground = { width, height: sheet.height * scale, size: SIZE, reach, lines: lines.map((line) => line.map(scaled)) };
    const labels = new Map(placeLabels(sized, ground).map(({ at, ...label }) => [at, { ...label, isShown: true }]));
    return {
      room,
      marks: sized.map(({ name, at, radius, title, number, href }) => {
        const label = labels.get(at) ?? hiddenLabel(name, at[0] > width / 2 ? -radius : radius);
        return { ...spot(at), radius, title, number, href, label };
      }),
    };
  });
}

/** A name beside its mark, towards the middle of the map. */
function hiddenLabel(name: string, away: number): PrintedMark['label'] {
  const side = away < 0 ? 'end' : 'start';
  return { name, dx: round(away + Math.sign(away) * 4), dy: round(SIZE * 0.35), side, isShown: false };
}

const hundredths = (value: number, of: number): string => `${Math.round((value / of) * 10_000) / 100}%`;

const round = (value: number): number => Math.round(value * 10) / 10;
