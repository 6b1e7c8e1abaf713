import { describe, expect, it } from 'vitest';
import { tallyVisits } from '../../../../src/archive/model/visit-tally.ts';
import { messages } from '../../../../src/i18n/messages.ts';
import { visitYearViews } from '../../../../src/views/pages/visit-year-and-month.ts';
import { entityListViews } from '../../../../src/views/lists/entity-lists.ts';
import { coverageView } from '../../../../src/views/pages/coverage.ts';
import { homeView } from '../../../../src/views/pages/home.ts';
import { timelineView } from '../../../../src/views/pages/timeline.ts';
import { archiveOf } from '../../make-archive.ts';
import { plannedVisit } from '../../make-content.ts';

const archive = archiveOf({
  briefings: [{ id: '2021-01-01-briefed' }, { id: '2021-01-09-off', visit: plannedVisit('cancelled', '2021-01-09') }],
  register: [
    { id: '2021-02-01-made' },
    { id: '2021-03-01-made' },
    { id: '2021-04-01-to-come', state: 'announced' },
    { id: '2021-05-01-to-come', state: 'announced' },
    { id: '2021-06-01-later', state: 'postponed' },
    { id: '2021-07-01-off', state: 'cancelled' },
  ],
});

describe('visits that did not take place are counted apart from those that did', () => {
  it('in any list', () => {
    expect(tallyVisits(archive.visits)).toEqual({ made: 3, announced: 2, postponed: 1, cancelled: 2 });
    expect(messages.lists.tally({ made: 0, announced: 0, postponed: 1, cancelled: 0 })).toBe('1 postponed');
    expect(messages.lists.tally({ made: 0, announced: 0, postponed: 0, cancelled: 0 })).toBe('0 visits');
  });

  it('on the home page', () => {
    expect(homeView(archive).holds).toContain(
      '2 briefings, 2 further visits in the register, 2 more announced, 2 postponed or cancelled, ',
    );
  });

  it('on the page of coverage', () => {
    const holds = coverageView(archive).sections.find(({ id }) => id === 'holds')?.items;
    expect(holds?.slice(0, 4)).toEqual([
      { label: 'Briefings', value: '2, 1 of them on visits that did not take place' },
      { label: 'Visits listed without a briefing', value: '2' },
      { label: 'Announced visits listed', value: '2' },
      { label: 'Postponed or cancelled visits listed', value: '2' },
    ]);
  });

  it('on the page of a year, in the calendar and in lists of names', () => {
    expect(visitYearViews(archive)[0]?.head.description).toBe(
      '3 visits in 2021, with or without a briefing. Also listed: 2 announced, 1 postponed and 2 cancelled.',
    );
    expect(timelineView(archive).calendar.rows[0]?.label).toBe('2021: 3 visits, 2 announced, 1 postponed, 2 cancelled');
    expect(entityListViews('people', archive)[0].items.map(({ count }) => count)).toContain(
      '2 briefings, 2 other visits, 4 only announced',
    );
  });
});
