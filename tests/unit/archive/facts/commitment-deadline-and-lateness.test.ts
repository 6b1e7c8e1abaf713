import { describe, expect, it } from 'vitest';
import { deadlineOf, latenessOf } from '../../../../src/archive/facts/commitment-deadline-and-lateness.ts';
import { partyStatusesOf } from '../../../../src/archive/model/commitment-outcome.ts';
import { commitmentOf, status } from '../../make-commitment.ts';

const due = (date: string, ...history: object[]) => commitmentOf({ kind: 'dated', due: date, history }).commitment;
const read = { read: 'The Gazette of 2023.' };

describe('a promise is overdue', () => {
  it.each([
    ['2021-04-06', '2021-04-06'],
    ['2021-04', '2021-05'],
    ['2021', '2022-02-03'],
  ])('due %s, if it is known to have been pending at the end of that time or later: %s', (date, asOf) => {
    expect(deadlineOf(due(date, status('pending', asOf)), '2024-01-01')).toMatchObject({ state: 'overdue' });
  });

  it.each(['unknown', 'cannot be judged'])('never if what came of it is %s', (state) => {
    expect(deadlineOf(due('2021', status(state, '2023', read)), '2024-01-01')?.state).not.toBe('overdue');
  });

  it('never if nobody followed it up', () => {
    expect(deadlineOf(due('2021'), '2024-01-01')?.state).toBe('passed');
  });

  it('by one party, though the other kept it', () => {
    const history = [status('pending', '2023', { for: ['sudonia'] }), status('fulfilled', '2023', { for: ['norland'] })];
    const { commitment } = commitmentOf({ kind: 'dated', due: '2022', by: ['sudonia', 'norland'], history });
    expect(deadlineOf(commitment, '2024-01-01')?.state).toBe('overdue');
  });
});

describe('the deadline of a promise has passed, and no more is known,', () => {
  it.each(['2021', '2021-11', '2021-12-30'])('if it was last known to be pending before its end: %s', (asOf) => {
    expect(deadlineOf(due('2021', status('pending', asOf)), '2024-01-01')).toEqual({ day: '2021-12-31', state: 'passed' });
  });

  it('if somebody looked and found nothing', () => {
    expect(deadlineOf(due('2021', status('unknown', '2023', read)), '2024-01-01')?.state).toBe('passed');
  });

  it('not while part of its time is left', () => {
    expect(deadlineOf(due('2021'), '2021-12-31')?.state).toBe('ahead');
    expect(deadlineOf(due('2021'), '2022-01-01')?.state).toBe('passed');
  });
});

describe('there is no deadline', () => {
  it.each(['fulfilled', 'partly fulfilled', 'lapsed', 'withdrawn', 'cannot be judged'])('of a promise that is %s', (state) => {
    expect(deadlineOf(due('2021', status(state, '2023')), '2024-01-01')).toBeUndefined();
  });

  it('where no date was given', () => {
    expect(deadlineOf(commitmentOf({ history: [status('pending', '2023')] }).commitment, '2099-01-01')).toBeUndefined();
  });
});

describe('a promise was kept late', () => {
  const lateness = (date: string, ...history: object[]) => {
    const commitment = due(date, ...history);
    const [party] = partyStatusesOf(commitment);
    return party?.status && latenessOf(commitment, party.status);
  };

  it.each([
    ['2021-10', '2021-11-10', { unit: 'days', min: 10, max: 10 }],
    ['2021', '2022-04-02', { unit: 'months', min: 3, max: 3 }],
    ['2021', '2024-02-29', { unit: 'years', min: 2, max: 2 }],
  ])('due %s, on %s: by whole units', (date, asOf, late) => {
    expect(lateness(date, status('fulfilled', asOf))).toEqual(late);
  });

  it.each([
    ['2021', '2022-02', { unit: 'months', min: 1, max: 1 }],
    ['2021', '2022', { unit: 'months', min: 0, max: 12 }],
    ['2021', '2024', { unit: 'years', min: 2, max: 3 }],
  ])('due %s, in %s: by a range where the date allows one', (date, asOf, late) => {
    expect(lateness(date, status('fulfilled', asOf))).toEqual(late);
  });

  it.each(['2021-12-31', '2021-05', '2021'])('not if it was, or may have been, in time: %s', (asOf) => {
    expect(lateness('2021', status('fulfilled', asOf))).toBeUndefined();
  });

  it('not if only the report of it is later than the deadline', () => {
    expect(lateness('2021', status('fulfilled', '2023-01-01', { basis: 'evidence' }))).toBeUndefined();
  });

  it('not if it was not kept, or only in part', () => {
    expect(lateness('2021', status('lapsed', '2023-01-01'))).toBeUndefined();
    expect(lateness('2021', status('partly fulfilled', '2023-01-01'))).toBeUndefined();
  });
});
