import { describe, expect, it } from 'vitest';
import { functionOf, possiblePreviousVisits, previousVisit } from '../../../../src/archive/facts/previous-visit.ts';
import { archiveOf, visitIn } from '../../make-archive.ts';
import { hosts, plannedVisit, stops, visitors, type BriefingFields } from '../../make-content.ts';

const NOW = { id: '2021-04-06-now' };
const back = (person: string) => ({ ...visitors(person), ...hosts(), ...stops('nordhavn') });

/** The id of the visit before that of 6 April 2021, among these briefings. */
function previousAmong(...briefings: BriefingFields[]): string | undefined {
  const archive = archiveOf({ briefings: [NOW, ...briefings] });
  return previousVisit(visitIn(archive, NOW.id), archive.visits)?.id;
}

describe('the previous visit', () => {
  it('is the last one before, in the same direction, by a holder of the same function', () => {
    expect(previousAmong({ id: '2012-10-03-a' }, { id: '2015-06-01-b' }, { id: '2022-01-01-c' })).toBe('2015-06-01-b');
  });

  it('does not depend on the order of the visits', () => {
    const archive = archiveOf({ briefings: [NOW, { id: '2012-10-03-a' }, { id: '2015-06-01-b' }] });
    expect(previousVisit(visitIn(archive, NOW.id), archive.visits.toReversed())?.id).toBe('2015-06-01-b');
  });

  it('may be by another person who held the function then', () => {
    const people = {
      'zoe-quist': {
        name: 'Zoe Quist',
        family: 'Quist',
        offices: [{ title: 'Foreign Minister', function: 'foreign minister', country: 'norland', from: '2000', to: '2008' }],
      },
    };
    const archive = archiveOf({ people, briefings: [NOW, { id: '2005-01-01-a', visit: visitors('zoe-quist') }] });
    expect(previousVisit(visitIn(archive, NOW.id), archive.visits)?.id).toBe('2005-01-01-a');
  });

  it('is not in the other direction', () => {
    expect(previousAmong({ id: '2015-06-01-b', visit: back('bruno-costa') })).toBeUndefined();
  });

  it('is not from another country', () => {
    expect(previousAmong({ id: '2015-06-01-b', visit: visitors('emil-frank') })).toBeUndefined();
  });

  it('is not by a holder of another function', () => {
    const people = {
      'zoe-quist': {
        name: 'Zoe Quist',
        family: 'Quist',
        offices: [{ title: 'President', function: 'head of state', country: 'norland', from: '2000' }],
      },
    };
    const archive = archiveOf({ people, briefings: [NOW, { id: '2015-01-01-a', visit: visitors('zoe-quist') }] });
    expect(previousVisit(visitIn(archive, NOW.id), archive.visits)).toBeUndefined();
  });

  it('may be to a multilateral meeting', () => {
    expect(previousAmong({ id: '2015-06-01-b', visit: { kind: 'multilateral' } })).toBe('2015-06-01-b');
  });

  it.each(['announced', 'postponed', 'cancelled'] as const)('is not one that was only %s', (state) => {
    expect(previousAmong({ id: '2015-06-01-b', visit: plannedVisit(state, '2015-06-01') })).toBeUndefined();
  });

  it('may be of the same month where it is known to have ended before', () => {
    expect(previousAmong({ id: '2021-04-b', visit: { to: '2021-04-05' } })).toBe('2021-04-b');
  });

  it('is not one that may have been later', () => {
    expect(previousAmong({ id: '2021-b' })).toBeUndefined();
  });

  it('is counted, for each country, by the function of the first visitor from there', () => {
    const archive = archiveOf({ briefings: [{ id: NOW.id, visit: visitors('clara-diaz', 'anna-berg') }] });
    const { sending } = visitIn(archive, NOW.id);
    expect(sending.map((country) => functionOf(visitIn(archive, NOW.id), country))).toEqual(['head of state', 'foreign minister']);
  });
});

