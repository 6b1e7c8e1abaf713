import { describe, expect, it } from 'vitest';
import { coverageOf } from '../../../../src/archive/facts/archive-coverage.ts';
import { archiveOf } from '../../make-archive.ts';
import { status } from '../../make-commitment.ts';
import { plannedVisit, stops, type BriefingFields } from '../../make-content.ts';

const coverage = (...briefings: BriefingFields[]) => coverageOf(archiveOf({ briefings }));
const ids = (briefings: { id: string }[]) => briefings.map(({ id }) => id);

const source = (key: string) => ({ key, title: `What ${key} wrote`, publisher: key });
const promise = (key: string, history: unknown[] = []) => ({
  key,
  kind: 'open',
  by: ['sudonia'],
  what: 'Keep it',
  source: 'gazette',
  history,
});

describe('the coverage of an archive', () => {
  it('is between the first visit that has begun and the last', () => {
    const planned = { id: '2027-01-01-planned', visit: plannedVisit('announced', '2027-01-01') };
    expect(coverage({ id: '2019-a' }, { id: '2021-04-06-a' }, { id: '2020-a' }, planned).between).toEqual({
      first: '2019',
      last: '2021-04-06',
    });
    expect(coverage(planned).between).toBeUndefined();
  });

  it('has the pairs with a visit that has begun, each with its first and its last', () => {
    const cancelled = { id: '2018-cancelled', visit: plannedVisit('cancelled', '2018') };
    const estburg = { id: '2022-estburg', visit: { ...stops('estburg'), ...plannedVisit('cancelled', '2022') } };
    const { relationships } = coverage({ id: '2019-a' }, { id: '2021-04-06-a' }, { id: '2020-a' }, cancelled, estburg);
    expect(relationships.map(({ relationship, visits, first, last }) => [relationship.slug, visits, first.id, last.id])).toEqual([
      ['norland-sudonia', 3, '2019-a', '2021-04-06-a'],
    ]);
  });

  it('has the briefings without promises, figures and quotes, and with fewer than three sources', () => {
    const figures = [{ key: 'ships', what: 'ships', value: 5, unit: 'ships', source: 'gazette' }];
    const bare = { id: '2019-a' };
    const full = {
      id: '2020-a',
      ...{ commitments: [promise('keep')], figures, sources: ['gazette', 'wire', 'third'].map(source) },
      body: 'They spoke.[@gazette; @wire; @third]',
    };
    const { withoutCommitments, withoutFigures, withoutQuotes, fewSources } = coverage(bare, full);
    expect([withoutCommitments, withoutFigures, withoutQuotes, fewSources].map(ids)).toEqual([
      ['2019-a'],
      ['2019-a'],
      ['2020-a', '2019-a'],
      ['2019-a'],
    ]);
  });

  it('has no briefing among those without promises that restates one', () => {
    const made = { id: '2019-a', commitments: [promise('keep')] };
    const again = { id: '2020-a', restatements: [{ key: 'again', briefing: '2019-a', commitment: 'keep', source: 'gazette' }] };
    expect(ids(coverage(made, again).withoutCommitments)).toEqual([]);
  });

  it('has the briefings with promises whose outcome is not known, and no others', () => {
    const known = { id: '2019-a', commitments: [promise('kept', [status('fulfilled', '2021')])] };
    const unknown = { id: '2020-a', commitments: [promise('kept', [status('fulfilled', '2021')]), promise('open')] };
    expect(coverage(known, unknown, { id: '2021-a' }).unknownOutcomes.map(({ briefing, counts }) => [briefing.id, counts.length])).toEqual([
      ['2020-a', 1],
    ]);
  });
});
