import { describe, expect, it } from 'vitest';
import { checkArchive } from '../../../../src/archive/checks/check-archive.ts';
import { compareClaim, functionOf, possiblePreviousVisits, previousVisit } from '../../../../src/archive/facts/previous-visit.ts';
import { archiveOf, visitIn } from '../../make-archive.ts';
import { hosts, planned, stops, visitors, type BriefingFields } from '../../make-content.ts';

const NOW = { id: '2021-04-06-now' };
const back = (person: string) => ({ ...visitors(person), ...hosts(), ...stops('nordhavn') });

/** The id of the visit before that of 6 April 2021, among these. */
function previousAmong(...briefings: BriefingFields[]): string | undefined {
  const archive = archiveOf({ briefings: [NOW, ...briefings] });
  return previousVisit(visitIn(archive, NOW.id), archive.visits)?.id;
}

describe('the previous visit', () => {
  it('is the last before this one in its direction, by somebody of the same function', () => {
    expect(previousAmong({ id: '2012-10-03-a' }, { id: '2015-06-01-b' }, { id: '2022-01-01-c' })).toBe('2015-06-01-b');
  });

  it('is the same in whatever order the visits come', () => {
    const archive = archiveOf({ briefings: [NOW, { id: '2012-10-03-a' }, { id: '2015-06-01-b' }] });
    expect(previousVisit(visitIn(archive, NOW.id), archive.visits.toReversed())?.id).toBe('2015-06-01-b');
  });

  it('was made by whoever held that function then', () => {
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

  it('is not one in the other direction', () => {
    expect(previousAmong({ id: '2015-06-01-b', visit: back('bruno-costa') })).toBeUndefined();
  });

  it('is not one from another country', () => {
    expect(previousAmong({ id: '2015-06-01-b', visit: visitors('emil-frank') })).toBeUndefined();
  });

  it('is not one by somebody of another function', () => {
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

  it('may have been to a multilateral meeting', () => {
    expect(previousAmong({ id: '2015-06-01-b', visit: { kind: 'multilateral' } })).toBe('2015-06-01-b');
  });

  it.each(['announced', 'postponed', 'cancelled'] as const)('is not one that was only %s', (state) => {
    expect(previousAmong({ id: '2015-06-01-b', visit: planned(state, '2015-06-01') })).toBeUndefined();
  });

  it('may be one of the same month, if it is known to have ended before', () => {
    expect(previousAmong({ id: '2021-04-b', visit: { to: '2021-04-05' } })).toBe('2021-04-b');
  });

  it('is not one of which nobody knows that it was earlier', () => {
    expect(previousAmong({ id: '2021-b' })).toBeUndefined();
  });

  it('has the function of the first visitor', () => {
    const archive = archiveOf({ briefings: [{ id: NOW.id, visit: visitors('clara-diaz', 'anna-berg') }] });
    expect(functionOf(visitIn(archive, NOW.id))).toBe('head of state');
  });
});

describe('visits that may have come between', () => {
  const perhapsAmong = (now: string, ...ids: string[]) => {
    const archive = archiveOf({ briefings: [now, ...ids].map((id) => ({ id })) });
    return possiblePreviousVisits(visitIn(archive, now), archive.visits).map(({ id }) => id);
  };

  it.each<[string, string, string[]]>([
    ['are those of the month or year of this one', NOW.id, ['2021-a', '2021-04-b']],
    ['are those of the month or year of the previous one', NOW.id, ['2019-05-06-previous', '2019-a', '2019-05-b']],
    ['are all of the year, if no more is known of this one', '2021-now', ['2021-12-31-a', '2021-b']],
  ])('%s', (_name, now, ids) => {
    expect(perhapsAmong(now, ...ids).toSorted()).toEqual(ids.filter((id) => !id.endsWith('previous')).toSorted());
  });

  it('are none where the order of all is known', () => {
    expect(perhapsAmong(NOW.id, '2019-05-06-previous', '2018-a', '2019-04-b', '2021-05-c', '2022-d')).toEqual([]);
  });

  it('are none of the same day: neither is before the other', () => {
    const register = [{ id: '2021-04-06-olga-prins', visitor: 'Olga Prins', office: 'Foreign Minister' }];
    const archive = archiveOf({ briefings: [NOW], register });
    expect(possiblePreviousVisits(visitIn(archive, NOW.id), archive.visits)).toEqual([]);
  });

  it('leave the most exact one to be the previous', () => {
    const archive = archiveOf({ briefings: [NOW, { id: '2019-a' }, { id: '2019-05-06-b' }, { id: '2019-05-c' }] });
    expect(previousVisit(visitIn(archive, NOW.id), archive.visits)?.id).toBe('2019-05-06-b');
  });
});

describe('a claim to be the first since some time', () => {
  const resultOf = (since: string, ...briefings: BriefingFields[]) => {
    const archive = archiveOf({ briefings: [NOW, ...briefings] });
    return compareClaim(visitIn(archive, NOW.id), since, 'foreign minister', archive.visits);
  };

  it.each(['2012', '2012-10', '2012-10-03'])('agrees with an archive in which the last visit was then: %s', (since) => {
    expect(resultOf(since, { id: '2012-10-03-a' })).toMatchObject({ result: 'agrees', earlier: { id: '2012-10-03-a' } });
  });

  it('is contradicted by a later visit than the one claimed', () => {
    expect(resultOf('2012', { id: '2012-10-03-a' }, { id: '2015-06-01-b' })).toMatchObject({
      result: 'contradicted',
      later: { id: '2015-06-01-b' },
    });
  });

  it('is not shown by an archive that holds no earlier visit', () => {
    expect(resultOf('2012')).toEqual({ result: 'not shown' });
  });

  it('is set against the last visit held, where that is from before then', () => {
    expect(resultOf('2012', { id: '2009-01-01-a' })).toMatchObject({ result: 'earlier held', earlier: { id: '2009-01-01-a' } });
  });

  it('compares dates and rounds no years', () => {
    expect(resultOf('2012-10-03', { id: '2012-10-04-a' })).toMatchObject({ result: 'contradicted' });
  });
});

describe('the diagnostics', () => {
  const diagnosticsFor = (firstSince: Record<string, unknown>) =>
    checkArchive(
      archiveOf({
        briefings: [{ ...NOW, visit: { firstSince: { source: 'gazette', ...firstSince } } }, { id: '2015-06-01-b' }],
      }),
    );

  it('tell of a claim that the archive contradicts', () => {
    expect(diagnosticsFor({ since: 2012 })).toMatchObject([
      {
        file: 'briefings/2021-04-06-now.md',
        field: 'visit.firstSince.since',
        problem: 'claims the first visit since 2012, but the archive holds a later one: 2015-06-01-b (2015-06-01)',
      },
    ]);
  });

  it('do not tell of one that the briefing reports as disputed', () => {
    expect(diagnosticsFor({ since: 2012, disputed: 'The Gazette counts only official visits.' })).toEqual([]);
  });

  it('do not tell of one that agrees', () => {
    expect(diagnosticsFor({ since: 2015 })).toEqual([]);
  });

  it('hold the claim against visits of the function that it names', () => {
    expect(diagnosticsFor({ since: 2012, function: 'head of state' })).toEqual([]);
  });
});