describe('the level of a visit', () => {
  const previousOf = (title: string, earlier: string) => {
    const register = [
      { id: NOW.id, visitor: 'Hugo Ruis', office: title },
      { id: '2015-01-01-a', visitor: 'Olga Prins', office: earlier },
    ];
    const { visits } = archiveOf({ briefings: [{ id: '2010-01-01-other', visit: back('clara-diaz') }], register });
    const visit = visits.find(({ id }) => id === NOW.id);
    return visit && previousVisit(visit, visits)?.id;
  };

  it.each([
    ['Minister of Defence', 'Secretary of Defense'],
    ['Minister of Finance', 'Finance Minister'],
    ['Minister of the Interior', 'Home Minister'],
    ['Minister of Industry and Trade', 'Minister for Commerce'],
    ['Minister of Railways', 'Minister of Railways'],
  ])('is shared by a %s and a %s', (title, earlier) => {
    expect(previousOf(title, earlier)).toBe('2015-01-01-a');
  });

  it.each([
    ['Minister of Defence', 'Minister of Finance'],
    ['Minister of Railways', 'Minister of Culture'],
    ['Minister of Energy', 'Minister of Railways'],
    ['Chief Minister of Westland', 'Chief Minister of Eastland'],
    ['Spokesperson', 'Governor of Westland'],
  ])('is not shared by a %s and a %s', (title, earlier) => {
    expect(previousOf(title, earlier)).toBeUndefined();
  });

  it.each([
    [{ person: 'bruno-costa' }, '2016-01-01-b'],
    [{ name: 'Olga Prins', title: 'Foreign Minister', country: 'sudonia' }, '2016-01-01-b'],
    [{ name: 'Olga Prins', title: 'Foreign Minister', country: 'estmark' }, undefined],
    [{ name: 'Olga Prins', title: 'Deputy Foreign Minister', country: 'sudonia' }, undefined],
    [{ name: 'Olga Prins', country: 'sudonia' }, undefined],
  ])('counts members of the delegation: %j', (delegate, expected) => {
    const archive = archiveOf({
      briefings: [
        { id: NOW.id, visit: back('bruno-costa') },
        { id: '2016-01-01-b', visit: { ...back('clara-diaz'), delegation: [delegate] } },
      ],
    });
    expect(previousVisit(visitIn(archive, NOW.id), archive.visits)?.id).toBe(expected);
  });
});

describe('possible previous visits', () => {
  const possibleAmong = (now: string, ...ids: string[]) => {
    const archive = archiveOf({ briefings: [now, ...ids].map((id) => ({ id })) });
    return possiblePreviousVisits(visitIn(archive, now), archive.visits).map(({ id }) => id);
  };

  it.each<[string, string, string[]]>([
    ['are of the month or year of this one', NOW.id, ['2021-a', '2021-04-b']],
    ['are of the month or year of the previous one', NOW.id, ['2019-05-06-previous', '2019-a', '2019-05-b']],
    ['are all visits of the year where only the year of this one is known', '2021-now', ['2021-12-31-a', '2021-b']],
  ])('%s', (_name, now, ids) => {
    expect(possibleAmong(now, ...ids).toSorted()).toEqual(ids.filter((id) => !id.endsWith('previous')).toSorted());
  });

  it('are none where the order of all visits is known', () => {
    expect(possibleAmong(NOW.id, '2019-05-06-previous', '2018-a', '2019-04-b', '2021-05-c', '2022-d')).toEqual([]);
  });

  it('are not of the same day, where neither is before the other', () => {
    const register = [{ id: '2021-04-06-olga-prins', visitor: 'Olga Prins', office: 'Foreign Minister' }];
    const archive = archiveOf({ briefings: [NOW], register });
    expect(possiblePreviousVisits(visitIn(archive, NOW.id), archive.visits)).toEqual([]);
  });

  it.each([
    ['2020-08-31', []],
    ['2020-09-01', ['2020-vague']],
  ])('are none where a report of %s on the undated one appeared before the known one had ended', (published, expected) => {
    const briefings = [NOW, { id: '2020-08-30-known', visit: { to: '2020-08-31' } }];
    const archive = archiveOf({ briefings, register: [{ id: '2020-vague', published }] });
    expect(possiblePreviousVisits(visitIn(archive, NOW.id), archive.visits).map(({ id }) => id)).toEqual(expected);
  });

  it('do not include the most exactly dated one, which is the previous visit', () => {
    const archive = archiveOf({ briefings: [NOW, { id: '2019-a' }, { id: '2019-05-06-b' }, { id: '2019-05-c' }] });
    expect(previousVisit(visitIn(archive, NOW.id), archive.visits)?.id).toBe('2019-05-06-b');
  });
});
