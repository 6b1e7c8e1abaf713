import { describe, expect, it } from 'vitest';
import { drawWorldMap } from '../../../../src/views/maps/draw-world-map.ts';
import { worldMapPages } from '../../../../src/views/maps/world-map.ts';
import { archiveOf } from '../../make-archive.ts';
import { hosts, plannedVisit, stops, visitors } from '../../make-content.ts';

const there = { id: '2020-01-01-there' };
const back = { id: '2021-01-01-back', visit: { ...visitors('clara-diaz'), ...hosts('anna-berg'), ...stops('nordhavn') } };
const on = { id: '2022-01-01-on', visit: stops('estburg') };
const never = { id: '2023-01-01-never', visit: plannedVisit('cancelled', '2023-01-01') };

const plansOf = (...args: Parameters<typeof archiveOf>) => worldMapPages(archiveOf(...args)).map(({ view }) => view());
const viewsOf = (...args: Parameters<typeof archiveOf>) => plansOf(...args).map((view) => ({ ...view, map: drawWorldMap(view.map) }));
const views = viewsOf({ briefings: [there, back, on, never] });
const [whole, ...ofYears] = views;

it('a page whose view is not made yet has the path of its view', () => {
  const pages = worldMapPages(archiveOf({ briefings: [there, back] }));
  expect(pages.map(({ path }) => path)).toEqual(pages.map(({ view }) => view().path));
});

it('a map is drawn from nothing but plain values, by which a build tells whether it would be the same', () => {
  for (const { map } of plansOf({ briefings: [there, back, on] })) {
    expect(drawWorldMap(JSON.parse(JSON.stringify(map)) as typeof map)).toEqual(drawWorldMap(map));
  }
});

describe('the map of the archive', () => {
  it('has the visits that took place, by country and by pair, as numbers', () => {
    expect(whole?.rows.map(({ country, sent, received, all }) => [country.text, sent, received, all])).toEqual([
      ['Norland', '2', '1', '3'],
      ['Sudonia', '1', '1', '2'],
      ['Estmark', '0', '1', '1'],
    ]);
    expect(whole?.pairs.map(({ pair, visits }) => [pair.text, visits])).toEqual([
      ['Norland and Sudonia', '2 visits'],
      ['Estmark and Norland', '1 visit'],
    ]);
    expect(whole?.head.description).toBe('Who visited whom, 2020–2022: 3 visits between 3 countries.');
  });

  it('says in the picture what the tables say', () => {
    for (const { map, rows, pairs } of views) {
      const inTables = [
        ...rows.map(({ country, all }) => [country.text, all]),
        ...pairs.map(({ pair, visits }) => [pair.text, visits.split(' ')[0]]),
      ] as [string, string][];
      const numbers = new Map(inTables);
      for (const { marks } of map.rooms) {
        for (const { title } of [...marks, ...map.lines]) {
          const [of = '', visits = ''] = title?.split(': ') ?? [];
          expect(visits.split(' ')[0]).toBe(numbers.get(of));
        }
        expect(marks.length + map.lines.length).toBe(numbers.size);
      }
    }
  });

  it('has circles in proportion by area, inside the frame, each a link with a name', () => {
    const [wide] = whole?.map.rooms ?? [];
    const radii = wide?.marks.map(({ radius }) => radius) ?? [];
    expect(((radii[0] ?? 0) / (radii.at(-1) ?? 1)) ** 2).toBeCloseTo(3, 1);
    expect(wide?.marks.filter(({ x, y }) => [x, y].some((part) => parseFloat(part) < 0 || parseFloat(part) > 100))).toEqual([]);
    expect(wide?.marks.map(({ href, label }) => [href, label.name])).toEqual([
      ['/countries/norland/', 'Norland'],
      ['/countries/sudonia/', 'Sudonia'],
      ['/countries/estmark/', 'Estmark'],
    ]);
  });
});

describe('the maps of years', () => {
  it('count the visits of their year, from the oldest year, and offer each other', () => {
    expect(ofYears.map(({ path, rows }) => [path, rows.map(({ country }) => country.text)])).toEqual([
      ['2020', ['Norland', 'Sudonia']],
      ['2021', ['Norland', 'Sudonia']],
      ['2022', ['Estmark', 'Norland']],
    ]);
    for (const { path, years } of views) {
      expect(years.map(({ text, href, visits }) => [text, href, visits])).toEqual([
        ['All years', '/map/', '3 visits'],
        ['2020', '/map/2020/', '1 visit'],
        ['2021', '/map/2021/', '1 visit'],
        ['2022', '/map/2022/', '1 visit'],
      ]);
      expect(years.filter(({ isCurrent }) => isCurrent).map(({ text }) => text)).toEqual([path ?? 'All years']);
    }
  });

  it('have the frame of the map of all years, and one scale', () => {
    const busy = [there, { id: '2020-02-01-again' }, back];
    const [all, first, second] = viewsOf({ briefings: busy });
    const radiusIn = (view: typeof all) => view?.map.rooms[0]?.marks[0]?.radius ?? 0;
    expect([first, second].map((view) => view?.map.land)).toEqual([all?.map.land, all?.map.land]);
    expect((radiusIn(first) / radiusIn(second)) ** 2).toBeCloseTo(2, 1);
  });

  it('are not made where all visits are of one year', () => {
    const [only, ...others] = viewsOf({ briefings: [there] });
    expect(only?.years).toEqual([]);
    expect(others).toEqual([]);
  });
});
