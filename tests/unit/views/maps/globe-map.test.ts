import { describe, expect, it } from 'vitest';
import { globeMapOf } from '../../../../src/views/maps/globe-map.ts';
import { archiveOf } from '../../make-archive.ts';
import { hosts, plannedVisit, stops, visitors } from '../../make-content.ts';

const there = { id: '2020-01-01-there' };
const back = { id: '2021-01-01-back', visit: { ...visitors('clara-diaz'), ...hosts('anna-berg'), ...stops('nordhavn') } };
const on = { id: '2022-01-01-on', visit: stops('estburg') };
const never = { id: '2023-01-01-never', visit: plannedVisit('cancelled', '2023-01-01') };

describe('the globe of all visits', () => {
  it('has a line for each pair, those of most visits the thickest, and says how many visits took place', () => {
    const map = globeMapOf(archiveOf({ briefings: [there, back, on, never] }));
    expect(map?.lines.map(({ title }) => title)).toEqual(['Norland and Sudonia: 2 visits', 'Estmark and Norland: 1 visit']);
    expect(map?.lines[0]?.weight).toBeGreaterThan(map?.lines[1]?.weight ?? 0);
    expect(map?.caption).toMatch(/^3 visits between 3 countries, 2020–2022\./);
  });

  it('counts countries without a capital, and does not claim to draw every pair', () => {
    const countries = { westria: { name: 'Westria', adjective: 'Westrian' } };
    const register = [{ id: '2019-01-01-berg-westria', to: 'westria' }];
    const map = globeMapOf(archiveOf({ countries, briefings: [there], register }));
    expect(map?.caption).toMatch(/^2 visits between 3 countries/);
    expect(map?.description).toContain('not every such pair has one');
    expect(globeMapOf(archiveOf({ briefings: [there] }))?.description).toContain('every two countries');
  });

  it('tells the latest visits from those before them', () => {
    const later = Array.from({ length: 30 }, (_, at) => ({
      id: `${2023 + Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}-01-later`,
    }));
    const map = globeMapOf(archiveOf({ briefings: [...later, on] }));
    expect(map?.lines.map(({ title, isNew }) => [title, isNew])).toEqual([
      ['Estmark and Norland: 1 visit', false],
      ['Norland and Sudonia: 30 visits', true],
    ]);
  });
});
