import { describe, expect, it } from 'vitest';
import { compareClaim } from '../../../../src/archive/facts/compare-first-since-claim.ts';
import { archiveOf, visitIn } from '../../make-archive.ts';
import { stops, type BriefingFields } from '../../make-content.ts';

const NOW = { id: '2021-04-06-now' };

describe('a claim to be the first visit since a date', () => {
  const resultOf = (since: string, ...briefings: BriefingFields[]) => {
    const archive = archiveOf({ briefings: [NOW, ...briefings] });
    return compareClaim(visitIn(archive, NOW.id), { since, function: 'foreign minister' }, archive.visits);
  };

  it.each(['2012', '2012-10', '2012-10-03'])('agrees where the last visit was on that date: %s', (since) => {
    expect(resultOf(since, { id: '2012-10-03-a' })).toMatchObject({ result: 'agrees', earlier: { id: '2012-10-03-a' } });
  });

  it('is contradicted by a visit later than the date', () => {
    expect(resultOf('2012', { id: '2012-10-03-a' }, { id: '2015-06-01-b' })).toMatchObject({
      result: 'contradicted',
      later: { id: '2015-06-01-b' },
    });
  });

  it('is not shown where the archive holds no earlier visit', () => {
    expect(resultOf('2012')).toEqual({ result: 'not shown' });
  });

  it('is set against the last visit held where that is earlier than the date', () => {
    expect(resultOf('2012', { id: '2009-01-01-a' })).toMatchObject({ result: 'earlier held', earlier: { id: '2009-01-01-a' } });
  });

  it('about a place is compared with the visits to that place alone', () => {
    const places = { newport: { name: 'Newport', country: 'sudonia', latitude: 1, longitude: 1 } };
    const briefings = [NOW, { id: '2012-10-03-a' }, { id: '2015-06-01-b', visit: stops('newport') }];
    const archive = archiveOf({ places, briefings });
    const check = (place?: string) =>
      compareClaim(visitIn(archive, NOW.id), { since: '2012', function: 'foreign minister', place }, archive.visits).result;
    expect([check(), check('sudopol')]).toEqual(['contradicted', 'agrees']);
  });

  it('is compared as a date, not as a year', () => {
    expect(resultOf('2012-10-03', { id: '2012-10-04-a' })).toMatchObject({ result: 'contradicted' });
  });
});
