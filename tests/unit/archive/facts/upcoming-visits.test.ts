import { describe, expect, it } from 'vitest';
import { lastUpcomingDay, upcomingVisits } from '../../../../src/archive/facts/upcoming-visits.ts';
import { archiveOf } from '../../make-archive.ts';
import { plannedVisit, type BriefingFields } from '../../make-content.ts';

const TODAY = '2026-05-10';

function upcoming(...briefings: BriefingFields[]): string[] {
  const archive = archiveOf({ briefings }, TODAY);
  return upcomingVisits(archive.visits, archive.today).map(({ id }) => id);
}

const announced = (day: string): BriefingFields => ({ id: `${day}-a`, visit: plannedVisit('announced', day) });

describe('the upcoming visits', () => {
  it('are the announced ones, the nearest first', () => {
    expect(upcoming(announced('2026-07-01'), announced('2026-06-01'))).toEqual(['2026-06-01-a', '2026-07-01-a']);
  });

  it('are in the order in which they end, one planned for a year after those planned for days of it', () => {
    const days = ['2026', '2026-07-01', '2026-07', '2026-06'];
    expect(upcoming(...days.map(announced))).toEqual(['2026-06-a', '2026-07-01-a', '2026-07-a', '2026-a']);
  });

  it('include a visit on its last day, and until the end of the month where only the month is known', () => {
    expect(upcoming(announced(TODAY), announced('2026-05'))).toEqual(expect.arrayContaining(['2026-05-10-a', '2026-05-a']));
  });

  it('leave out visits whose day has passed', () => {
    expect(upcoming(announced('2026-05-09'), announced('2026-04'))).toEqual([]);
  });

  it.each(['postponed', 'cancelled'] as const)('leave out those %s', (state) => {
    expect(upcoming({ id: '2026-06-01-a', visit: plannedVisit(state, '2026-06-01') })).toEqual([]);
  });

  it('include visits under way until their last day', () => {
    const visit = { state: 'under way', to: '2026-05-11' };
    expect(upcoming({ id: '2026-05-09-a', visit })).toEqual(['2026-05-09-a']);
    expect(upcoming({ id: '2026-05-05-a', visit: { ...visit, to: '2026-05-06' } })).toEqual([]);
  });
});

it('the last upcoming day of a visit of which no day is known is empty', () => {
  const [visit] = archiveOf({ briefings: [announced('2026-07-01')] }, TODAY).visits;
  const dayOf = (fields: object) => visit && lastUpcomingDay({ ...visit, planned: undefined, from: undefined, to: undefined, ...fields });
  expect([dayOf({}), dayOf({ state: 'under way' }), dayOf({ state: 'under way', from: '2026-05' })]).toEqual(['', '', '2026-05-31']);
});
