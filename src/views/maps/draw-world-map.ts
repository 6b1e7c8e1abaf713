import { shapeAt } from './atlas.ts';
import { groundOf, roomsOf, type LabelledMap, type MapMark } from './labelled-map.ts';
import { arcBetween, pointOn, projectionOf, type WorldMapFrame } from './world-map-frame.ts';

type Degrees = [longitude: number, latitude: number];

/** All from which a map of the archive is drawn beside the atlas, as plain values: by them a build tells whether it would draw the same. */
export interface WorldMapPlan extends Pick<LabelledMap, 'title' | 'description' | 'credit'> {
  frame: WorldMapFrame;
  /** The capitals of the countries that stand out. */
  countries: Degrees[];
  /** A circle for each country, those of most visits first. */
  marks: (Omit<MapMark, 'at'> & { at: Degrees })[];
  /** An arc for each pair of capitals. */
  arcs: { ends: Degrees[]; title: string; weight: number }[];
}

const ROOMS = { wide: { width: 940, largest: 26, reach: 18 }, narrow: { width: 282, largest: 11, reach: 9 } };

/** Draws a map of the archive. It takes long: names keep clear of circles, arcs and each other. */
export function drawWorldMap({ frame, countries, marks, arcs, ...words }: WorldMapPlan): LabelledMap & Pick<WorldMapFrame, 'ratio'> {
  const projection = projectionOf(frame);
  const { width, height, ratio } = frame;
  const lines = arcs.map(({ ends, ...arc }) => ({ ...arc, ...arcBetween(projection, ends), isNew: false }));
  return {
    ...words,
    ...{ width, height, ratio },
    ...groundOf(projection, countries.flatMap(shapeAt)),
    lines: lines.map(({ points: _, ...line }) => line),
    rooms: roomsOf(
      marks.map((mark) => ({ ...mark, at: pointOn(projection, mark.at) })),
      lines.map(({ points }) => points),
      { width, height },
      ROOMS,
    ),
  };
}
