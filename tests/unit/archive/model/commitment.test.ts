import { describe, expect, it } from 'vitest';
import { countStates, isOverdue, statusOf } from '../../../../src/archive/model/commitment.ts';
import type { Commitment, CommitmentState } from '../../../../src/schemas/commitment.ts';
import { archiveOf } from '../../make-archive.ts';

interface CommitmentFields {
  due?: string;
  states?: CommitmentState[];
}

function makeCommitment({ due, states = ['pending'] }: CommitmentFields): Commitment {
  const history = states.map((state, index) => ({
    state,
    asOf: String(2020 + index),
    basis: 'event',
    note: 'So it was.',
    sources: ['gazette'],
  }));
  const kind = due === undefined ? { kind: 'open' } : { kind: 'dated', due };
  const commitment = { key: 'ferry', ...kind, by: ['sudonia'], what: 'Open a ferry line', source: 'gazette', history };
  const [parsed] = archiveOf({ briefings: [{ id: '2019-04-06-a', commitments: [commitment] }] }).briefings.flatMap(
    (briefing) => briefing.commitments,
  );
  if (!parsed) throw new Error('The briefing lost its commitment.');
  return parsed;
}

describe('a commitment is overdue', () => {
  it.each([
    ['2021-04-06', '2021-04-07'],
    ['2021-04', '2021-05-01'],
    ['2021', '2022-01-01'],
  ])('when the whole of %s has passed: from %s on', (due, today) => {
    expect(isOverdue(makeCommitment({ due }), today)).toBe(true);
  });

  it.each([
    ['2021-04-06', '2021-04-06'],
    ['2021-04', '2021-04-30'],
    ['2021', '2021-12-31'],
  ])('not while part of %s is left: on %s', (due, today) => {
    expect(isOverdue(makeCommitment({ due }), today)).toBe(false);
  });

  it('where its outcome is unknown', () => {
    expect(isOverdue(makeCommitment({ due: '2021', states: ['unknown'] }), '2024-01-01')).toBe(true);
  });

  it.each(['fulfilled', 'partly fulfilled', 'lapsed', 'withdrawn'] as const)('never once it is %s', (state) => {
    expect(isOverdue(makeCommitment({ due: '2021', states: ['pending', state] }), '2024-01-01')).toBe(false);
  });

  it('never where it has no due date', () => {
    expect(isOverdue(makeCommitment({}), '2099-01-01')).toBe(false);
  });
});

it('the status of a commitment is the last of its history', () => {
  expect(statusOf(makeCommitment({ states: ['pending', 'lapsed', 'fulfilled'] })).state).toBe('fulfilled');
});

it('commitments are counted by their latest state', () => {
  const commitments = [makeCommitment({}), makeCommitment({ states: ['pending', 'fulfilled'] }), makeCommitment({})];
  expect(countStates(commitments)).toEqual([
    ['pending', 2],
    ['fulfilled', 1],
  ]);
});
