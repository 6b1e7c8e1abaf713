import { expect, it } from 'vitest';
import { visitsByCountry } from '../../../../src/archive/facts/country-visit-counts.ts';
import { archiveOf } from '../../make-archive.ts';
import { plannedVisit, stops, visitors } from '../../make-content.ts';

it('the visits that have begun are counted by country, the country with most first, then by name', () => {
  const { visits } = archiveOf({
    briefings: [
      { id: '2020-01-01-there' },
      { id: '2021-01-01-home', visit: stops('nordhavn') },
      { id: '2022-01-01-back', visit: { ...visitors('clara-diaz'), ...stops('nordhavn', 'estburg') } },
      { id: '2023-01-01-never', visit: plannedVisit('cancelled', '2023-01-01') },
      { id: '2027-01-01-soon', visit: plannedVisit('announced', '2027-01-01') },
    ],
  });
  expect(visitsByCountry(visits).map(({ country, sent, received, total }) => [country.id, sent, received, total])).toEqual([
    ['norland', 2, 2, 3],
    ['sudonia', 1, 1, 2],
    ['estmark', 0, 1, 1],
  ]);
});
