import { describe, expect, it } from 'vitest';
import { worldMapView } from '../../../../src/views/maps/world-map.ts';
import { archiveOf } from '../../make-archive.ts';
import { hosts, plannedVisit, stops, visitors } from '../../make-content.ts';

const there = { id: '2020-01-01-there' };
const back = { id: '2021-01-01-back', visit: { ...visitors('clara-diaz'), ...hosts('anna-berg'), ...stops('nordhavn') } };
const on = { id: '2022-01-01-on', visit: stops('estburg') };
const never = { id: '2023-01-01-never', visit: plannedVisit('cancelled', '2023-01-01') };

const archive = archiveOf({ briefings: [there, back, on, never] });
const view = worldMapView(archive);

describe('the map of the archive', () => {
  it('has the visits that took place, by country, as numbers', () => {
    expect(view.rows.map(({ country, sent, received, all }) => [country.text, sent, received, all])).toEqual([
      ['Norland', '2', '1', '3'],
      ['Sudonia', '1', '1', '2'],
      ['Estmark', '0', '1', '1'],
    ]);
  });

  it('says in the picture what the table says', () => {
    const inTable = new Map(view.rows.map(({ country, all }) => [country.text, all]));
    for (const { marks } of view.map.rooms) {
      for (const { title } of marks) {
        const [country = '', visits = ''] = title?.split(': ') ?? [];
        expect(visits.split(' ')[0]).toBe(inTable.get(country));
      }
      expect(marks.length).toBeGreaterThan(1);
    }
  });

  it('has circles in proportion by area, inside the frame', () => {
    const [wide] = view.map.rooms;
    const radii = wide?.marks.map(({ radius }) => radius) ?? [];
    expect(((radii[0] ?? 0) / (radii.at(-1) ?? 1)) ** 2).toBeCloseTo(3, 1);
    expect(wide?.marks.filter(({ x, y }) => [x, y].some((part) => parseFloat(part) < 0 || parseFloat(part) > 100))).toEqual([]);
  });
});
