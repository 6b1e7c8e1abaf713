import { describe, expect, it } from 'vitest';
import { hasBegun } from '../../../../src/archive/model/visit.ts';
import { archiveOf, visitIn } from '../../make-archive.ts';
import { plannedVisit, stops, visitors, type BriefingFields } from '../../make-content.ts';

const orderOf = (...briefings: BriefingFields[]) => archiveOf({ briefings }).visits.map(({ id }) => id);

describe('visits are listed', () => {
  it('newest first', () => {
    expect(orderOf({ id: '2020-01-01-old' }, { id: '2022-01-01-new' }, { id: '2021-01-01-mid' })).toEqual([
      '2022-01-01-new',
      '2021-01-01-mid',
      '2020-01-01-old',
    ]);
  });

  it('by the day they began, not the day first planned', () => {
    const late = { id: '2020-01-late', visit: { planned: '2020-01', from: '2022-01-01' } };
    expect(orderOf(late, { id: '2021-01-01-early' })).toEqual(['2020-01-late', '2021-01-01-early']);
  });

  it('by the planned day where they have not begun', () => {
    expect(orderOf({ id: '2021-01-01-been' }, { id: '2022-01-01-to-be', visit: plannedVisit('announced', '2022-01-01') })).toEqual([
      '2022-01-01-to-be',
      '2021-01-01-been',
    ]);
  });

  it('of one day by their `after` fields', () => {
    expect(orderOf({ id: '2025-08-20-a', visit: { after: '2025-08-20-z' } }, { id: '2025-08-20-z' })).toEqual([
      '2025-08-20-a',
      '2025-08-20-z',
    ]);
  });

  it('of one day by a chain of `after` fields', () => {
    const first = { id: '2025-08-20-z' };
    const second = { id: '2025-08-20-a', visit: { after: '2025-08-20-z' } };
    const third = { id: '2025-08-20-m', visit: { after: '2025-08-20-a' } };
    expect(orderOf(first, second, third)).toEqual(['2025-08-20-m', '2025-08-20-a', '2025-08-20-z']);
  });

  it('with a visit known only to the month or year after the others of that month or year', () => {
    const ids = ['2021-12-31-d', '2021-09-07-b', '2021-09-a', '2021-09-30-c', '2021-10-e', '2021-f', '2022-01-01-g'];
    expect(orderOf(...ids.map((id) => ({ id })))).toEqual([
      '2022-01-01-g',
      '2021-12-31-d',
      '2021-10-e',
      '2021-09-30-c',
      '2021-09-07-b',
      '2021-09-a',
      '2021-f',
    ]);
  });

  it('of one day by two people always in the same order', () => {
    const other = { id: '2025-08-20-b', visit: visitors('emil-frank') };
    expect(orderOf({ id: '2025-08-20-a' }, other)).toEqual(orderOf(other, { id: '2025-08-20-a' }));
  });
});

describe('a visit', () => {
  it('has the office held on its day', () => {
    const people = {
      'zoe-quist': {
        name: 'Zoe Quist',
        family: 'Quist',
        offices: [
          { title: 'Minister', function: 'minister', country: 'norland', from: '2010', to: '2015' },
          { title: 'President', function: 'head of state', country: 'norland', from: '2016' },
        ],
      },
    };
    const archive = archiveOf({ people, briefings: [{ id: '2013-05-01-quist-sudopol', visit: visitors('zoe-quist') }] });
    expect(visitIn(archive, '2013-05-01-quist-sudopol').visitors).toMatchObject([{ office: { title: 'Minister' } }]);
  });

  it('is sent by the visitors’ countries and received by the countries of its stops, each once', () => {
    const visit = { ...visitors('anna-berg', 'emil-frank'), ...stops('sudopol', 'nordhavn', 'sudopol') };
    const { sending, receiving } = visitIn(archiveOf({ briefings: [{ id: '2021-04-06-a', visit }] }), '2021-04-06-a');
    expect([sending, receiving].map((side) => side.map(({ id }) => id))).toEqual([
      ['norland', 'estmark'],
      ['sudonia', 'norland'],
    ]);
  });

  it.each(['announced', 'postponed', 'cancelled'] as const)('that is %s has not begun', (state) => {
    const archive = archiveOf({ briefings: [{ id: '2021-04-06-a', visit: plannedVisit(state, '2021-04-06') }] });
    expect(hasBegun(visitIn(archive, '2021-04-06-a'))).toBe(false);
  });

  it.each(['under way', 'concluded'])('that is %s has begun', (state) => {
    const archive = archiveOf({ briefings: [{ id: '2021-04-06-a', visit: { state } }] });
    expect(hasBegun(visitIn(archive, '2021-04-06-a'))).toBe(true);
  });
});
