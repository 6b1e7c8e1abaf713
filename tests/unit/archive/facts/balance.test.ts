import { describe, expect, it } from 'vitest';
import { balanceByYear, balanceOf, directionsOf } from '../../../../src/archive/facts/balance.ts';
import { getById } from '../../../../src/archive/model/entities-by-id.ts';
import { archiveOf } from '../../make-archive.ts';
import { plannedVisit, stops, visitors, type ContentFields } from '../../make-content.ts';

const back = { ...visitors('clara-diaz'), ...stops('nordhavn') };

const relationshipIn = (fields: ContentFields) => getById(archiveOf(fields).relationships, 'norland-sudonia');

describe('the balance of two countries', () => {
  it('counts visits that have begun by level in both directions, the register included', () => {
    const relationship = relationshipIn({
      briefings: [
        { id: '2020-01-01-there' },
        { id: '2021-01-01-back', visit: back },
        { id: '2022-01-01-never', visit: plannedVisit('cancelled', '2022-01-01') },
      ],
      register: [
        { id: '2019-there', visitor: 'Olga Prins', office: 'Prime Minister' },
        { id: '2018-there', visitor: 'Ivo Prins', office: 'Queen' },
      ],
    });
    const rows = balanceOf(directionsOf(relationship)).map(({ level, counts }) => `${level ?? 'none'} ${counts.join(':')}`);
    expect(rows).toEqual(['head of state 1:1', 'head of government 1:0', 'foreign minister 1:0']);
  });

  it('counts visits that have begun by year in both directions, and leaves out years without one', () => {
    const relationship = relationshipIn({
      briefings: [
        { id: '2020-01-01-there' },
        { id: '2020-06-01-back', visit: back },
        { id: '2023-01-01-back', visit: back },
        { id: '2024-01-01-never', visit: plannedVisit('cancelled', '2024-01-01') },
      ],
      register: [{ id: '2018-there' }, { id: '2020-there' }],
    });
    expect(balanceByYear(directionsOf(relationship))).toEqual([
      { year: 2018, counts: [1, 0] },
      { year: 2020, counts: [2, 1] },
      { year: 2023, counts: [0, 1] },
    ]);
  });

  it('has a row for visitors whose office is unknown', () => {
    const relationship = relationshipIn({ register: [{ id: '2019-there', visitor: 'Olga Prins' }] });
    expect(balanceOf(directionsOf(relationship))).toEqual([{ level: undefined, counts: [1, 0] }]);
  });
});
