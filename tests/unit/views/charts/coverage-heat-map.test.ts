import { describe, expect, it } from 'vitest';
import { coverageHeatMapOf } from '../../../../src/views/charts/coverage-heat-map.ts';
import { archiveOf } from '../../make-archive.ts';
import { plannedVisit } from '../../make-content.ts';

describe('the heat map of countries and years', () => {
  it('counts the visits of each year, sent and received, with and without a briefing', () => {
    const archive = archiveOf({ briefings: [{ id: '2021-04-06-a' }, { id: '2023-04-06-b' }], register: [{ id: '2021-09-01-berg' }] });
    const map = coverageHeatMapOf(archive);
    expect(map?.columns).toEqual(['2021', '2022', '2023']);
    expect(map?.rows.map(({ country, cells }) => [country.text, ...cells.map(({ visits }) => visits)])).toEqual([
      ['Norland', '2', '', '1'],
      ['Sudonia', '2', '', '1'],
    ]);
    expect(map?.rows[0]?.cells.map(({ shade }) => shade)).toEqual([4, 0, 3]);
  });

  it('puts what was long ago into one column', () => {
    const map = coverageHeatMapOf(archiveOf({ briefings: [{ id: '1874-05-13-a' }, { id: '2021-04-06-b' }] }));
    expect(map?.columns.slice(0, 2)).toEqual(['before 2008', '2008']);
    expect(map?.rows[0]?.cells[0]?.visits).toBe('1');
  });

  it('leaves out visits that did not take place', () => {
    const archive = archiveOf({ briefings: [{ id: '2021-04-06-a', visit: plannedVisit('announced', '2021-04-06') }] });
    expect(coverageHeatMapOf(archive)).toBeUndefined();
  });
});
