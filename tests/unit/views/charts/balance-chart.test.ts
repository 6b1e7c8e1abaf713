import { describe, expect, it } from 'vitest';
import { directionsOf } from '../../../../src/archive/facts/balance.ts';
import { getById } from '../../../../src/archive/model/entities-by-id.ts';
import { balanceChartOf } from '../../../../src/views/charts/balance-chart.ts';
import { archiveOf } from '../../make-archive.ts';
import { hosts, plannedVisit, stops, visitors, type BriefingFields } from '../../make-content.ts';

const there = (id: string) => ({ id, visit: {} });
const back = (id: string) => ({ id, visit: { ...visitors('clara-diaz'), ...hosts('anna-berg'), ...stops('nordhavn') } });

const chartWith = (...briefings: BriefingFields[]) =>
  balanceChartOf(directionsOf(getById(archiveOf({ briefings }).relationships, 'norland-sudonia')));

describe('the balance of a pair by year', () => {
  const never = { id: '2022-06-01-never', visit: plannedVisit('cancelled', '2022-06-01') };
  const chart = chartWith(there('2020-01-01-a'), there('2020-05-01-b'), back('2021-01-01-c'), there('2023-01-01-d'), never);

  it('says every number of the picture in words', () => {
    expect(chart?.description).toBe('From Norland to Sudonia: 2020 (2), 2023. From Sudonia to Norland: 2021.');
  });

  it('has a block for each visit that took place, of one direction above the line, of the other below', () => {
    expect(chart?.bars.map(({ x, side }) => [x, side])).toEqual([
      [0, 'above'],
      [0, 'above'],
      [25, 'below'],
      [75, 'above'],
    ]);
    expect(chart?.bars.filter(({ side, y }) => (side === 'above') !== y < chart.line)).toEqual([]);
  });

  it('has a bar for a year where the visits are too many for blocks', () => {
    const register = Array.from({ length: 101 }, (_, at) => ({ id: `${at < 50 ? 2020 : 2021}-visit-${at}` }));
    const { relationships } = archiveOf({ register });
    expect(balanceChartOf(directionsOf(getById(relationships, 'norland-sudonia')))?.bars).toHaveLength(2);
  });

  it('is not drawn where all visits fall into one year', () => {
    expect(chartWith(there('2020-01-01-a'), back('2020-02-01-b'))).toBeUndefined();
  });
});
