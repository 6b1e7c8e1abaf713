import { describe, expect, it } from 'vitest';
import { placeLabels, type Label, type Named } from '../../../../src/views/maps/place-labels.ts';
import type { Point } from '../../../../src/views/maps/projected-outline.ts';
import { textWidth } from '../../../../src/views/maps/text-width.ts';

const SIZE = 13;
const FRAME = { width: 320, height: 200, size: SIZE, reach: 40, lines: [] as Point[][] };
const named = (name: string, x: number, y: number): Named => ({ name, at: [x, y], radius: 4 });

function boxOf({ name, at: [x, y], dx, dy, side }: Label) {
  const width = textWidth(name, SIZE);
  const left = x + dx - (side === 'end' ? width : side === 'middle' ? width / 2 : 0);
  return { left, right: left + width, top: y + dy - SIZE * 0.8, bottom: y + dy + SIZE * 0.2 };
}

function overlaps(labels: Label[]): string[] {
  const boxes = labels.map((label) => ({ ...boxOf(label), name: label.name }));
  return boxes.flatMap((a, at) =>
    boxes
      .slice(at + 1)
      .filter((b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom)
      .map((b) => `${a.name} and ${b.name}`),
  );
}

interface Lead {
  from: Point;
  by: Point;
}

/** Solves where on each of two lines they meet, in parts of their lengths. */
function meet({ from: [x, y], by: [dx, dy] }: Lead, { from: [ox, oy], by: [odx, ody] }: Lead): boolean {
  const turn = dx * ody - dy * odx;
  const parts = [((ox - x) * ody - (oy - y) * odx) / turn, ((ox - x) * dy - (oy - y) * dx) / turn];
  return parts.every((part) => part > 0 && part < 1);
}

describe('names on a map', () => {
  it('stand to the right of their point where nothing is in the way', () => {
    const [label] = placeLabels([named('Doha', 100, 100)], FRAME);
    expect(label).toMatchObject({ side: 'start', dx: 7 });
  });

  it('all find a place beside points that are near each other, and cover neither a name nor a point', () => {
    const points = [named('Islamabad', 150, 100), named('Rawalpindi', 153, 104), named('Kabul', 140, 97), named('Lahore', 160, 112)];
    const labels = placeLabels(points, FRAME);
    expect(labels.map(({ name }) => name).sort()).toEqual(['Islamabad', 'Kabul', 'Lahore', 'Rawalpindi']);
    expect(overlaps(labels)).toEqual([]);
    const covered = labels
      .map(boxOf)
      .flatMap(({ left, right, top, bottom }) => points.filter(({ at: [x, y] }) => x > left && x < right && y > top && y < bottom));
    expect(covered).toEqual([]);
  });

  it('stand beside a line, not on it', () => {
    const line: Point[] = [
      [100, 100],
      [300, 100],
    ];
    const [label] = placeLabels([named('Tehran', 100, 100)], { ...FRAME, lines: [line] });
    expect(label?.side).toBe('end');
  });

  it('do not leave the frame', () => {
    const labels = placeLabels([named('Washington', 316, 100), named('Jakarta', 4, 198)], FRAME);
    expect(labels).toHaveLength(2);
    for (const { left, right, top, bottom } of labels.map(boxOf)) {
      expect([left > 0, right < FRAME.width, top > 0, bottom < FRAME.height]).toEqual([true, true, true, true]);
    }
  });

  it('have lines from their marks that do not cross', () => {
    const points = [
      named('Kuwait', 153, 100),
      named('Doha', 163, 98),
      named('Manama', 164, 101),
      named('Riyadh', 170, 91),
      named('Abu Dhabi', 158, 95),
    ];
    const leads = placeLabels(points, FRAME).flatMap(({ at: [x, y], lead }) => (lead ? [{ from: [x, y] as Point, by: lead }] : []));
    expect(leads.flatMap((a, at) => leads.slice(at + 1).filter((b) => meet(a, b)))).toEqual([]);
  });

  it('stay away where there is no room within reach; the more important stay', () => {
    const crowd = Array.from({ length: 30 }, (_, at) => named(`Place ${at}`, 150 + (at % 6) * 3, 90 + Math.floor(at / 6) * 3));
    const labels = placeLabels(crowd, { ...FRAME, reach: 9 });
    expect(labels.length).toBeLessThan(30);
    expect(overlaps(labels)).toEqual([]);
  });
});
